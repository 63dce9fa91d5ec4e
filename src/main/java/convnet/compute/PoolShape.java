package convnet.compute;

/** The sizes of one pooling: C channels of H×W pixels in, outH×outW pixels out, and a kH×kW window. */
public record PoolShape(
        int c, int h, int w, int kH, int kW, int strideH, int strideW, int padH, int padW, int outH, int outW) {}
