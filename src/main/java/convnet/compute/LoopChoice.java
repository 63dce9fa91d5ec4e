package convnet.compute;

/** Which loop serves which shape of convolution. */
final class LoopChoice {
    /**
     * Winograd's transforms cost as much as so many channels' products; below, they do not pay, and images of few channels
     * are also those whose sums should be the most exact.
     */
    private static final int WINOGRAD_CHANNELS = 24;

    private LoopChoice() {}

    static ForwardLoop forward(ConvShape s) {
        return winograd(s) ? new WinogradForward(s) : new ShiftForward(s);
    }

    static InputGradientLoop inputGradient(ConvShape s) {
        return winograd(s) ? new WinogradBackward(s) : new ShiftBackward(s);
    }

    static WeightGradientLoop weightGradient(ConvShape s) {
        return new ShiftWeightGradient(s);
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
                && Math.min(s.c(), s.o()) >= WINOGRAD_CHANNELS;
    }
}
