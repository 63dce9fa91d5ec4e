package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.SplitMix64;
import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** What the passes of all branched layers share. */
final class Branches {
    private Branches() {}

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
