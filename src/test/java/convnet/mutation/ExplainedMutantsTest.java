package convnet.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedMutantsTest {
    private static final String LIST =
            """
            # comment

            any start will do
              - int i = 0;
              + int i = 1;
              + int i = 2;
            hidden only: the table is too small
              - int n = 3;
              + int n = 4;
            """;

    private static MutationResult result() {
        MutationResult result = new MutationResult();
        result.add(MutantRun.End.SURVIVED, new Mutant("sum", "int i = 0;", "int i = 1;"));
        result.add(MutantRun.End.SURVIVED, new Mutant("sum", "int i = 0;", "int i = 2;"));
        result.add(MutantRun.End.HIDDEN_ONLY, new Mutant("sum", "int n = 3;", "int n = 4;"));
        return result;
    }

    private static List<String> problems(MutationResult result) {
        return ExplainedMutants.parse("sum", LIST).problems(result);
    }

    @Test
    void anExactListHasNoProblem() {
        assertEquals(List.of(), problems(result()));
    }

    @Test
    void aSurvivorWithoutReasonIsNamed() {
        MutationResult result = result();
        result.add(MutantRun.End.SURVIVED, new Mutant("sum", "int k;", "(left out)"));
        assertEquals(
                List.of("gets all points; add a check, or a reason to the list: sum\n  - int k;\n  + (left out)"),
                problems(result));
    }

    @Test
    void aMutantThatOnlyHiddenChecksNoticeNeedsAReasonOfItsOwn() {
        MutationResult result = result();
        result.add(MutantRun.End.HIDDEN_ONLY, new Mutant("sum", "int k;", "(left out)"));
        assertEquals(1, problems(result).size());
    }

    @Test
    void anEntryThatIsNoticedNowMustGo() {
        MutationResult result = new MutationResult();
        assertEquals(3, problems(result).size());
        assertEquals(
                "ends otherwise now; take it from the list: sum\n  - int i = 0;\n  + int i = 1;",
                problems(result).get(0));
    }

    @Test
    void aCheckThatBreaksCannotBeExplained() {
        MutationResult result = result();
        result.add(MutantRun.End.BREAKS_CHECK, new Mutant("sum", "return k;", "return null;"));
        assertEquals(1, problems(result).size());
    }

    @Test
    void whatIsNoEntryIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ExplainedMutants.parse("sum", "  = int i;"));
        assertThrows(IllegalArgumentException.class, () -> ExplainedMutants.parse("sum", "  - int i;"));
        assertThrows(IllegalArgumentException.class, () -> ExplainedMutants.parse("sum", "so\n  + int i;"));
        assertThrows(IllegalArgumentException.class, () -> ExplainedMutants.parse("sum", LIST + LIST));
    }

    @Test
    void resultsAreReadAsTheyAreWritten() {
        MutationResult result = result();
        result.add(MutantRun.End.SEEN, new Mutant("sum", "a", "b"));
        MutationResult read = MutationResult.parse("sum", result.text().lines().toList());
        assertEquals(result.text(), read.text());
        assertEquals(4, read.size());
        assertEquals(1, read.seen());
    }
}
