package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sends the input through several branches and puts their feature maps one after the other: channels (N, C₁, H, W),
 * (N, C₂, H, W) … become (N, C₁ + C₂ + …, H, W), as in an inception block.
 *
 * @see <a href="https://arxiv.org/abs/1409.4842">Szegedy et al. 2015</a>, 4 and figure 2
 */
public final class Parallel implements Branched {
    private static final String NAME = "parallel";

    private final List<Sequential> branches;

    Parallel(List<Sequential> branches) {
        if (branches.isEmpty()) {
            throw new IllegalArgumentException("parallel: expects at least one branch, but got none");
        }
        this.branches = branches;
    }

    @Override
    public List<Sequential> branches() {
        return branches;
    }

    @Override
    public String branchName(int index) {
        return "branch " + (index + 1);
    }

    @Override
    public String joint() {
        return "parallel: " + branches.size() + " branches, channels joined";
    }

    @Override
    public Shape outputShape(Shape input) {
        Expect.images(NAME, input);
        Shape first = branches.get(0).outputShape(input);
        Expect.images(NAME, first);
        int channels = 0;
        for (Sequential branch : branches) {
            Shape shape = branch.outputShape(input);
            if (!shape.equals(first.with(1, shape.dim(1)))) {
                throw new ShapeException("parallel: all branches need the output size of branch 1, " + first
                        + ", but branch " + (branches.indexOf(branch) + 1) + " gives " + shape
                        + "; change its padding or stride");
            }
            channels += shape.dim(1);
        }
        return first.with(1, channels);
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        return new ParallelPass(
                SequentialPass.bind(branches, input, mode), branchShapes(input), input, outputShape(input), mode);
    }

    private List<Shape> branchShapes(Shape input) {
        return branches.stream().map(branch -> branch.outputShape(input)).toList();
    }

    @Override
    public String toString() {
        return branches.stream()
                .map(branch -> branch.toString().indent(8).stripTrailing())
                .collect(Collectors.joining(",\n", NAME + "(\n", ")"));
    }

    private static final class ParallelPass implements Pass {
        private final List<Pass> passes;
        private final Shape input;
        private final Mode mode;
        private final Tensor output;
        private final List<Tensor> parts;
        private final Tensor gradInput;
        private final List<Tensor> gradients;
        private final List<Tensor> observed;
        private boolean forwardHasRun;

        ParallelPass(List<Pass> passes, List<Shape> shapes, Shape input, Shape output, Mode mode) {
            this.passes = passes;
            this.input = input;
            this.mode = mode;
            this.output = Tensor.zeros(output);
            this.parts = mode.isTraining() ? shapes.stream().map(Tensor::zeros).toList() : List.of();
            this.gradInput = mode.isTraining() ? Tensor.zeros(input) : null;
            this.gradients = SequentialPass.gradients(passes);
            this.observed = SequentialPass.observed(passes);
        }

        @Override
        public Tensor forward(Tensor images) {
            Expect.bound(NAME, input, images);
            int first = 0;
            for (Pass pass : passes) {
                Tensor part = pass.forward(images);
                int size = part.shape().sizeOfOne();
                for (int n = 0; n < input.dim(0); n++) {
                    System.arraycopy(part.data(), n * size, output.data(), place(n, first), size);
                }
                first += size;
            }
            forwardHasRun = true;
            return output;
        }

        /** Where the values of a branch begin that are written into image n after {@code first} others. */
        private int place(int n, int first) {
            return n * output.shape().sizeOfOne() + first;
        }

        @Override
        public Tensor backward(Tensor gradOutput) {
            take(gradOutput);
            float[] sum = gradInput.data();
            for (int b = 0; b < passes.size(); b++) {
                float[] values = passes.get(b).backward(parts.get(b)).data();
                if (b == 0) {
                    System.arraycopy(values, 0, sum, 0, sum.length);
                } else {
                    for (int i = 0; i < sum.length; i++) {
                        sum[i] += values[i];
                    }
                }
            }
            return gradInput;
        }

        @Override
        public void backwardParameters(Tensor gradOutput) {
            take(gradOutput);
            for (int b = 0; b < passes.size(); b++) {
                passes.get(b).backwardParameters(parts.get(b));
            }
        }

        /** Gives each branch its channels of the gradient. */
        private void take(Tensor gradOutput) {
            Expect.canGoBack(NAME, mode, forwardHasRun);
            Expect.gradient(NAME, output.shape(), gradOutput);
            int first = 0;
            for (Tensor part : parts) {
                int size = part.shape().sizeOfOne();
                for (int n = 0; n < input.dim(0); n++) {
                    System.arraycopy(gradOutput.data(), place(n, first), part.data(), n * size, size);
                }
                first += size;
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

        @Override
        public void reseed(long seed) {
            SequentialPass.reseed(passes, seed);
        }
    }
}
