package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.SplitMix64;
import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The passes of a network's layers, one after the other and back. */
final class SequentialPass implements Pass {
    private final List<Layer> written;
    private final List<Layer> order;
    private final Pass[] passes;
    private final int firstWithParameters;
    private final List<Tensor> gradients;
    private final List<Tensor> observed;

    /**
     * @param written the layers in the order in which they were given
     * @param order   the same in the order of the passes
     */
    SequentialPass(List<Layer> written, List<Layer> order, List<Pass> passes, int firstWithParameters) {
        this.written = written;
        this.order = order;
        this.passes = passes.toArray(Pass[]::new);
        this.firstWithParameters = firstWithParameters;
        this.gradients = gradients(passes);
        this.observed = observed(passes);
    }

    @Override
    public Tensor forward(Tensor input) {
        Tensor current = input;
        for (Pass pass : passes) {
            current = pass.forward(current);
        }
        return current;
    }

    @Override
    public Tensor backward(Tensor gradOutput) {
        Tensor gradient = gradOutput;
        for (int i = passes.length - 1; i >= 0; i--) {
            gradient = passes[i].backward(gradient);
        }
        return gradient;
    }

    @Override
    public void backwardParameters(Tensor gradOutput) {
        Tensor gradient = gradOutput;
        for (int i = passes.length - 1; i > firstWithParameters; i--) {
            gradient = passes[i].backward(gradient);
        }
        if (firstWithParameters < passes.length) {
            passes[firstWithParameters].backwardParameters(gradient);
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
        reseed(List.of(passes), seed);
    }

    /** The layers in the order in which they run, with a word on each that was moved. */
    @Override
    public String toString() {
        return IntStream.range(0, order.size()).mapToObj(this::step).collect(Collectors.joining(" → "));
    }

    private String step(int i) {
        Layer layer = order.get(i);
        return layer == written.get(i)
                ? layer.toString()
                : layer + (layer.commutesWithMonotone() ? " (brought forward)" : "");
    }

    /** The passes of several networks, each with random numbers of its own. */
    static List<Pass> bind(List<Sequential> branches, Shape input, Mode mode) {
        List<Pass> passes = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            Mode own = mode instanceof Mode.Training training ? Mode.training(SplitMix64.at(training.seed(), i)) : mode;
            passes.add(branches.get(i).bind(input, own));
        }
        return passes;
    }

    static void reseed(List<Pass> passes, long seed) {
        for (int i = 0; i < passes.size(); i++) {
            passes.get(i).reseed(SplitMix64.at(seed, i));
        }
    }

    static List<Tensor> gradients(List<Pass> passes) {
        return passes.stream().flatMap(pass -> pass.gradients().stream()).toList();
    }

    static List<Tensor> observed(List<Pass> passes) {
        return passes.stream().flatMap(pass -> pass.observed().stream()).toList();
    }
}
