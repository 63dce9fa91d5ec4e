package convnet.compute;

import convnet.compute.Convolution.ConvShape;
import java.util.Arrays;

/**
 * A zero-padded copy of one image, laid out so that window place (i, j) of all output positions is one run of memory:
 * output position q = y·pitch + x reads {@code offset(c, i, j) + q}.
 *
 * <p>With a stride, each channel is split into stride·stride planes, one for each remainder of row and column. Without
 * one, the padding right of a row is also the padding left of the next.
 */
final class Planes {
    private final int c;
    private final int h;
    private final int w;
    private final int strideH;
    private final int strideW;
    private final int dilationH;
    private final int dilationW;
    private final int top;
    private final int left;
    private final int rows;
    private final int columns;
    private final boolean[] usedH;
    private final boolean[] usedW;
    private final int plane;
    private final float[] values;

    /** Where an image's columns go, from the begin of their row in the first of their planes on. */
    private final int[] columnAt;

    /** Values from one output row to the next. */
    final int pitch;

    /**
     * @param top  rows of zeros above the image; negative to leave out as many rows of the image
     * @param left columns of zeros left of the image; negative to leave out as many columns
     */
    Planes(ConvShape window, int c, int h, int w, int top, int left, int outH, int outW) {
        this.c = c;
        this.h = h;
        this.w = w;
        this.top = top;
        this.left = left;
        strideH = window.strideH();
        strideW = window.strideW();
        dilationH = window.dilationH();
        dilationW = window.dilationW();
        usedH = used(window.kH(), dilationH, strideH);
        usedW = used(window.kW(), dilationW, strideW);
        rows = outH + (window.kH() - 1) * dilationH / strideH;
        columns = outW + (window.kW() - 1) * dilationW / strideW;
        int shared = strideW == 1 ? Math.max(0, Math.min(left, columns - left - w)) : 0;
        pitch = Math.max(outW, columns - shared);
        plane = unaliased(rows * pitch);
        columnAt = new int[Math.max(0, Math.min(w, columns * strideW - left))];
        Arrays.setAll(columnAt, x -> (x + left) % strideW * plane + (x + left) / strideW);
        values = new float
                [c * strideH * strideW * plane
                        + pitch
                        + Tile.MOST_VECTORS * VectorWidth.species().length()];
    }

    private static boolean[] used(int size, int dilation, int stride) {
        boolean[] used = new boolean[stride];
        for (int i = 0; i < size; i++) {
            used[i * dilation % stride] = true;
        }
        return used;
    }

    /** Planes a multiple of 4 KiB apart would fall into the same few places of the first cache. */
    private static int unaliased(int size) {
        int rest = size % 1024;
        return rest < 48 || rest > 1024 - 48 ? size + 112 : size;
    }

    float[] values() {
        return values;
    }

    int offset(int channel, int i, int j) {
        int y = i * dilationH;
        int x = j * dilationW;
        return ((channel * strideH + y % strideH) * strideW + x % strideW) * plane + y / strideH * pitch + x / strideW;
    }

    /** Copies one image; the zeros around it stay from the beginning. */
    void fill(float[] image, int at) {
        if (strideW > 2) {
            fillByColumns(image, at);
            return;
        }
        for (int channel = 0; channel < c; channel++) {
            for (int a = 0; a < strideH; a++) {
                for (int b = 0; b < strideW; b++) {
                    if (usedH[a] && usedW[b]) {
                        int to = ((channel * strideH + a) * strideW + b) * plane;
                        fillPlane(image, at + channel * h * w, to, a, b);
                    }
                }
            }
        }
    }

    private void fillPlane(float[] image, int at, int to, int a, int b) {
        int firstRow = ScalarConvolution.first(a - top, strideH);
        int lastRow = ScalarConvolution.last(a - top, strideH, h, rows);
        int first = ScalarConvolution.first(b - left, strideW);
        int count = ScalarConvolution.last(b - left, strideW, w, columns) - first + 1;
        if (strideH == 1 && strideW == 1 && count == w && pitch == w) {
            int size = (lastRow - firstRow + 1) * w;
            Rows.copy(image, at + (firstRow - top) * w, values, to + firstRow * w, size);
            return;
        }
        for (int row = firstRow; row <= lastRow; row++) {
            int from = at + (row * strideH + a - top) * w + first * strideW + b - left;
            copy(image, from, strideW, values, to + row * pitch + first, count);
        }
    }

    private static void copy(float[] from, int fromAt, int step, float[] to, int toAt, int count) {
        if (step == 1) {
            Rows.copy(from, fromAt, to, toAt, count);
        } else {
            Rows.everySecond(from, fromAt, to, toAt, count);
        }
    }

    /** Image row by image row, as many planes give each of them few columns. */
    private void fillByColumns(float[] image, int at) {
        int first = Math.max(0, -left);
        for (int channel = 0; channel < c; channel++) {
            for (int y = Math.max(0, -top); y < h && (y + top) / strideH < rows; y++) {
                int a = (y + top) % strideH;
                if (usedH[a]) {
                    int to = (channel * strideH + a) * strideW * plane + (y + top) / strideH * pitch;
                    int from = at + (channel * h + y) * w;
                    for (int x = first; x < columnAt.length; x++) {
                        values[to + columnAt[x]] = image[from + x];
                    }
                }
            }
        }
    }
}
