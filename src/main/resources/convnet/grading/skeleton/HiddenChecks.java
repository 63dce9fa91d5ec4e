package ${package}.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import ${package}.${Name};
import java.util.Random;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link ${Name}}. */
@HiddenChecks(contract = ${Name}.class)
final class ${Name}HiddenChecks {
    @Order(1)
    @Check(
            points = 2,
            hints = {
                "Try some numbers of your own.",
                "Add them up by hand and compare.",
                "Negative numbers count as well."
            })
    void anyValues(${Name} student, Random random) {
        float[] values = new float[3 + random.nextInt(5)];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat() - 0.5f;
        }
        assertClose(new ${Name}Solution().apply(values), student.apply(values));
    }
}
