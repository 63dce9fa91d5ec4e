package convnet.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SchedulesTest {
    @Test
    void constantStays() {
        assertEquals(1, Schedules.constant().factor(0, 10));
        assertEquals(1, Schedules.constant().factor(9.9, 10));
    }

    @Test
    void stepFallsAfterEverySoManyEpochs() {
        Schedule schedule = Schedules.step(5, 0.1f);
        assertEquals(1, schedule.factor(4.99, 20));
        assertEquals(0.1f, schedule.factor(5, 20));
        assertEquals(0.01f, schedule.factor(14.5, 20), 1e-8f);
    }

    @Test
    void cosineFallsFromOneToZero() {
        Schedule schedule = Schedules.cosine();
        assertEquals(1, schedule.factor(0, 12));
        assertEquals(0.75f, schedule.factor(4, 12), 1e-6f);
        assertEquals(0.5f, schedule.factor(6, 12), 1e-6f);
        assertEquals(0, schedule.factor(12, 12), 1e-6f);
        assertEquals(0, schedule.factor(13, 12), 1e-6f);
    }

    @Test
    void warmUpRisesFirst() {
        Schedule schedule = Schedules.constant().warmUp(2);
        assertEquals(0, schedule.factor(0, 10));
        assertEquals(0.5f, schedule.factor(1, 10));
        assertEquals(1, schedule.factor(2, 10));
        assertEquals(1, schedule.factor(5, 10));
    }

    @Test
    void printAsWrittenInCode() {
        assertEquals("cosine().warmUp(0.5)", Schedules.cosine().warmUp(0.5).toString());
        assertEquals("step(5, 0.1f)", Schedules.step(5, 0.1f).toString());
        assertEquals("constant()", Schedules.constant().toString());
    }

    @Test
    void rejectsNumbersOutOfRange() {
        refuses("step schedule: epochs must be 1 or more, but is 0", () -> Schedules.step(0, 0.1f));
        refuses(
                "step schedule: expected a factor above 0 and at most 1, but got 2.0; 0.1 is usual",
                () -> Schedules.step(3, 2));
        refuses("warmUp: expected a positive number of epochs, but got 0.0; 0.5 is usual", () -> Schedules.cosine()
                .warmUp(0));
    }

    private static void refuses(String message, Runnable action) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }
}
