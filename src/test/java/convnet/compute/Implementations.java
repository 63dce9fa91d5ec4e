package convnet.compute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The implementations of Compute that this JVM can run. */
final class Implementations {
    private Implementations() {}

    static List<Compute> all() {
        Map<Class<?>, Compute> all = new LinkedHashMap<>();
        for (Compute compute : List.of(new ScalarCompute(), Compute.best())) {
            all.put(compute.getClass(), compute);
        }
        return List.copyOf(all.values());
    }

    /** Every implementation with every golden file of an operation. */
    static Stream<Arguments> with(String op) {
        return all().stream().flatMap(compute -> Golden.all(op).stream().map(golden -> Arguments.of(compute, golden)));
    }
}
