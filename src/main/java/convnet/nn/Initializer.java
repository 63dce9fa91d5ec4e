package convnet.nn;

import convnet.tensor.Tensor;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** How widely the first weights of a layer spread, so that signals neither fade nor grow from layer to layer. */
public interface Initializer {
    /**
     * The variance of the weights.
     *
     * @param fanIn  inputs that reach one output value
     * @param fanOut outputs that one input value reaches
     */
    double variance(int fanIn, int fanOut);

    /**
     * Variance 2 / (fanIn + fanOut): for sigmoid and tanh.
     *
     * @see <a href="https://proceedings.mlr.press/v9/glorot10a.html">Glorot and Bengio 2010</a>
     */
    static Initializer xavier() {
        return FanRule.XAVIER;
    }

    /**
     * Variance 2 / fanIn: for ReLU, which drops half of the signal.
     *
     * @see <a href="https://arxiv.org/abs/1502.01852">He et al. 2015</a>
     */
    static Initializer kaiming() {
        return FanRule.KAIMING;
    }

    /**
     * Variance 1 / fanIn: for the scaled tanh of LeNet-5.
     *
     * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-98b.pdf">LeCun et al. 1998, Efficient BackProp</a>, 4.6
     */
    static Initializer leCun() {
        return FanRule.LE_CUN;
    }

    /**
     * Fills weights with numbers drawn evenly from [−b, b), b = √(3 · variance), and a bias with zeros.
     *
     * @param values filters (O, C/groups, kH, kW), a matrix (out, in), or a bias (O)
     */
    default void fill(Tensor values, RandomGenerator random) {
        if (values.shape().rank() < 2) {
            Arrays.fill(values.data(), 0);
            return;
        }
        int inputs = values.shape().sizeOfOne();
        fill(values, inputs, inputs / values.shape().dim(1) * values.shape().dim(0), random);
    }

    private void fill(Tensor values, int fanIn, int fanOut, RandomGenerator random) {
        double bound = Math.sqrt(3 * variance(fanIn, fanOut));
        float[] data = values.data();
        for (int i = 0; i < data.length; i++) {
            data[i] = (float) (bound * (2 * random.nextDouble() - 1));
        }
    }

    /** The initialisers that look at nothing but the number of inputs and outputs. */
    enum FanRule implements Initializer {
        XAVIER("xavier()") {
            @Override
            public double variance(int fanIn, int fanOut) {
                return 2.0 / (fanIn + fanOut);
            }
        },
        KAIMING("kaiming()") {
            @Override
            public double variance(int fanIn, int fanOut) {
                return 2.0 / fanIn;
            }
        },
        LE_CUN("leCun()") {
            @Override
            public double variance(int fanIn, int fanOut) {
                return 1.0 / fanIn;
            }
        };

        private final String text;

        FanRule(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
