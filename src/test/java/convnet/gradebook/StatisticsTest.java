package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final String LOOP =
            """
            class MySum {
                float sum(float[] values) {
                    float total = 0;
                    for (int i = 0; i < values.length; i++) {
                        if (values[i] > 0) { total += values[i] * 2; } else { total -= values[i]; }
                    }
                    return total / values.length;
                }
            }
            """;

    private static StudentRow row(String id, String source) {
        return new StudentRow(
                new Student(id, "", "", new RosterRow(Map.of()), Optional.empty(), true),
                id,
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                0,
                true,
                0,
                List.of(),
                0,
                0,
                Map.of("sum", Fingerprints.of(source)),
                List.of());
    }

    /** A class with a body of its own, the same for the same seed. */
    private static String other(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> signs = List.of("+", "-", "*", "/", "%", "&", "|", "^");
        StringBuilder text = new StringBuilder("class A { int f(int a) { int b = 0;");
        for (int i = 0; i < 30; i++) {
            text.append(" b = a");
            for (int j = 0; j < 6; j++) {
                text.append(' ').append(signs.get(random.nextInt(8))).append(" b");
            }
            text.append(';');
        }
        return text + " return b; } }";
    }

    @Test
    void aCopyWithOtherNamesCommentsAndLayoutHasTheSameMarks() {
        String copy = LOOP.replace("total", "s")
                .replace("values", "x")
                .replace("MySum", "Mine")
                .replace("\n", " ")
                .replace("float s = 0;", "/* my own */ float s = 0f;");
        assertEquals(Fingerprints.of(LOOP), Fingerprints.of(copy));
        assertTrue(Fingerprints.of(LOOP)
                .without(Fingerprints.of(LOOP).marks())
                .marks()
                .isEmpty());
        assertTrue(Fingerprints.of("").marks().isEmpty());
    }

    @Test
    void aPairThatSharesMoreThanOthersIsFoundAndOthersAreNot() {
        List<StudentRow> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(row("student" + i, other(i == 17 ? 3 : i)));
        }
        List<Similarity.Pair> pairs = Similarity.of(rows).pairs();
        assertEquals(1, pairs.size());
        assertEquals("student3", pairs.get(0).first().student().id());
        assertEquals("student17", pairs.get(0).second().student().id());
        assertEquals(1.0, pairs.get(0).share());
    }

    @Test
    void whatManyHaveIsHowOneSolvesIt() {
        List<StudentRow> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(row("student" + i, LOOP));
        }
        assertEquals(List.of(), Similarity.of(rows).pairs());
    }

    @Test
    void discriminationIsTheCorrelationOfPassingWithTheRest() {
        assertEquals(1, ItemAnalysis.correlation(List.of(0.0, 1.0), List.of(3.0, 9.0)), 1e-12);
        assertEquals(-0.5, ItemAnalysis.correlation(List.of(1.0, 0.0, 0.0), List.of(1.0, 1.0, 4.0)), 1e-12);
        assertTrue(Double.isNaN(ItemAnalysis.correlation(List.of(1.0, 1.0), List.of(1.0, 2.0))));
    }
}
