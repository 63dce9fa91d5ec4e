package lesson13.bottleneckCount.hidden;

import lesson13.bottleneckCount.BottleneckCount;

/** The reference solution. */
final class BottleneckCountSolution implements BottleneckCount {
    @Override
    public long apply(int in, int mid, int out, int stride) {
        long count = (long) in * mid + 9L * mid * mid + (long) mid * out + 2 * (mid + mid + out);
        if (in != out || stride != 1) {
            count += (long) in * out + 2 * out;
        }
        return count;
    }
}
