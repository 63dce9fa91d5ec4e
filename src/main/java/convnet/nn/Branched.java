package convnet.nn;

import convnet.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** A layer that sends its input through several networks side by side and joins their outputs. */
public interface Branched extends Layer {
    /** The networks, in the order of the parameters; an identity shortcut is none of them. */
    List<Sequential> branches();

    /** What a branch is called: in the names of the parameters, and in a summary. */
    String branchName(int index);

    /** How the outputs are joined, in a few words for a summary. */
    String joint();

    @Override
    default List<Sequential> networks() {
        return branches();
    }

    /** The branches' parameters, named after their branch: {@code branch-1.0.weight}. */
    @Override
    default List<Parameter> parameters() {
        return named(Layer::parameters);
    }

    @Override
    default List<Parameter> statistics() {
        return named(Layer::statistics);
    }

    private List<Parameter> named(Function<Layer, List<Parameter>> kind) {
        List<Parameter> all = new ArrayList<>();
        for (int i = 0; i < branches().size(); i++) {
            String name = branchName(i).replace(' ', '-');
            for (Parameter parameter : kind.apply(branches().get(i))) {
                all.add(new Parameter(name + "." + parameter.name(), parameter.value()));
            }
        }
        return all;
    }

    @Override
    default long parameterCount() {
        return branches().stream().mapToLong(Layer::parameterCount).sum();
    }

    @Override
    default long multiplications(Shape input) {
        return branches().stream()
                .mapToLong(branch -> branch.multiplications(input))
                .sum();
    }

    @Override
    default long activationCount(Shape input) {
        return outputShape(input).size()
                + branches().stream()
                        .mapToLong(branch -> branch.activationCount(input))
                        .sum();
    }

    @Override
    default Layer initialize(Initializer initializer, RandomGenerator random) {
        branches().forEach(branch -> branch.initialize(initializer, random));
        return this;
    }

    /** The union of what the branches see; an identity shortcut sees no more than they do. */
    @Override
    default ReceptiveField.Row receptiveField(ReceptiveField.Row before) {
        return branches().stream()
                .map(branch -> ReceptiveField.follow(branch, before, new ArrayList<>()))
                .reduce(ReceptiveField.Row::union)
                .orElse(before)
                .named(joint());
    }

    /** One row for the whole block; or those of its branches and one, without costs of its own, where they meet. */
    @Override
    default List<Summary.Row> rows(Shape input, Summary.Depth depth) {
        if (depth == Summary.Depth.BLOCKS) {
            return List.of(Summary.row(joint(), this, input));
        }
        List<Summary.Row> rows = new ArrayList<>();
        for (int i = 0; i < branches().size(); i++) {
            String prefix = branchName(i) + ": ";
            branches().get(i).rows(input, depth).forEach(row -> rows.add(row.within(prefix)));
        }
        rows.add(new Summary.Row(joint(), outputShape(input), 0, 0));
        return rows;
    }
}
