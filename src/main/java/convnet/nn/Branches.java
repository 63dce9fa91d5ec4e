package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** What all branched layers share: parameters, costs and passes of their branches. */
final class Branches {
    private Branches() {}

    static List<Parameter> parameters(Branched layer) {
        List<Parameter> all = new ArrayList<>();
        for (int i = 0; i < layer.branches().size(); i++) {
            add(layer.branchName(i), layer.branches().get(i).parameters(), all);
        }
        return all;
    }

    static List<Parameter> statistics(Branched layer) {
        List<Parameter> all = new ArrayList<>();
        for (int i = 0; i < layer.branches().size(); i++) {
            add(layer.branchName(i), layer.branches().get(i).statistics(), all);
        }
        return all;
    }

    private static void add(String branch, List<Parameter> parameters, List<Parameter> all) {
        for (Parameter parameter : parameters) {
            all.add(new Parameter(branch.replace(' ', '-') + "." + parameter.name(), parameter.value()));
        }
    }

    static long parameterCount(Branched layer) {
        return layer.branches().stream().mapToLong(Layer::parameterCount).sum();
    }

    static long multiplications(Branched layer, Shape input) {
        return layer.branches().stream()
                .mapToLong(branch -> branch.multiplications(input))
                .sum();
    }

    static long activationCount(Branched layer, Shape input) {
        return layer.outputShape(input).size()
                + layer.branches().stream()
                        .mapToLong(branch -> branch.activationCount(input))
                        .sum();
    }

    static List<Pass> bind(List<Sequential> branches, Shape input, Mode mode) {
        List<Pass> passes = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            Mode own = mode instanceof Mode.Training training ? Mode.training(Seeds.of(training.seed(), i)) : mode;
            passes.add(branches.get(i).bind(input, own));
        }
        return passes;
    }

    static void reseed(List<Pass> passes, long seed) {
        for (int i = 0; i < passes.size(); i++) {
            passes.get(i).reseed(Seeds.of(seed, i));
        }
    }

    static List<Tensor> gradients(List<Pass> passes) {
        return passes.stream().flatMap(pass -> pass.gradients().stream()).toList();
    }

    static List<Tensor> observed(List<Pass> passes) {
        return passes.stream().flatMap(pass -> pass.observed().stream()).toList();
    }
}
