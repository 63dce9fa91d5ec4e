package lesson01.connectionCounts.hidden;

import lesson01.connectionCounts.ConnectionCounts;

/** The reference solution. */
final class ConnectionCountsSolution implements ConnectionCounts {
    @Override
    public long[] apply(String layer, int height, int width, int kernelSize) {
        long places = (long) (height - kernelSize + 1) * (width - kernelSize + 1);
        long window = (long) kernelSize * kernelSize;
        return switch (layer) {
            case "fully connected" -> new long[] {places * height * width, places * height * width};
            case "local" -> new long[] {places * window, places * window};
            default -> new long[] {window, places * window};
        };
    }
}
