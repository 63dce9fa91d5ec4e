package convnet.nn;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.scaledTanh;
import static convnet.nn.Layers.sequential;
import static convnet.nn.Layers.sigmoid;
import static convnet.nn.Layers.sparseConv2d;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnet.tensor.Tensor;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InitializerTest {
    private static double variance(Tensor values) {
        double sum = 0;
        for (float value : values.data()) {
            sum += (double) value * value;
        }
        return sum / values.data().length;
    }

    private static void assertVariance(double expected, Tensor values) {
        assertEquals(expected, variance(values), 0.05 * expected);
    }

    @Test
    void rulesGiveTheirVariance() {
        Linear layer = linear(300, 100);
        layer.initialize(Initializer.xavier(), new Random(1));
        assertVariance(2.0 / 400, layer.weight());
        layer.initialize(Initializer.kaiming(), new Random(1));
        assertVariance(2.0 / 300, layer.weight());
        layer.initialize(Initializer.leCun(), new Random(1));
        assertVariance(1.0 / 300, layer.weight());
    }

    @Test
    void filtersCountTheirWindowAndGroup() {
        Conv2d layer = conv2d(20, 40, 5).groups(2);
        layer.initialize(Initializer.xavier(), new Random(1));
        assertVariance(2.0 / (10 * 25 + 40 * 25), layer.weight());
        layer.initialize(Initializer.kaiming(), new Random(1));
        assertVariance(2.0 / (10 * 25), layer.weight());
    }

    @Test
    void sparseFiltersCountTheChannelsTheySee() {
        SparseConv2d layer = sparseConv2d(40, new int[][] {{0}, {0, 1, 2, 3}});
        layer.initialize(Initializer.kaiming(), new Random(1));
        assertVariance(2.0 / 1600, Tensor.of(Arrays.copyOf(layer.weight().data(), 1600)));
        assertVariance(2.0 / 6400, Tensor.of(Arrays.copyOfRange(layer.weight().data(), 1600, 8000)));
    }

    @Test
    void biasesBecomeZero() {
        Linear layer = linear(3, 2);
        layer.bias().set(5, 0);
        layer.initialize(Initializer.xavier(), new Random(1));
        assertArrayEquals(new float[2], layer.bias().data());
    }

    @Test
    void aNetworkChoosesTheRuleByWhatFollows() {
        Linear beforeRelu = linear(200, 200);
        Linear beforeTanh = linear(200, 300);
        Linear beforeSigmoid = linear(300, 200);
        Linear last = linear(200, 600);
        sequential(beforeRelu, relu(), beforeTanh, scaledTanh(), beforeSigmoid, sigmoid(), last)
                .initialize(new Random(1));
        assertVariance(2.0 / 200, beforeRelu.weight());
        assertVariance(1.0 / 200, beforeTanh.weight());
        assertVariance(2.0 / 500, beforeSigmoid.weight());
        assertVariance(2.0 / 800, last.weight());
    }

    @Test
    void printsAsWrittenInCode() {
        assertEquals("xavier()", Initializer.xavier().toString());
        assertEquals("leCun()", Initializer.leCun().toString());
    }
}
