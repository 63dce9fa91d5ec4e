package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.lesson02.Corr2d;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final Corr2d RIGHT = (input, kernel) -> {
        float[][] out = new float[input.length - kernel.length + 1][input[0].length - kernel[0].length + 1];
        for (int y = 0; y < out.length; y++) {
            for (int x = 0; x < out[0].length; x++) {
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        out[y][x] += input[y + i][x + j] * kernel[i][j];
                    }
                }
            }
        }
        return out;
    };

    @Test
    void rightAnswerGetsAllPoints() {
        ExerciseReport report = Check.report(RIGHT);
        assertEquals(5, report.scored(), report::toString);
        assertTrue(report.passed());
    }

    @Test
    void writtenOverArgumentsDoNotMatter() {
        Corr2d mutating = (input, kernel) -> {
            float[][] out = RIGHT.apply(input, kernel);
            input[0] = null;
            kernel[0][0] = Float.NaN;
            return out;
        };
        assertEquals(5, Check.report(mutating).scored());
    }
}
