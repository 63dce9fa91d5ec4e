package lesson04.outputSize.hidden;

import lesson04.outputSize.OutputSize;

/** The reference solution. */
final class OutputSizeSolution implements OutputSize {
    @Override
    public int apply(int input, int kernelSize, int stride, int padding) {
        int room = input + 2 * padding - kernelSize;
        return room < 0 ? 0 : room / stride + 1;
    }
}
