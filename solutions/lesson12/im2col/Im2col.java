package lesson12.im2col;

/** The matrix by which a convolution becomes one matrix product. */
public interface Im2col {
    /**
     * Copies the window of every output position into one column of a matrix.
     *
     * <p>columns[(c·k + i)·k + j][y·outW + x] = input[c][y·s + i − p][x·s + j − p], where elements outside the input are 0
     *
     * @param input   a picture (C, H, W)
     * @param size    rows and columns of the window k
     * @param stride  positions from one window to the next s
     * @param padding rows and columns of zeros on each side p
     * @return a matrix (C·k·k, outH·outW) with outH = ⌊(H+2p−k)/s⌋+1 and outW = ⌊(W+2p−k)/s⌋+1
     */
    float[][] apply(float[][][] input, int size, int stride, int padding);
}
