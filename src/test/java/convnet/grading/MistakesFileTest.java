package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MistakesFileTest {
    private static final String SOLUTION =
            """
            class Sum {
                int apply(int[] values) {
                    int sum = 0;
                    for (int value : values) {
                        sum += value;
                    }
                    return sum;
                }

                int twice(int sum) {
                    return sum;
                }
            }
            """;

    private static String applied(String edits) {
        return MistakesFile.parse("Wrong: it is wrong\n" + edits).get(0).apply(SOLUTION);
    }

    private static String problem(String edits) {
        return assertThrows(IllegalArgumentException.class, () -> applied(edits))
                .getMessage();
    }

    @Test
    void aFileHoldsMistakesAndOtherForms() {
        List<MistakeEdit> mistakes = MistakesFile.parse(
                """
                # comment
                StartsAtOne: the sum starts at 1: too late
                  - int sum = 0;
                  + int sum = 1;

                also StartsAtOne: one added behind the loop
                  - a
                also argument values: sorted
                  - a
                also: in long
                  - a
                """);
        assertEquals(
                List.of("StartsAtOne", "StartsAtOne", "argument values", ""),
                mistakes.stream().map(MistakeEdit::name).toList());
        assertEquals(
                List.of(false, true, true, true),
                mistakes.stream().map(MistakeEdit::also).toList());
        assertEquals("the sum starts at 1: too late", mistakes.get(0).sentence());
        assertEquals(
                List.of(new MistakeEdit.Edit(List.of(), List.of("int sum = 0;"), List.of("int sum = 1;"))),
                mistakes.get(0).edits());
    }

    @Test
    void linesAreExchangedWithTheirSpaceInFront() {
        assertEquals(
                SOLUTION.replace(
                        "        int sum = 0;\n",
                        "        int sum = 1;\n        if (sum > 0) {\n            sum++;\n        }\n"),
                applied("  - int sum = 0;\n  + int sum = 1;\n  + if (sum > 0) {\n  +     sum++;\n  + }\n"));
        assertEquals(SOLUTION.replace("            sum += value;\n", ""), applied("  - sum += value;\n"));
    }

    @Test
    void aLineBeforeTellsWhichOneIsMeant() {
        assertEquals(
                SOLUTION.replace(
                        "int twice(int sum) {\n        return sum;", "int twice(int sum) {\n        return 2 * sum;"),
                applied("    int twice(int sum) {\n  - return sum;\n  + return 2 * sum;\n"));
        assertEquals(
                SOLUTION.replace("values) {\n            sum", "values) {\n            sum++;\n            sum"),
                applied("    for (int value : values) {\n  + sum++;\n"));
    }

    @Test
    void theRestOfABlockCanBeReplaced() {
        assertEquals(
                SOLUTION.replaceFirst("(?s)int sum = 0;.*?return sum;", "return 1;"),
                applied("    int apply(int[] values) {\n  - int sum = 0;\n  - ...\n  + return 1;\n"));
        assertEquals(
                SOLUTION.replaceFirst("(?s)int sum = 0;.*?return sum;", "return 1;"),
                applied("    int apply(int[] values) {\n  - ...\n  + return 1;\n"));
    }

    @Test
    void severalEditsAreAppliedToTheSolutionAsItIs() {
        assertEquals(
                SOLUTION.replace("sum += value", "sum = value").replace("sum = 0", "sum = 1"),
                applied("  - sum += value;\n  + sum = value;\n  - int sum = 0;\n  + int sum = 1;\n"));
    }

    @Test
    void anEditThatDoesNotFitSaysWhy() {
        assertEquals("mistake Wrong: the solution has no line\n    int s;", problem("  - int s;\n"));
        assertTrue(problem("  - return sum;\n")
                .startsWith("mistake Wrong: the solution has these lines 2 times; put a line before them"));
        assertTrue(problem("  - int sum = 0;\n  + int a;\n  - int sum = 0;\n  + int b;\n")
                .contains("exchanges a line twice"));
        assertTrue(problem("what is this\n").startsWith("mistakes: expected \"Name: sentence\""));
    }
}
