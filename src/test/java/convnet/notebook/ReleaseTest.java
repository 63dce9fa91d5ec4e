package convnet.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseTest {
    private static String student(String source) {
        Notebook master = Notebook.of("solutions/x.ipynb", List.of(Cell.code("a", source)));
        return Release.student(master).cells().get(0).source();
    }

    private static String problem(String source) {
        return assertThrows(NotebookException.class, () -> student(source)).getMessage();
    }

    @Test
    void solutionGivesWayToAnExceptionThatSaysNotWrittenYet() {
        assertEquals(
                """
                int apply(int x) {
                    // Your code here, instead of the next line.
                    throw new UnsupportedOperationException("not written yet");
                }""",
                student(
                        """
                        int apply(int x) {
                            // BEGIN SOLUTION
                            return 2 * x;
                            // END SOLUTION
                        }"""));
    }

    @Test
    void solutionGivesWayToItsStarter() {
        assertEquals(
                """
                // Two loops.

                  int sum = 0;
                int y = 1;
                rest""",
                student(
                        """
                        // BEGIN SOLUTION
                        int sum = 1;
                        // STARTER
                        // // Two loops.
                        //
                        //   int sum = 0;
                        // END SOLUTION
                        // BEGIN SOLUTION
                        int y = 2;
                        // STARTER
                        // int y = 1;
                        // END SOLUTION
                        rest"""));
    }

    @Test
    void otherCellsStayAsTheyAreWithoutOutputs() {
        Cell run = Cell.code("a", "1 + 1").withOutputs(3, List.of(JsonNodeFactory.instance.objectNode()));
        Notebook student = Release.student(Notebook.of("x.ipynb", List.of(Cell.markdown("m", "# Text"), run)));
        assertEquals("# Text", student.cells().get(0).source());
        assertEquals("1 + 1", student.cells().get(1).source());
        assertEquals(List.of(), student.cells().get(1).outputs());
    }

    @Test
    void cellsForInstructorsAreLeftOut() {
        ObjectNode metadata = JsonNodeFactory.instance.objectNode();
        metadata.putObject("convnet").put("solution", true);
        Cell answer = Cell.markdown("m", "The model answer").withMetadata(metadata);
        assertEquals(
                List.of(),
                Release.student(Notebook.of("x.ipynb", List.of(answer))).cells());
    }

    @Test
    void damagedRegionsAreNamedByCellAndLine() {
        String place = "solutions/x.ipynb, cell 1";
        assertEquals(place + ": // BEGIN SOLUTION is not closed by // END SOLUTION", problem("// BEGIN SOLUTION\nx"));
        assertEquals(
                place + ", line 2: // END SOLUTION has no // BEGIN SOLUTION before it", problem("x\n// END SOLUTION"));
        assertEquals(
                place + ", line 2: // BEGIN SOLUTION stands within a solution; close that first",
                problem("// BEGIN SOLUTION\n// BEGIN SOLUTION\n// END SOLUTION"));
        assertEquals(
                place + ", line 1: SOLUTION stands in a line that is no marker; a marker is a line of its own",
                problem("x(); // BEGIN SOLUTION"));
        assertEquals(
                place + ", line 3: a line of a starter begins with //, but this is x();",
                problem("// BEGIN SOLUTION\n// STARTER\nx();\n// END SOLUTION"));
        assertEquals(
                place + ", line 3: // STARTER is expected once in a solution",
                problem("// BEGIN SOLUTION\n// STARTER\n// STARTER\n// END SOLUTION"));
    }
}
