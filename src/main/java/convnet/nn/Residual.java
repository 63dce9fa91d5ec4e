package convnet.nn;

import convnet.compute.Compute;
import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds a shortcut to what some layers make of the input: out = branch(input) + shortcut(input).
 *
 * <p>The shortcut is the input itself, unless the branch changes the shape: then {@link #projection} gives it a
 * convolution of its own. The ReLU after the sum is a layer that follows.
 *
 * @see <a href="https://arxiv.org/abs/1512.03385">He et al. 2016</a>, 3.2, equations 1 and 2
 */
public final class Residual implements Branched {
    private static final String NAME = "residual";

    private final List<Sequential> branches;

    Residual(List<Sequential> branches) {
        this.branches = branches;
    }

    /**
     * The same branch, the very same layers, with layers on the shortcut: a 1×1 convolution with the branch's stride.
     *
     * @throws IllegalStateException if there is a projection already
     */
    public Residual projection(Layer... layers) {
        if (hasProjection()) {
            throw new IllegalStateException("residual: the shortcut has a projection already");
        }
        return new Residual(List.of(branches.get(0), new Sequential(List.of(layers))));
    }

    /** Whether the shortcut has layers of its own. */
    public boolean hasProjection() {
        return branches.size() > 1;
    }

    @Override
    public List<Sequential> branches() {
        return branches;
    }

    @Override
    public String branchName(int index) {
        return index == 0 ? "branch" : "shortcut";
    }

    @Override
    public String joint() {
        return hasProjection() ? "residual: branch + projected shortcut" : "residual: branch + shortcut";
    }

    @Override
    public Shape outputShape(Shape input) {
        Shape branch = branches.get(0).outputShape(input);
        Shape shortcut = hasProjection() ? branches.get(1).outputShape(input) : input;
        if (!branch.equals(shortcut)) {
            throw new ShapeException("residual: the branch makes " + branch + " of input " + input
                    + ", but the shortcut is " + shortcut + "; "
                    + (hasProjection() ? "give the projection the branch's stride and channels" : advice(branch)));
        }
        return branch;
    }

    private static String advice(Shape branch) {
        return "give the shortcut .projection(conv2d(…, " + branch.dim(1) + ", 1).stride(…))";
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        Shape output = outputShape(input);
        return new ResidualPass(SequentialPass.bind(branches, input, mode), input, output, mode);
    }

    @Override
    public String toString() {
        return NAME
                + branches.get(0).list()
                + (hasProjection() ? ".projection" + branches.get(1).list() : "");
    }

    private static final class ResidualPass implements Pass {
        private final Compute compute = Compute.best();
        private final List<Pass> passes;
        private final Shape input;
        private final Mode mode;
        private final Tensor output;
        private final Tensor gradInput;
        private final List<Tensor> gradients;
        private final List<Tensor> observed;
        private boolean forwardHasRun;

        ResidualPass(List<Pass> passes, Shape input, Shape output, Mode mode) {
            this.passes = new ArrayList<>(passes);
            this.input = input;
            this.mode = mode;
            this.output = Tensor.zeros(output);
            this.gradInput = mode.isTraining() ? Tensor.zeros(input) : null;
            this.gradients = SequentialPass.gradients(passes);
            this.observed = SequentialPass.observed(passes);
        }

        @Override
        public Tensor forward(Tensor images) {
            Expect.bound(NAME, input, images);
            Tensor shortcut = passes.size() > 1 ? passes.get(1).forward(images) : images;
            add(passes.get(0).forward(images), shortcut, output);
            forwardHasRun = true;
            return output;
        }

        @Override
        public Tensor backward(Tensor gradOutput) {
            Expect.canGoBack(NAME, mode, forwardHasRun);
            Expect.gradient(NAME, output.shape(), gradOutput);
            Tensor shortcut = passes.size() > 1 ? passes.get(1).backward(gradOutput) : gradOutput;
            add(passes.get(0).backward(gradOutput), shortcut, gradInput);
            return gradInput;
        }

        @Override
        public void backwardParameters(Tensor gradOutput) {
            Expect.canGoBack(NAME, mode, forwardHasRun);
            passes.forEach(pass -> pass.backwardParameters(gradOutput));
        }

        private void add(Tensor one, Tensor other, Tensor sum) {
            System.arraycopy(one.data(), 0, sum.data(), 0, sum.data().length);
            compute.axpy(sum.data().length, 1, other.data(), sum.data());
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
