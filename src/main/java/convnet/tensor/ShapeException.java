package convnet.tensor;

/** Says which operation expected which shape, which shape came, and what to do. */
public final class ShapeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public ShapeException(String message) {
        super(message);
    }
}
