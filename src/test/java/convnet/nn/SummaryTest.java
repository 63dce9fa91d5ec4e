package convnet.nn;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.sequential;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.models.LeNet;
import convnet.tensor.Shape;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class SummaryTest {
    @Test
    void leNetHas61706ParametersAnd416520Multiplications() {
        Summary summary = LeNet.lecture().summary(Shape.of(1, 1, 28, 28));
        assertEquals(61_706, summary.parameters());
        assertEquals(416_520, summary.multiplications());
        assertEquals(12, summary.rows().size());
        assertEquals(
                new Summary.Row("conv2d(6, 16, 5)", Shape.of(1, 16, 10, 10), 2416, 240_000),
                summary.rows().get(3));
        assertEquals(
                4 * 416_520, LeNet.lecture().summary(Shape.of(4, 1, 28, 28)).multiplications());
    }

    @Test
    void theTableHasOneRowALayer() {
        Table table = LeNet.lecture().summary(Shape.of(1, 1, 28, 28)).table();
        assertEquals(12, table.rowCount());
        assertEquals(
                "[layer, output shape, parameters, multiplications]",
                table.columnNames().toString());
        assertEquals(61_706, table.longColumn("parameters").sum());
    }

    @Test
    void textAndHtmlEndWithTheTotals() {
        Summary summary = LeNet.lecture().summary(Shape.of(1, 1, 28, 28));
        String[] lines = summary.toString().split("\n");
        assertTrue(lines[lines.length - 1].matches("total +61,706 +416,520"), summary.toString());
        assertTrue(summary.html().contains("61,706"));
    }

    @Test
    void innerNetworksAreShownLayerByLayer() {
        Sequential network = sequential(sequential(conv2d(1, 2, 3), relu()), flatten(), linear(8, 2));
        Summary summary = network.summary(Shape.of(1, 1, 4, 4));
        assertEquals(4, summary.rows().size());
        assertEquals(network.parameterCount(), summary.parameters());
        assertEquals(network.multiplications(Shape.of(1, 1, 4, 4)), summary.multiplications());
    }

    @Test
    void theSummaryOfALargeNetworkNeedsNoMemoryForItsWeights() {
        Sequential huge = sequential(flatten(), linear(100_000, 20_000), linear(20_000, 20_000));
        assertEquals(2_400_040_000L, huge.summary(Shape.of(1, 100_000)).parameters());
    }
}
