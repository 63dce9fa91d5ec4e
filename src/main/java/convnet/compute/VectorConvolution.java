package convnet.compute;

import convnet.compute.Convolution.ConvShape;

/** A convolution by the loops that {@link LoopChoice} names for its shape; each has its memory from its first use on. */
final class VectorConvolution implements Convolution {
    /** One way to compute {@link Convolution#forward}. */
    interface ForwardLoop {
        void forward(int n, float[] in, float[] weight, float[] bias, float[] out);
    }

    /** One way to compute {@link Convolution#backwardInput}. */
    interface InputGradientLoop {
        void backwardInput(int n, float[] gradOut, float[] weight, float[] gradIn);
    }

    /** One way to compute the weights' part of {@link Convolution#backwardWeight}. */
    interface WeightGradientLoop {
        void backwardWeight(int n, float[] in, float[] gradOut, float[] gradWeight);
    }

    private final ConvShape s;
    private final float[] lanes = new float[VectorWidth.species().length()];
    private ForwardLoop forward;
    private InputGradientLoop inputGradient;
    private WeightGradientLoop weightGradient;

    VectorConvolution(ConvShape shape) {
        s = shape;
    }

    @Override
    public void forward(int n, float[] in, float[] weight, float[] bias, float[] out) {
        if (forward == null) {
            forward = LoopChoice.forward(s);
        }
        forward.forward(n, in, weight, bias, out);
    }

    @Override
    public void backwardInput(int n, float[] gradOut, float[] weight, float[] gradIn) {
        if (inputGradient == null) {
            inputGradient = LoopChoice.inputGradient(s);
        }
        inputGradient.backwardInput(n, gradOut, weight, gradIn);
    }

    @Override
    public void backwardWeight(int n, float[] in, float[] gradOut, float[] gradWeight, float[] gradBias) {
        if (weightGradient == null) {
            weightGradient = LoopChoice.weightGradient(s);
        }
        weightGradient.backwardWeight(n, in, gradOut, gradWeight);
        if (gradBias != null) {
            int size = s.outH() * s.outW();
            for (int plane = 0; plane < n * s.o(); plane++) {
                gradBias[plane % s.o()] += VectorElements.sum(gradOut, plane * size, size, lanes);
            }
        }
    }

    /** Which loop serves which shape of convolution. */
    static final class LoopChoice {
        /**
         * Winograd's transforms are work for each channel, the products for each pair: few channels do not pay for them. At 12
         * channels products are small; of 28×28 pixels, the weights' gradient ran 1.05 times as fast as the direct one at 24
         * channels, 1.2 times at 48, and 1.7 times at 64 (of 56×56).
         */
        private static final int WINOGRAD_CHANNELS = 24;

        /**
         * Transformed weights are 4 times as many, and each thread holds its own: 9 MiB for 256 to 256 channels. A bound on
         * memory, not a measured crossover.
         */
        private static final int WINOGRAD_WEIGHTS = 256 * 256;

        /** Output channels that fill no more than one vector leave lanes empty where lanes are channels. */
        private static final int LANES = VectorWidth.species().length();

        /**
         * With lanes as positions, every image loads and stores 24 vectors of sums a tile, as much as 100 positions' work.
         * Measured on LeNet: 784 positions 4 µs an image instead of 11, 100 positions 14 instead of 9.
         */
        private static final int POSITIONS = 256;

        /**
         * Products a result, from which on vectors of channels pay for turning the results: 16 channels of 14 to 10 columns
         * with 150 products ran at 114 GFLOP/s instead of 87, 12 channels of 32 columns with 27 products at 50 instead of 76.
         */
        private static final int MANY_PRODUCTS = 100;

        /** Columns up to which vectors of positions would waste a third of each row or more. */
        private static final int FEW_COLUMNS = 12;

        private LoopChoice() {}

        static ForwardLoop forward(ConvShape s) {
            if (winograd(s)) {
                return new WinogradProduct.Forward(s);
            }
            return channels(s) ? new ChannelForward(s) : new ShiftForward(s);
        }

        static InputGradientLoop inputGradient(ConvShape s) {
            return winograd(s) ? new WinogradProduct.Backward(s) : new ShiftBackward(s);
        }

        static WeightGradientLoop weightGradient(ConvShape s) {
            if (winograd(s)) {
                return new WinogradWeightGradient(s);
            }
            boolean dot = s.o() / s.groups() <= LANES && s.outH() * s.outW() >= POSITIONS;
            return dot ? new DotWeightGradient(s) : new ShiftWeightGradient(s);
        }

        /** Short rows, at least three quarters of one vector of channels used, and registers for 20 sums. */
        private static boolean channels(ConvShape s) {
            int channels = s.o() / s.groups();
            return s.outW() <= FEW_COLUMNS
                    && channels <= LANES
                    && 4 * channels >= 3 * LANES
                    && s.c() / s.groups() * s.kH() * s.kW() >= MANY_PRODUCTS
                    && VectorWidth.hasManyRegisters();
        }

        /** 3×3 without stride, dilation and groups, and enough channels on both sides. */
        private static boolean winograd(ConvShape s) {
            return s.kH() == 3
                    && s.kW() == 3
                    && s.strideH() == 1
                    && s.strideW() == 1
                    && s.dilationH() == 1
                    && s.dilationW() == 1
                    && s.groups() == 1
                    && Math.min(s.c(), s.o()) >= WINOGRAD_CHANNELS
                    && s.c() * s.o() <= WINOGRAD_WEIGHTS;
        }
    }
}
