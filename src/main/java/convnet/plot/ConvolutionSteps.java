package convnet.plot;

import convnet.display.Displayable;
import convnet.display.Html;
import convnet.display.NumberText;
import convnet.display.Stylesheet;

/** All steps of a convolution side by side, drawn. Every option returns a new drawing. */
public final class ConvolutionSteps implements Displayable {
    private static final double CELL = 24;
    private static final double GAP = 26;
    private static final int MOST_STEPS = 64;

    private final Sliding sliding;
    private final String caption;

    ConvolutionSteps(Sliding sliding, String caption) {
        this.sliding = sliding;
        this.caption = caption;
    }

    /** Positions between two windows. */
    public ConvolutionSteps stride(int stride) {
        return new ConvolutionSteps(sliding.stride(stride), caption);
    }

    /** Zeros added on each side of the input. */
    public ConvolutionSteps padding(int padding) {
        return new ConvolutionSteps(sliding.padding(padding), caption);
    }

    /** Distance between two positions that the kernel reads. */
    public ConvolutionSteps dilation(int dilation) {
        return new ConvolutionSteps(sliding.dilation(dilation), caption);
    }

    /** A caption below the steps. */
    public ConvolutionSteps caption(String text) {
        return new ConvolutionSteps(sliding, text);
    }

    @Override
    public String html() {
        int height = sliding.outputHeight();
        int width = sliding.outputWidth();
        if ((long) height * width > MOST_STEPS) {
            throw new IllegalArgumentException("convolutionSteps: expected at most " + MOST_STEPS
                    + " steps, but an output of " + height + "×" + width + " takes " + height * width
                    + "; use a smaller input or a larger stride");
        }
        StringBuilder html = new StringBuilder("<div class=\"cn\">").append(Stylesheet.style());
        html.append("<figure><div class=\"cn-row\">");
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                html.append(panel(y, x));
            }
        }
        html.append("</div>");
        if (!caption.isEmpty()) {
            html.append("<figcaption>").append(Html.escape(caption)).append("</figcaption>");
        }
        return html.append("</figure></div>").toString();
    }

    private String panel(int y, int x) {
        Cells input = sliding.inputCells(y, x, CELL);
        Cells output = sliding.outputCells(y, x, CELL);
        double height = Math.max(input.height(), output.height());
        Svg svg = new Svg();
        svg.text(1, 12, "y = " + y + ", x = " + x, "start", "font-size:11.5px;fill:" + Svg.DIM);
        input.draw(svg, 1, 20 + (height - input.height()) / 2);
        double middle = 20 + height / 2;
        double right = input.width() + 1 + GAP;
        svg.text(right - GAP / 2, middle + 5, "→", "middle", "font-size:14px;fill:" + Svg.DIM);
        output.draw(svg, right, 20 + (height - output.height()) / 2);
        float[][] numbers = sliding.output();
        String words = "Step y " + y + ", x " + x + ": the window starts at row "
                + (sliding.row(y, 0) - sliding.rows().padding())
                + ", column " + (sliding.column(x, 0) - sliding.columns().padding()) + " of the input and gives "
                + NumberText.of(numbers).format(numbers[y][x]);
        return svg.element(right + output.width() + 1, 20 + height + 2, words);
    }

    /** The steps in words. */
    @Override
    public String toString() {
        return (caption.isEmpty() ? "" : caption + "\n") + "All steps of a convolution (" + sliding.words() + ")";
    }
}
