package convnet.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.grading.Catalog;
import convnet.grading.ExerciseFolder;
import convnet.grading.JavaSource;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MutatorTest {
    private static final ExerciseFolder FOLDER =
            ExerciseFolder.of(Path.of(""), Catalog.load().byId("corr2d"));

    private static Set<String> changes(String line) {
        return changes("float[] f, float[] g, int from, int to, long seed", line);
    }

    private static Set<String> changes(String parameters, String line) {
        String source = "final class S {\n    long apply(" + parameters + ") {\n" + line + "\n    }\n}\n";
        return Mutator.edits(Solution.parse("S", source)).stream()
                .map(edit -> Mutant.of("s", source, edit))
                .filter(mutant -> mutant.line().equals(line.strip()))
                .map(Mutant::changed)
                .collect(Collectors.toSet());
    }

    private static void has(Set<String> changes, String... wanted) {
        for (String change : wanted) {
            assertTrue(changes.contains(change), () -> change + " is not among " + changes);
        }
    }

    @Test
    void boundsOfLoops() {
        has(
                changes("for (int i = 0; i < to; i++) { f[i]++; }"),
                "for (int i = 1; i < to; i++) { f[i]++; }",
                "for (int i = -1; i < to; i++) { f[i]++; }",
                "for (int i = 0; i <= to; i++) { f[i]++; }",
                "for (int i = 0; i < to - 1; i++) { f[i]++; }",
                "for (int i = 0; i < to; i += 2) { f[i]++; }",
                "(left out)");
    }

    @Test
    void operatorsAndOperands() {
        has(
                changes("if (from > 0 && f[from] == 2 * g[to]) { from = 1; }"),
                "if (from >= 0 && f[from] == 2 * g[to]) { from = 1; }",
                "if (from > 0 || f[from] == 2 * g[to]) { from = 1; }",
                "if (from > 0) { from = 1; }",
                "if (f[from] == 2 * g[to]) { from = 1; }",
                "if (from > 0 && f[from] != 2 * g[to]) { from = 1; }",
                "if (from > 0 && f[from] == 2 / g[to]) { from = 1; }",
                "if (from > 0 && f[from] == g[to]) { from = 1; }",
                "if (!(from > 0 && f[from] == 2 * g[to])) { from = 1; }",
                "{ from = 1; }");
    }

    @Test
    void oneNameForAnotherOfItsKind() {
        has(
                changes("for (int y = 0; y < to; y++) { for (int x = 0; x < to; x++) { sum(f[y], g[x]); } }"),
                "for (int y = 0; y < to; y++) { for (int x = 0; x < to; x++) { sum(f[x], g[x]); } }",
                "for (int y = 0; y < to; y++) { for (int x = 0; x < to; x++) { sum(g[y], g[x]); } }",
                "for (int y = 0; y < to; y++) { for (int x = 0; x < to; x++) { sum(g[x], f[y]); } }",
                "for (int y = 0; y < from; y++) { for (int x = 0; x < to; x++) { sum(f[y], g[x]); } }");
    }

    @Test
    void indicesInAnotherOrder() {
        has(
                changes("float[][] m, int a, int b", "m[a + 1][b] = new float[a][b].length;"),
                "m[b][a + 1] = new float[a][b].length;",
                "m[a + 1][b] = new float[b][a].length;",
                "m[a + 1][b] = new float[a][b][0].length;");
    }

    @Test
    void narrowOrLateConversions() {
        has(
                changes("long n = (long) from * to * 9L;"),
                "long n = from * to * 9L;",
                "long n = (long) (from * to) * 9L;",
                "long n = (long) (from * to * 9L);",
                "long n = (long) from * to * 9;",
                "int n = (int) ((long) from * to * 9L);");
        has(changes("return seed;"), "return (int) seed;", "return (int) (seed);", "return 0;");
    }

    @Test
    void copiesLeftOutAndArgumentsForNewArrays() {
        has(changes("float[] h = f.clone();"), "float[] h = f;");
        has(changes("float[] h = Arrays.copyOf(f, from);"), "float[] h = f;", "float[] h = Arrays.copyOf(g, from);");
        has(changes("float[] h = new float[to];"), "float[] h = f;", "float[] h = g;");
    }

    @Test
    void startsOfSums() {
        has(changes("float largest = f[0];"), "float largest = 0;", "float largest = 1;", "float largest = g[0];");
        has(changes("f[0] += g[0];"), "f[0] = g[0];", "f[0] -= g[0];", "(left out)");
    }

    @Test
    void textsAreComparedByValue() {
        has(changes("String a", "if (a.equals(\"max\")) { a = \"\"; }"), "if ((a == \"max\")) { a = \"\"; }");
    }

    @Test
    void whatIsTheSameForEveryInputIsNoMutant() {
        assertFalse(changes("float[][] m", "int a = m[0].length;").contains("int a = m[1].length;"));
        assertFalse(changes("float a = Math.max(f[0], 0);").contains("float a = Math.max(0, f[0]);"));
        Set<String> changes = changes("f[0] = 1;");
        assertFalse(changes.contains("f[0] = 1;"), changes::toString);
    }

    @Test
    void aMutantThatIsNoJavaDropsOut() {
        String source = "package p; public final class S { public static int two() { int a = 1; return a + a; } }";
        Solution solution = Solution.parse("S", source);
        List<JavaSource> sources = List.of(
                solution.changed(new Edit(source.indexOf("1;"), source.indexOf("1;") + 1, "\"no\""), "Wrong"),
                solution.changed(new Edit(source.indexOf("+"), source.indexOf("+") + 1, "*"), "Right"));
        Map<String, Class<?>> classes = FOLDER.sound(sources);
        assertEquals(Set.of("Right"), classes.keySet());
    }

    @Test
    void anEndlessLoopIsCutOffByCountingItsRounds() throws ReflectiveOperationException {
        String source =
                "public final class S { public static int run() { while (true) { one(); } } static void one() {} }";
        JavaSource metered = Solution.parse("S", source).metered("M");
        Class<?> type = FOLDER.sound(List.of(metered)).get("M");
        Field fuel = type.getDeclaredField(Solution.FUEL);
        fuel.setAccessible(true);
        fuel.setLong(null, 100);
        InvocationTargetException thrown = assertThrows(
                InvocationTargetException.class, () -> type.getMethod("run").invoke(null));
        assertEquals("endless", thrown.getCause().getMessage());
        assertEquals(-1, fuel.getLong(null));
    }
}
