package convnet.nn;

import static convnet.nn.Layers.avgPool2d;
import static convnet.nn.Layers.batchNorm2d;
import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.globalAvgPool2d;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.localResponseNorm;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.parallel;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.residual;
import static convnet.nn.Layers.sequential;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Layers with branches, and what else the classic networks need. */
class BlocksTest {
    private static final Tensor IMAGE = Tensor.uniform(Shape.of(2, 3, 6, 6), -1, 1, new Random(1));

    @Test
    void aResidualBlockAddsTheInput() {
        Conv2d conv = conv2d(3, 3, 3).padding(1);
        conv.initialize(Initializer.xavier(), new Random(2));
        float[] expected = conv.forward(IMAGE).data();
        float[] output = residual(conv).forward(IMAGE).data();
        for (int i = 0; i < output.length; i++) {
            assertEquals(expected[i] + IMAGE.data()[i], output[i], 1e-6f);
        }
    }

    @Test
    void aResidualBlockOfZerosIsTheIdentity() {
        assertArrayEquals(
                IMAGE.data(),
                residual(conv2d(3, 3, 3).padding(1)).forward(IMAGE).data());
    }

    @Test
    void aProjectionFitsTheShortcut() {
        Residual block = residual(conv2d(3, 8, 3).stride(2).padding(1))
                .projection(conv2d(3, 8, 1).stride(2).withoutBias());
        assertEquals(Shape.of(2, 8, 3, 3), block.outputShape(IMAGE.shape()));
        assertEquals(3 * 8 * 9 + 8 + 3 * 8, block.parameterCount());
        assertEquals(2 * (3 * 8 * 9 + 3 * 8) * 9, block.multiplications(IMAGE.shape()));
        assertEquals(
                "[branch.0.weight (8, 3, 3, 3), branch.0.bias (8), shortcut.0.weight (8, 3, 1, 1)]",
                block.parameters().toString());
    }

    @Test
    void branchAndShortcutMustFit() {
        Residual block = residual(conv2d(3, 8, 3).stride(2).padding(1));
        assertEquals(
                "residual: the branch makes (1, 8, 3, 3) of input (1, 3, 6, 6), but the shortcut is (1, 3, 6, 6); give the"
                        + " shortcut .projection(conv2d(…, 8, 1).stride(…))",
                assertThrows(ShapeException.class, () -> block.outputShape(Shape.of(1, 3, 6, 6)))
                        .getMessage());
        Residual wrong = block.projection(conv2d(3, 8, 1));
        assertEquals(
                "residual: the branch makes (1, 8, 3, 3) of input (1, 3, 6, 6), but the shortcut is (1, 8, 6, 6); give the"
                        + " projection the branch's stride and channels",
                assertThrows(ShapeException.class, () -> wrong.outputShape(Shape.of(1, 3, 6, 6)))
                        .getMessage());
    }

    @Test
    void parallelBranchesJoinTheirChannels() {
        Conv2d one = conv2d(3, 2, 1);
        Conv2d other = conv2d(3, 4, 3).padding(1);
        one.initialize(Initializer.xavier(), new Random(2));
        other.initialize(Initializer.xavier(), new Random(3));
        Tensor joined = parallel(sequential(one), sequential(other)).forward(IMAGE);
        assertEquals(Shape.of(2, 6, 6, 6), joined.shape());
        assertEquals(one.forward(IMAGE).get(1, 1, 4, 5), joined.get(1, 1, 4, 5));
        assertEquals(other.forward(IMAGE).get(1, 3, 2, 0), joined.get(1, 5, 2, 0));
    }

    @Test
    void branchesOfAnotherSizeAreSaid() {
        Parallel block = parallel(sequential(conv2d(3, 2, 1)), sequential(conv2d(3, 2, 3)));
        assertEquals(
                "parallel: all branches need the output size of branch 1, (1, 2, 6, 6), but branch 2 gives (1, 2, 4, 4);"
                        + " change its padding or stride",
                assertThrows(ShapeException.class, () -> block.outputShape(Shape.of(1, 3, 6, 6)))
                        .getMessage());
    }

    @Test
    void globalAveragePoolingEqualsAWindowOfTheWholeMap() {
        Tensor pooled = globalAvgPool2d().forward(IMAGE);
        assertEquals(Shape.of(2, 3), pooled.shape());
        assertArrayEquals(avgPool2d(6).forward(IMAGE).data(), pooled.data(), 1e-6f);
    }

    @Test
    void localResponseNormalisationIsThePapersFormula() {
        Tensor values = Tensor.of(Shape.of(1, 4, 1, 1), 10, 20, 30, 40);
        float[] output = localResponseNorm(3).forward(values).data();
        assertEquals(10 / Math.pow(2 + 1e-4 * (100 + 400), 0.75), output[0], 1e-5);
        assertEquals(20 / Math.pow(2 + 1e-4 * (100 + 400 + 900), 0.75), output[1], 1e-5);
        assertEquals(40 / Math.pow(2 + 1e-4 * (900 + 1600), 0.75), output[3], 1e-5);
    }

    @Test
    void aSummaryShowsBlocksWithAllTheirLayersOrAsOneRow() {
        Sequential network = sequential(
                conv2d(3, 4, 3).padding(1),
                residual(conv2d(4, 4, 3).padding(1), batchNorm2d(4)),
                relu(),
                globalAvgPool2d(),
                linear(4, 2));
        Summary all = network.summary(Shape.of(1, 3, 6, 6));
        assertEquals(
                List.of(
                        "conv2d(3, 4, 3).padding(1)",
                        "branch: conv2d(4, 4, 3).padding(1)",
                        "branch: batchNorm2d(4)",
                        "residual: branch + shortcut",
                        "relu()",
                        "globalAvgPool2d()",
                        "linear(4, 2)"),
                all.rows().stream().map(Summary.Row::layer).toList());
        Summary outline = network.outline(Shape.of(1, 3, 6, 6));
        assertEquals(5, outline.rows().size());
        assertEquals(all.parameters(), outline.parameters());
        assertEquals(network.multiplications(Shape.of(1, 3, 6, 6)), outline.multiplications());
        assertEquals(all.multiplications(), outline.multiplications());
        assertEquals(network.parameterCount(), all.parameters());
    }

    @Test
    void theReceptiveFieldOfABlockIsThatOfItsWidestBranch() {
        Sequential inception = sequential(
                maxPool2d(2),
                parallel(
                        sequential(conv2d(3, 2, 1)),
                        sequential(conv2d(3, 2, 1), conv2d(2, 2, 5).padding(2))),
                residual(conv2d(4, 4, 3).padding(1)),
                globalAvgPool2d());
        assertEquals(2 + 4 * 2 + 2 * 2, ReceptiveField.of(inception).size());
    }

    @Test
    void initializingReachesTheBranches() {
        Sequential network = sequential(residual(conv2d(3, 3, 3).padding(1)), parallel(sequential(conv2d(3, 2, 1))));
        assertTrue(!network.isInitialized());
        assertTrue(network.initialize(new Random(1)).isInitialized());
    }

    @Test
    void blocksPrintAsWritten() {
        assertEquals(
                "residual(\n        conv2d(3, 4, 3),\n        relu()).projection(\n        conv2d(3, 4, 1))",
                residual(conv2d(3, 4, 3), relu()).projection(conv2d(3, 4, 1)).toString());
        assertEquals("localResponseNorm(5)", localResponseNorm(5).toString());
    }
}
