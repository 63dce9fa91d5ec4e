package convnet.display;

/**
 * The one display verb: {@code show(x)} puts a value where the reader looks, below the cell of a notebook or on
 * standard output.
 *
 * <p>Values that are {@link Displayable} appear as HTML with text beside it, images as PNG, Tablesaw tables as aligned
 * tables, arrays as aligned numbers, everything else as its {@code toString}.
 */
public final class Show {
    private Show() {}

    /** Shows a value; {@code null} is shown as the word null. */
    public static void show(Object value) {
        Surface.current().display(Bundle.of(value));
    }
}
