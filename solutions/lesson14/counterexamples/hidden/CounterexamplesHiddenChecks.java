package lesson14.counterexamples.hidden;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import lesson14.Disproof;
import lesson14.counterexamples.Counterexamples;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link Counterexamples}: other windows and lengths. */
@HiddenChecks(contract = Counterexamples.class)
final class CounterexamplesHiddenChecks {
    private static final int LARGEST = 9;

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Does your input work for every window and stride?",
                "An n that s does not divide can never be s times a whole number.",
                "return s * k + 1;"
            })
    void pooledSize(Counterexamples student) {
        for (int s = 2; s <= LARGEST; s++) {
            Disproof.pooledSize(s, s, student.pooledSize(s, s));
            Disproof.pooledSize(s + 2, s, student.pooledSize(s + 2, s));
        }
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Which windows take away an odd number?", "Even windows.", "return 2;"})
    void samePadding(Counterexamples student) {
        for (int n = 2; n <= LARGEST; n++) {
            Disproof.samePadding(n, student.samePadding(n));
        }
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Does your row work for every even length, also for 4?",
                "A single 1 at an odd column crosses into the next window.",
                "row[1] = 1;"
            })
    void shiftedRow(Counterexamples student) {
        for (int length = 4; length <= 2 * LARGEST; length += 2) {
            Disproof.shiftedRow(length, student.shiftedRow(length));
        }
    }
}
