package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.Arrays;
import java.util.List;

/**
 * Takes the mean of each whole feature map: (N, C, H, W) becomes (N, C), whatever the size of the maps.
 *
 * <p>out[n,c] = Σ(y,x) input[n,c,y,x] / (H·W)
 *
 * @see <a href="https://arxiv.org/abs/1312.4400">Lin, Chen and Yan 2014</a>, 3.2
 */
public record GlobalAvgPool2d() implements Layer {
    private static final String NAME = "globalAvgPool2d";

    @Override
    public Shape outputShape(Shape input) {
        Expect.images(NAME, input);
        return Shape.of(input.dim(0), input.dim(1));
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        return new GlobalPass(input, outputShape(input), mode);
    }

    @Override
    public boolean seesWholeInput() {
        return true;
    }

    @Override
    public String toString() {
        return NAME + "()";
    }

    private static final class GlobalPass implements Pass {
        private final Shape input;
        private final Mode mode;
        private final int plane;
        private final Tensor output;
        private final Tensor gradInput;
        private boolean forwardHasRun;

        GlobalPass(Shape input, Shape output, Mode mode) {
            this.input = input;
            this.mode = mode;
            this.plane = input.dim(2) * input.dim(3);
            this.output = Tensor.zeros(output);
            this.gradInput = mode.isTraining() ? Tensor.zeros(input) : null;
        }

        @Override
        public Tensor forward(Tensor images) {
            Expect.bound(NAME, input, images);
            float[] out = output.data();
            for (int map = 0; map < out.length; map++) {
                float sum = 0;
                for (int i = map * plane; i < (map + 1) * plane; i++) {
                    sum += images.data()[i];
                }
                out[map] = sum / plane;
            }
            forwardHasRun = true;
            return output;
        }

        @Override
        public Tensor backward(Tensor gradOutput) {
            Expect.canGoBack(NAME, mode, forwardHasRun);
            Expect.gradient(NAME, output.shape(), gradOutput);
            for (int map = 0; map < gradOutput.data().length; map++) {
                Arrays.fill(
                        gradInput.data(),
                        map * plane,
                        (map + 1) * plane,
                        gradOutput.data()[map] / plane);
            }
            return gradInput;
        }

        @Override
        public List<Tensor> gradients() {
            return List.of();
        }
    }
}
