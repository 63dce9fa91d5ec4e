package convnet.explorer;

import convnet.display.Displayable;
import convnet.plot.Pictures;
import convnet.tensor.Window;
import java.awt.image.RenderedImage;
import java.util.Optional;

/** The convolution microscope. Options return a new one; any of them may not fit, which the explorer then explains. */
public final class ConvolutionExplorer implements Displayable {
    private static final String NAME = "convolution explorer";
    private static final int MOST_WEIGHTS = 9;

    /** Whether the kernel is turned by half a turn before it slides. */
    private enum Kind {
        CROSS_CORRELATION,
        CONVOLUTION
    }

    private final float[][] image;
    private final float[][] kernel;
    private final Window window;
    private final Kind kind;

    private ConvolutionExplorer(float[][] image, float[][] kernel, Window window, Kind kind) {
        this.image = image;
        this.kernel = kernel;
        this.window = window;
        this.kind = kind;
    }

    static ConvolutionExplorer of(float[][] image, float[][] kernel) {
        float[][] weights = ExplorerHtml.Numbers.square(NAME + ", kernel", kernel, MOST_WEIGHTS);
        return new ConvolutionExplorer(
                ExplorerHtml.Numbers.image(NAME + ", image", image),
                weights,
                Window.of(weights.length),
                Kind.CROSS_CORRELATION);
    }

    /** How far the window moves at the start. */
    public ConvolutionExplorer stride(int stride) {
        return new ConvolutionExplorer(image, kernel, window.withStride(stride), kind);
    }

    /** How many rings of zeros surround the image at the start. */
    public ConvolutionExplorer padding(int padding) {
        return new ConvolutionExplorer(image, kernel, window.withPadding(padding), kind);
    }

    /** The distance between two pixels of a window at the start. */
    public ConvolutionExplorer dilation(int dilation) {
        return new ConvolutionExplorer(image, kernel, window.withDilation(dilation), kind);
    }

    /** Starts with the kernel flipped: convolution as mathematics defines it. */
    public ConvolutionExplorer flipped() {
        return new ConvolutionExplorer(image, kernel, window, Kind.CONVOLUTION);
    }

    @Override
    public String html() {
        String values = "{image: " + ExplorerHtml.Numbers.script(image) + ", kernel: "
                + ExplorerHtml.Numbers.script(kernel) + ", s: "
                + window.stride() + ", p: " + window.padding() + ", d: " + window.dilation() + ", flip: "
                + (kind == Kind.CONVOLUTION) + "}";
        return new ExplorerHtml("Convolution microscope", "convolution.js", values).around(still());
    }

    /** The first step as a picture, or the image alone where the window does not fit. */
    private Displayable still() {
        if (!fits()) {
            return Pictures.numbers(image)
                    .caption("a window of " + window.extent() + " positions does not fit " + image.length
                            + " positions");
        }
        return Pictures.convolutionStep(image, weights(), 0, 0)
                .stride(window.stride())
                .padding(window.padding())
                .dilation(window.dilation());
    }

    private boolean fits() {
        return image.length + 2 * window.padding() >= window.extent();
    }

    private float[][] weights() {
        int k = kernel.length;
        float[][] weights = new float[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                weights[i][j] = kind == Kind.CONVOLUTION ? kernel[k - 1 - i][k - 1 - j] : kernel[i][j];
            }
        }
        return weights;
    }

    @Override
    public Optional<RenderedImage> image() {
        return still().image();
    }

    @Override
    public String toString() {
        return "Convolution microscope: " + still();
    }
}
