package convnet.nn;

import convnet.display.Displayable;
import convnet.display.TableHtml;
import convnet.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The region of the input image that one value of a feature map can see, layer by layer, up to the first layer that sees
 * the whole image (flatten, linear).
 *
 * <p>R₀ = 1, J₀ = 1; R = R + d·(k − 1)·J and then J = J·s, layer after layer, where J is the product of all earlier
 * strides.
 *
 * @param rows one for each layer
 * @see <a href="https://doi.org/10.23915/distill.00021">Araujo, Norris and Sim 2019</a>
 */
public record ReceptiveField(List<Row> rows) implements Displayable {
    /**
     * The region along one axis of the image.
     *
     * @param size  input positions that one output value sees
     * @param jump  input positions between the regions of two neighbouring output values
     * @param first the first input position that output value 0 sees; negative inside the padding
     */
    public record Extent(int size, int jump, int first) {
        private static final Extent OF_A_PIXEL = new Extent(1, 1, 0);

        private Extent union(Extent other) {
            int start = Math.min(first, other.first);
            int end = Math.max(first + size, other.first + other.size);
            return new Extent(end - start, jump, start);
        }

        private Extent through(Window window) {
            return new Extent(
                    Math.addExact(size, Math.multiplyExact(window.extent() - 1, jump)),
                    Math.multiplyExact(jump, window.stride()),
                    Math.subtractExact(first, Math.multiplyExact(window.padding(), jump)));
        }
    }

    /**
     * After one layer.
     *
     * @param layer      as written in code
     * @param vertical   along the height
     * @param horizontal along the width
     */
    public record Row(String layer, Extent vertical, Extent horizontal) {}

    /** The receptive fields of a network's layers. */
    public static ReceptiveField of(Sequential network) {
        List<Row> rows = new ArrayList<>();
        addRows(network, rows);
        return new ReceptiveField(List.copyOf(rows));
    }

    /** Returns whether the image has still its two axes after the network. */
    private static boolean addRows(Sequential network, List<Row> rows) {
        for (Layer layer : network.layers()) {
            if (layer instanceof Sequential inner) {
                if (!addRows(inner, rows)) {
                    return false;
                }
            } else if (layer instanceof Flatten
                    || layer instanceof Linear
                    || layer instanceof RadialBasis
                    || layer instanceof GlobalAvgPool2d) {
                return false;
            } else if (layer instanceof Branched block) {
                rows.add(after(block, rows));
            } else {
                rows.add(after(layer, rows));
            }
        }
        return true;
    }

    /** The union of what the branches see; an identity shortcut sees no more than they do. */
    private static Row after(Branched block, List<Row> rows) {
        Row before = rows.isEmpty() ? new Row("", Extent.OF_A_PIXEL, Extent.OF_A_PIXEL) : rows.get(rows.size() - 1);
        Row union = null;
        for (Sequential branch : block.branches()) {
            List<Row> own = new ArrayList<>(List.of(before));
            addRows(branch, own);
            Row last = own.get(own.size() - 1);
            union = union == null
                    ? last
                    : new Row(
                            "",
                            union.vertical().union(last.vertical()),
                            union.horizontal().union(last.horizontal()));
        }
        return new Row(block.joint(), union.vertical(), union.horizontal());
    }

    private static Row after(Layer layer, List<Row> rows) {
        Extent vertical =
                rows.isEmpty() ? Extent.OF_A_PIXEL : rows.get(rows.size() - 1).vertical();
        Extent horizontal =
                rows.isEmpty() ? Extent.OF_A_PIXEL : rows.get(rows.size() - 1).horizontal();
        if (layer instanceof Windowed windowed) {
            Window2d window = windowed.window();
            return new Row(
                    layer.toString(), vertical.through(window.vertical()), horizontal.through(window.horizontal()));
        }
        return new Row(layer.toString(), vertical, horizontal);
    }

    /** Along the height, after the last layer. */
    public Extent vertical() {
        return rows.isEmpty() ? Extent.OF_A_PIXEL : rows.get(rows.size() - 1).vertical();
    }

    /** Along the width, after the last layer. */
    public Extent horizontal() {
        return rows.isEmpty() ? Extent.OF_A_PIXEL : rows.get(rows.size() - 1).horizontal();
    }

    /**
     * The side of the square region that one value sees after the last layer.
     *
     * @throws IllegalStateException if the region is no square
     */
    public int size() {
        if (vertical().size() != horizontal().size()) {
            throw new IllegalStateException("receptiveField: the region is not a square but "
                    + vertical().size() + "×" + horizontal().size() + "; ask vertical() and horizontal()");
        }
        return vertical().size();
    }

    /** One row a layer. */
    public Table table() {
        return Table.create(
                "Receptive field",
                StringColumn.create("layer", rows.stream().map(Row::layer)),
                StringColumn.create("receptive field", rows.stream().map(ReceptiveField::region)),
                IntColumn.create(
                        "jump",
                        rows.stream().mapToInt(row -> row.horizontal().jump()).toArray()));
    }

    private static String region(Row row) {
        return row.vertical().size() + "×" + row.horizontal().size();
    }

    @Override
    public String html() {
        return TableHtml.of(table()).html();
    }

    @Override
    public String toString() {
        return TableHtml.of(table()).toString();
    }
}
