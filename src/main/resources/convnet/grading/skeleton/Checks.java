package ${package};

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link ${Name}}. */
@Exercise(id = "${id}", title = "Add numbers up", contract = ${Name}.class)
final class ${Name}Checks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "What does your method return for 1, 2 and 4?",
                "Each value is added to the sum of those before it.",
                "sum += value;"
            })
    void everyValueCounts(${Name} student) {
        assertClose(7f, student.apply(new float[] {1, 2, 4}));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "What is the sum before the first value?",
                "Nothing has been added yet, so it is nothing.",
                "float sum = 0;"
            })
    void noValuesGiveZero(${Name} student) {
        assertClose(0f, student.apply(new float[0]));
    }
}
