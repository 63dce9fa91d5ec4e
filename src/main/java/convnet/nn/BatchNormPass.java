package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.List;

/** Batch normalisation in training: by the statistics of the images that this pass takes at once. */
final class BatchNormPass implements Pass {
    private static final int LANES = 8;

    private final Mode mode;
    private final Shape shape;
    private final int n;
    private final int channels;
    private final int plane;
    private final float[] weight;
    private final float[] bias;
    private final float[] means;
    private final float[] deviations;
    private final float[] slopes;
    private final float[] sums;
    private final float[] lanes = new float[LANES];
    private final Tensor output;
    private final Tensor gradInput;
    private final List<Tensor> gradients;
    private final List<Tensor> observed;
    private Tensor input;

    BatchNormPass(BatchNorm2d layer, Shape shape, Mode mode) {
        this.mode = mode;
        this.shape = shape;
        this.n = shape.dim(0);
        this.channels = shape.dim(1);
        this.plane = shape.dim(2) * shape.dim(3);
        this.weight = layer.weight().data();
        this.bias = layer.bias().data();
        this.means = new float[channels];
        this.deviations = new float[channels];
        this.slopes = new float[channels];
        this.sums = new float[channels];
        this.output = Tensor.zeros(shape);
        this.gradInput = Tensor.zeros(shape);
        this.gradients = List.of(Tensor.zeros(channels), Tensor.zeros(channels));
        this.observed = List.of(Tensor.wrap(Shape.of(channels), means), Tensor.zeros(channels));
    }

    @Override
    public Tensor forward(Tensor images) {
        Expect.bound(BatchNorm2d.NAME, shape, images);
        input = images;
        double count = (double) n * plane;
        for (int c = 0; c < channels; c++) {
            double mean = sum(images.data(), c) / count;
            double squares = sumOfSquares(images.data(), c, (float) mean);
            means[c] = (float) mean;
            deviations[c] = (float) Math.sqrt(squares / count + BatchNorm2d.EPSILON);
            observed.get(1).data()[c] = (float) (squares / Math.max(1, count - 1));
            normalise(images.data(), output.data(), c);
        }
        return output;
    }

    private void normalise(float[] in, float[] out, int c) {
        float mean = means[c];
        float scale = weight[c] / deviations[c];
        float shift = bias[c];
        for (int image = 0; image < n; image++) {
            int start = (image * channels + c) * plane;
            for (int i = start; i < start + plane; i++) {
                out[i] = scale * (in[i] - mean) + shift;
            }
        }
    }

    /** With g = ∂loss/∂out and x̂ the normalised input: ∂loss/∂in = weight/σ · (g − mean of g − x̂ · mean of g·x̂). */
    @Override
    public Tensor backward(Tensor gradOutput) {
        backwardParameters(gradOutput);
        float[] in = input.data();
        float[] grad = gradOutput.data();
        float[] out = gradInput.data();
        float count = (float) n * plane;
        for (int c = 0; c < channels; c++) {
            float mean = means[c];
            float scale = weight[c] / deviations[c];
            float shift = sums[c] / count;
            float slope = slopes[c] / (deviations[c] * count);
            for (int image = 0; image < n; image++) {
                int start = (image * channels + c) * plane;
                for (int i = start; i < start + plane; i++) {
                    out[i] = scale * (grad[i] - shift - slope * (in[i] - mean));
                }
            }
        }
        return gradInput;
    }

    @Override
    public void backwardParameters(Tensor gradOutput) {
        Expect.canGoBack(BatchNorm2d.NAME, mode, input != null);
        Expect.gradient(BatchNorm2d.NAME, shape, gradOutput);
        for (int c = 0; c < channels; c++) {
            slopes[c] = (float) (sumOfProducts(input.data(), means[c], gradOutput.data(), c) / deviations[c]);
            sums[c] = (float) sum(gradOutput.data(), c);
            gradients.get(0).data()[c] += slopes[c];
            gradients.get(1).data()[c] += sums[c];
        }
    }

    @Override
    public List<Tensor> gradients() {
        return gradients;
    }

    @Override
    public List<Tensor> observed() {
        return observed;
    }

    private double sum(float[] values, int c) {
        double sum = 0;
        for (int image = 0; image < n; image++) {
            int start = (image * channels + c) * plane;
            int whole = start + plane / LANES * LANES;
            for (int i = start; i < whole; i += LANES) {
                for (int j = 0; j < LANES; j++) {
                    lanes[j] += values[i + j];
                }
            }
            for (int i = whole; i < start + plane; i++) {
                sum += values[i];
            }
            sum += emptyLanes();
        }
        return sum;
    }

    private double sumOfSquares(float[] values, int c, float mean) {
        double sum = 0;
        for (int image = 0; image < n; image++) {
            int start = (image * channels + c) * plane;
            int whole = start + plane / LANES * LANES;
            for (int i = start; i < whole; i += LANES) {
                for (int j = 0; j < LANES; j++) {
                    float distance = values[i + j] - mean;
                    lanes[j] += distance * distance;
                }
            }
            for (int i = whole; i < start + plane; i++) {
                float distance = values[i] - mean;
                sum += distance * distance;
            }
            sum += emptyLanes();
        }
        return sum;
    }

    private double sumOfProducts(float[] values, float mean, float[] others, int c) {
        double sum = 0;
        for (int image = 0; image < n; image++) {
            int start = (image * channels + c) * plane;
            int whole = start + plane / LANES * LANES;
            for (int i = start; i < whole; i += LANES) {
                for (int j = 0; j < LANES; j++) {
                    lanes[j] += (values[i + j] - mean) * others[i + j];
                }
            }
            for (int i = whole; i < start + plane; i++) {
                sum += (values[i] - mean) * others[i];
            }
            sum += emptyLanes();
        }
        return sum;
    }

    /** The sum of the lanes, which start anew: float sums stay as short as one plane. */
    private double emptyLanes() {
        double sum = 0;
        for (int j = 0; j < LANES; j++) {
            sum += lanes[j];
            lanes[j] = 0;
        }
        return sum;
    }
}
