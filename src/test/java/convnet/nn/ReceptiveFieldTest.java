package convnet.nn;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.sequential;
import static convnet.nn.Messages.assertMessage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.models.LeNet;
import convnet.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReceptiveFieldTest {
    @Test
    void leNetSees16PixelsAfterItsSecondPooling() {
        ReceptiveField field = ReceptiveField.of(LeNet.lecture());
        assertEquals(16, field.size());
        assertEquals(
                List.of(5, 5, 6, 14, 14, 16),
                field.rows().stream().map(row -> row.vertical().size()).toList());
        assertEquals(
                List.of(1, 1, 2, 2, 2, 4),
                field.rows().stream().map(row -> row.vertical().jump()).toList());
        assertEquals(32, ReceptiveField.of(LeNet.original1998()).size(), "C5 sees the whole image of 1998");
    }

    @Test
    void sixteenLayersOfVggSee212Pixels() {
        List<Layer> layers = new ArrayList<>();
        int in = 3;
        int[][] blocks = {{64, 64}, {128, 128}, {256, 256, 256}, {512, 512, 512}, {512, 512, 512}};
        for (int[] block : blocks) {
            for (int out : block) {
                layers.add(conv2d(in, out, 3).padding(1));
                layers.add(relu());
                in = out;
            }
            layers.add(maxPool2d(2));
        }
        assertEquals(
                212, ReceptiveField.of(sequential(layers.toArray(Layer[]::new))).size());
    }

    @Test
    void threeStridedWindowsOfThreeSee15() {
        assertEquals(
                15,
                ReceptiveField.of(sequential(
                                conv2d(1, 1, 3).stride(2),
                                conv2d(1, 1, 3).stride(2),
                                conv2d(1, 1, 3).stride(2)))
                        .size());
    }

    /** Every stack of three layers with these windows against the sets of input positions themselves. */
    @Test
    void agreesWithTheEnumerationOfInputPositions() {
        List<Window> windows = new ArrayList<>();
        for (int k : new int[] {1, 2, 3, 5}) {
            for (int s : new int[] {1, 2, 3}) {
                for (int d = 1; d <= (k == 1 ? 1 : 2); d++) {
                    windows.add(new Window(k, s, k == 3 ? 1 : 0, d));
                }
            }
        }
        int stacks = 0;
        for (Window a : windows) {
            for (Window b : windows) {
                for (Window c : windows) {
                    compare(List.of(a, b, c));
                    stacks++;
                }
            }
        }
        assertEquals(9261, stacks);
    }

    private static void compare(List<Window> stack) {
        Layer[] layers = stack.stream()
                .map(w -> conv2d(1, 1, 1)
                        .kernelSize(w.size(), 1)
                        .stride(w.stride(), 1)
                        .padding(w.padding(), 0)
                        .dilation(w.dilation(), 1))
                .toArray(Layer[]::new);
        ReceptiveField field = ReceptiveField.of(sequential(layers));
        TreeSet<Integer> seenBy0 = seen(stack, 0);
        TreeSet<Integer> seenBy1 = seen(stack, 1);
        ReceptiveField.Extent extent = field.vertical();
        assertEquals(seenBy0.last() - seenBy0.first() + 1, extent.size(), stack.toString());
        assertEquals(seenBy1.first() - seenBy0.first(), extent.jump(), stack.toString());
        assertEquals(seenBy0.first(), extent.first(), stack.toString());
        assertEquals(new ReceptiveField.Extent(1, 1, 0), field.horizontal());
    }

    private static TreeSet<Integer> seen(List<Window> stack, int output) {
        TreeSet<Integer> positions = new TreeSet<>(List.of(output));
        for (int layer = stack.size() - 1; layer >= 0; layer--) {
            Window w = stack.get(layer);
            TreeSet<Integer> before = new TreeSet<>();
            for (int position : positions) {
                for (int i = 0; i < w.size(); i++) {
                    before.add(position * w.stride() + i * w.dilation() - w.padding());
                }
            }
            positions = before;
        }
        return positions;
    }

    @Test
    void endsWhereTheWholeImageIsSeen() {
        ReceptiveField field =
                ReceptiveField.of(sequential(sequential(conv2d(1, 1, 3), relu()), maxPool2d(2), linear(4, 4), relu()));
        assertEquals(3, field.rows().size());
        assertEquals(4, field.size());
    }

    @Test
    void aRegionThatIsNoSquareHasNoSingleSize() {
        ReceptiveField field = ReceptiveField.of(sequential(conv2d(1, 1, 3).kernelSize(3, 5)));
        assertMessage(
                IllegalStateException.class,
                "receptiveField: the region is not a square but 3×5; ask vertical() and horizontal()",
                field::size);
    }

    @Test
    void showsItselfAsATable() {
        ReceptiveField field = ReceptiveField.of(LeNet.lecture());
        assertEquals(6, field.table().rowCount());
        assertTrue(field.toString().contains("16×16"), field.toString());
        assertTrue(field.html().contains("<table"));
    }
}
