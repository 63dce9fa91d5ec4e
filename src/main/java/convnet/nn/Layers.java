package convnet.nn;

import java.util.List;

/** All layers by name, for a static import: {@code sequential(conv2d(1, 6, 5).padding(2), relu(), maxPool2d(2))}. */
public final class Layers {
    private Layers() {}

    /** A network in which each layer takes the output of the layer before it. */
    public static Sequential sequential(Layer... layers) {
        return new Sequential(List.of(layers));
    }

    /**
     * A convolution with a square window, stride 1, no padding, and a bias.
     *
     * @param in  input channels C
     * @param out output channels O
     */
    public static Conv2d conv2d(int in, int out, int kernelSize) {
        return new Conv2d(in, out, kernelSize);
    }

    /** Pooling that keeps the largest value of each square window, side by side unless a stride is given. */
    public static MaxPool2d maxPool2d(int size) {
        return new MaxPool2d(size);
    }

    /** Pooling that takes the mean of each square window, side by side unless a stride is given. */
    public static AvgPool2d avgPool2d(int size) {
        return new AvgPool2d(size);
    }

    /** A fully connected layer with a bias, from {@code in} to {@code out} features. */
    public static Linear linear(int in, int out) {
        return new Linear(in, out);
    }

    /** Each channel shifted and scaled to mean 0 and variance 1, and then by two trained numbers. */
    public static BatchNorm2d batchNorm2d(int channels) {
        return new BatchNorm2d(channels);
    }

    /** The layers' output plus the input itself, or plus a {@link Residual#projection} of it. */
    public static Residual residual(Layer... layers) {
        return new Residual(List.of(sequential(layers)));
    }

    /** Several branches on the same input, whose output channels are put one after the other. */
    public static Parallel parallel(Sequential... branches) {
        return new Parallel(List.of(branches));
    }

    /** The mean of each whole feature map: (N, C, H, W) to (N, C). */
    public static GlobalAvgPool2d globalAvgPool2d() {
        return new GlobalAvgPool2d();
    }

    /** AlexNet's normalisation over neighbouring channels. */
    public static LocalResponseNorm localResponseNorm(int channels) {
        return new LocalResponseNorm(channels, LocalResponseNorm.Constants.OF_THE_PAPER);
    }

    /** (N, C, H, W) to (N, C·H·W). */
    public static Flatten flatten() {
        return new Flatten();
    }

    public static Activation relu() {
        return Activation.RELU;
    }

    public static Activation sigmoid() {
        return Activation.SIGMOID;
    }

    public static Activation tanh() {
        return Activation.TANH;
    }

    /** The squashing function of LeNet-5, 1.7159 · tanh(2/3 · in). */
    public static Activation scaledTanh() {
        return Activation.SCALED_TANH;
    }

    /** In training, drops each value with a probability from 0 (inclusive) to 1 (exclusive). */
    public static Dropout dropout(double probability) {
        return new Dropout(probability);
    }

    /** The trainable pooling of LeNet-5: the sum of each square window, times a coefficient, plus a bias. */
    public static Subsampling2d subsampling2d(int channels, int size) {
        return new Subsampling2d(channels, size);
    }

    /**
     * A convolution whose output channels see only some of the input channels.
     *
     * @param sees the input channels of each output channel, counted from 0
     */
    public static SparseConv2d sparseConv2d(int kernelSize, int[][] sees) {
        return new SparseConv2d(kernelSize, sees);
    }

    /**
     * The output of LeNet-5: negative squared distances to fixed codes.
     *
     * @param codes (classes, features)
     */
    public static RadialBasis radialBasis(float[][] codes) {
        return new RadialBasis(codes);
    }
}
