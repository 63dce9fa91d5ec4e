package convnet.plot;

import convnet.display.Displayable;
import convnet.display.NumberText;

/** One step of a convolution, drawn. Every option returns a new drawing. */
public final class ConvolutionStep implements Displayable {
    private static final double CELL = 34;
    private static final double GAP = 40;
    private static final int MOST_TERMS = 9;

    private final Sliding sliding;
    private final int y;
    private final int x;
    private final String caption;

    ConvolutionStep(Sliding sliding, int y, int x, String caption) {
        this.sliding = sliding;
        this.y = y;
        this.x = x;
        this.caption = caption;
    }

    /** Positions between two windows. */
    public ConvolutionStep stride(int stride) {
        return new ConvolutionStep(sliding.stride(stride), y, x, caption);
    }

    /** Zeros added on each side of the input. */
    public ConvolutionStep padding(int padding) {
        return new ConvolutionStep(sliding.padding(padding), y, x, caption);
    }

    /** Distance between two positions that the kernel reads. */
    public ConvolutionStep dilation(int dilation) {
        return new ConvolutionStep(sliding.dilation(dilation), y, x, caption);
    }

    /** A caption instead of the sum written out. */
    public ConvolutionStep caption(String text) {
        return new ConvolutionStep(sliding, y, x, text);
    }

    @Override
    public String html() {
        check();
        float[][] kernel = sliding.kernel();
        Cells kernelCells = Cells.of(kernel, CELL);
        Cells products = Cells.of(sliding.products(y, x), CELL);
        for (int i = 0; i < kernel.length; i++) {
            for (int j = 0; j < kernel[0].length; j++) {
                products.look(i, j, Cells.Look.WINDOW);
            }
        }
        Part[] parts = {
            new Part(size("input", sliding.input()), sliding.inputCells(y, x, CELL), "×"),
            new Part(size("kernel", kernel), kernelCells, "="),
            new Part("products", products, "Σ"),
            new Part(size("output", sliding.output()), sliding.outputCells(y, x, CELL), "")
        };
        double height = 0;
        for (Part part : parts) {
            height = Math.max(height, part.cells().height());
        }
        Svg svg = new Svg();
        double left = 1;
        for (Part part : parts) {
            double top = Cells.TITLE + (height - part.cells().height()) / 2;
            double middle = left + part.cells().width() / 2;
            svg.text(middle, top - 8, part.title(), "middle", "font-size:12.5px;fill:" + Svg.DIM);
            part.cells().draw(svg, left, top);
            left += part.cells().width() + GAP;
            if (!part.operator().isEmpty()) {
                svg.text(left - GAP / 2, Cells.TITLE + height / 2 + 7, part.operator(), "middle", "font-size:20px");
            }
        }
        return svg.html(left - GAP + 1, Cells.TITLE + height + 2, toString(), caption.isEmpty() ? sum() : caption);
    }

    private static String size(String name, float[][] matrix) {
        return name + " " + matrix.length + "×" + matrix[0].length;
    }

    private record Part(String title, Cells cells, String operator) {}

    private void check() {
        int height = sliding.outputHeight();
        int width = sliding.outputWidth();
        if (y < 0 || x < 0 || y >= height || x >= width) {
            throw new IllegalArgumentException("convolutionStep: the output is " + height + "×" + width
                    + ", so y goes from 0 to " + (height - 1) + " and x from 0 to " + (width - 1) + ", but got y " + y
                    + " and x " + x);
        }
    }

    /** For example: output[0][1] = 1·0 + 2·1 + 4·2 + 5·3 = 25. */
    private String sum() {
        float[][] kernel = sliding.kernel();
        float[][] padded = sliding.padded();
        NumberText inputs = NumberText.of(padded);
        NumberText weights = NumberText.of(kernel);
        StringBuilder terms = new StringBuilder();
        for (int i = 0; i < kernel.length; i++) {
            for (int j = 0; j < kernel[0].length; j++) {
                terms.append(terms.isEmpty() ? "" : " + ")
                        .append(factor(inputs.format(padded[sliding.row(y, i)][sliding.column(x, j)])))
                        .append('·')
                        .append(factor(weights.format(kernel[i][j])));
            }
        }
        float[][] output = sliding.output();
        String result = Svg.minus(NumberText.of(output).format(output[y][x]));
        boolean few = kernel.length * kernel[0].length <= MOST_TERMS;
        return "output[" + y + "][" + x + "] = " + (few ? terms + " = " : "") + result;
    }

    private static String factor(String number) {
        return number.startsWith("-") ? "(" + Svg.minus(number) + ")" : number;
    }

    /** The step in words. */
    @Override
    public String toString() {
        check();
        return "One step of a convolution (" + sliding.words() + "): " + sum() + ".";
    }
}
