package convnet.nn;

import convnet.display.Displayable;
import convnet.display.TableHtml;
import convnet.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    public record Row(String layer, Extent vertical, Extent horizontal) {
        private static final Row OF_A_PIXEL = new Row("input", Extent.OF_A_PIXEL, Extent.OF_A_PIXEL);

        Row through(String name, Optional<Window2d> window) {
            return window.map(moved ->
                            new Row(name, vertical.through(moved.vertical()), horizontal.through(moved.horizontal())))
                    .orElse(named(name));
        }

        Row union(Row other) {
            return new Row(layer, vertical.union(other.vertical), horizontal.union(other.horizontal));
        }

        Row named(String name) {
            return new Row(name, vertical, horizontal);
        }
    }

    /** The receptive fields of a network's layers. */
    public static ReceptiveField of(Sequential network) {
        List<Row> rows = new ArrayList<>();
        follow(network, Row.OF_A_PIXEL, rows);
        return new ReceptiveField(List.copyOf(rows));
    }

    /** What the network's output values see, from what its input values see; adds a row for each layer. */
    static Row follow(Sequential network, Row before, List<Row> rows) {
        Row row = before;
        for (Layer layer : network.unnested()) {
            if (layer.seesWholeInput()) {
                break;
            }
            row = layer.receptiveField(row);
            rows.add(row);
        }
        return row;
    }

    private Row last() {
        return rows.isEmpty() ? Row.OF_A_PIXEL : rows.get(rows.size() - 1);
    }

    /** Along the height, after the last layer. */
    public Extent vertical() {
        return last().vertical();
    }

    /** Along the width, after the last layer. */
    public Extent horizontal() {
        return last().horizontal();
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
