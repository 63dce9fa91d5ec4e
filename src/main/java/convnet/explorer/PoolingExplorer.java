package convnet.explorer;

import convnet.display.Displayable;
import convnet.plot.Pictures;
import convnet.plot.PoolingSteps;
import convnet.tensor.Require;
import convnet.tensor.Window;
import java.awt.image.RenderedImage;
import java.util.Optional;

/** The pooling explorer. Options return a new one. */
public final class PoolingExplorer implements Displayable {
    private static final String NAME = "pooling explorer";
    private static final int MOST_STEPS = 36;

    /** What becomes of a window. */
    private enum Kind {
        MAX("max"),
        AVERAGE("average"),
        AVERAGE_WITHOUT_PADDING("inside");

        private final String script;

        Kind(String script) {
            this.script = script;
        }
    }

    private final float[][] image;
    private final int size;
    private final int stride;
    private final int padding;
    private final Kind kind;

    private PoolingExplorer(float[][] image, int size, int stride, int padding, Kind kind) {
        this.image = image;
        this.size = size;
        this.stride = stride;
        this.padding = padding;
        this.kind = kind;
    }

    static PoolingExplorer of(float[][] image) {
        return new PoolingExplorer(ExplorerHtml.Numbers.image(NAME, image), 2, 2, 0, Kind.MAX);
    }

    /** The height, width, and stride of the window at the start. */
    public PoolingExplorer size(int size) {
        int checked = Require.atLeast(1, NAME + ": size", size);
        return new PoolingExplorer(image, checked, checked, 0, kind);
    }

    /** How far the window moves at the start. */
    public PoolingExplorer stride(int stride) {
        return new PoolingExplorer(image, size, Require.atLeast(1, NAME + ": stride", stride), padding, kind);
    }

    /**
     * How many rows and columns surround the image on each side at the start.
     *
     * @throws IllegalArgumentException if that is more than half the window
     */
    public PoolingExplorer padding(int padding) {
        if (Require.atLeast(0, NAME + ": padding", padding) > size / 2) {
            throw new IllegalArgumentException(NAME + ": padding may be at most half the window, but padding " + padding
                    + " is more than half of window " + size + "; use padding " + size / 2
                    + (size / 2 == 0 ? "" : " or less"));
        }
        return new PoolingExplorer(image, size, stride, padding, kind);
    }

    /** Starts with the mean of each window in which zeros of the padding count. */
    public PoolingExplorer average() {
        return new PoolingExplorer(image, size, stride, padding, Kind.AVERAGE);
    }

    /** Starts with the mean of the values of each window that are not padding. */
    public PoolingExplorer averageWithoutPadding() {
        return new PoolingExplorer(image, size, stride, padding, Kind.AVERAGE_WITHOUT_PADDING);
    }

    @Override
    public String html() {
        String values = "{image: " + ExplorerHtml.Numbers.script(image) + ", k: " + size + ", s: " + stride + ", p: "
                + padding + ", kind: '" + kind.script + "'}";
        return new ExplorerHtml("Pooling explorer", "pooling.js", values).around(still());
    }

    /** All steps as a picture, or the first window alone where that drawing does not fit. */
    private Displayable still() {
        String what = (kind == Kind.MAX ? "max" : "average") + " pooling, window " + size + ", stride " + stride
                + (padding == 0 ? "" : ", padding " + padding);
        if (padding == 0 && size <= image.length && steps() <= MOST_STEPS) {
            PoolingSteps steps = Pictures.poolingSteps(image, size).stride(stride);
            return (kind == Kind.MAX ? steps : steps.average()).caption(what);
        }
        int shown = Math.min(size - padding, image.length);
        return Pictures.numbers(image).window(0, 0, shown, shown).caption(what + ": the first window");
    }

    private int steps() {
        int side = Window.of(size).withStride(stride).outputSize(image.length);
        return side * side;
    }

    @Override
    public Optional<RenderedImage> image() {
        return still().image();
    }

    @Override
    public String toString() {
        return "Pooling explorer: " + still();
    }
}
