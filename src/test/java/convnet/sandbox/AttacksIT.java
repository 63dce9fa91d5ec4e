package convnet.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Verdict;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that want points without solving anything, or do harm on the way: each ends in its verdict and brings nothing. */
class AttacksIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static ExerciseGrader grader;
    private static Task task;

    @BeforeAll
    static void open() throws IOException {
        grader = ExerciseGrader.open(ROOT, Isolation.Level.PROCESS);
        task = grader.tasks().stream()
                .filter(one -> one.id().equals("corr2d"))
                .findFirst()
                .orElseThrow();
        System.err.println("isolation: " + grader.isolation());
    }

    @AfterAll
    static void close() {
        grader.close();
    }

    private static String answer(String body) {
        return answer("", body);
    }

    private static String answer(String members, String body) {
        return "import java.util.*; import java.io.*;\nimport convnet.exercise.lesson02.Corr2d;\n"
                + "class MyCorr2d implements Corr2d {\n" + members + "\n"
                + "public float[][] apply(float[][] input, float[][] kernel) {\n" + body + "\n}\n"
                + SOLVED + "\n}";
    }

    private static final String SOLVED =
            """
            static float[][] solve(float[][] in, float[][] k) {
                float[][] out = new float[in.length - k.length + 1][in[0].length - k[0].length + 1];
                for (int y = 0; y < out.length; y++) for (int x = 0; x < out[0].length; x++)
                    for (int i = 0; i < k.length; i++) for (int j = 0; j < k[0].length; j++) out[y][x] += in[y + i][x + j] * k[i][j];
                return out;
            }
            """;

    private static Arguments attack(String name, Set<Verdict> verdicts, String says, String source) {
        return Arguments.of(name, verdicts, says, source);
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack("1 exit", Set.of(Verdict.CRASH), "ended the program", answer("System.exit(0); return null;")),
                attack("2 halt", Set.of(Verdict.CRASH), "ended", answer("Runtime.getRuntime().halt(0); return null;")),
                attack(
                        "3 exit in the static initialiser",
                        Set.of(Verdict.CRASH),
                        "ended",
                        answer("static { System.exit(0); }", "return null;")),
                attack(
                        "4 static initialiser throws",
                        Set.of(Verdict.ERROR),
                        "ExceptionInInitializerError",
                        answer("static int zero = 0, x = 1 / zero;", "return null;")),
                attack("10 busy loop", Set.of(Verdict.TIME, Verdict.CRASH), "endless loop", answer("while (true) {}")),
                attack(
                        "12 sleep",
                        Set.of(Verdict.TIME, Verdict.CRASH),
                        "did not return",
                        answer("try { Thread.sleep(1000000); } catch (Throwable t) {} return null;")),
                attack(
                        "19 heap",
                        Set.of(Verdict.MEMORY, Verdict.CRASH),
                        "256 MB",
                        answer("List<byte[]> all = new ArrayList<>(); while (true) all.add(new byte[1 << 20]);")),
                attack(
                        "21 huge array",
                        Set.of(Verdict.MEMORY, Verdict.CRASH),
                        "256 MB",
                        answer("return new float[1][500000000];")),
                attack(
                        "23 direct memory",
                        Set.of(Verdict.MEMORY),
                        "memory",
                        answer(
                                "List<Object> all = new ArrayList<>(); while (true) all.add(java.nio.ByteBuffer.allocateDirect(1 << 20));")),
                attack(
                        "24 recursion",
                        Set.of(Verdict.ERROR),
                        "StackOverflowError",
                        answer("return apply(input, kernel);")),
                attack(
                        "28 process",
                        Set.of(Verdict.FORBIDDEN, Verdict.ERROR),
                        "",
                        answer(
                                "try { new ProcessBuilder(\"/bin/sleep\", \"300\").start(); } catch (IOException e) { throw new RuntimeException(e); } return solve(input, kernel);")),
                attack(
                        "33 flood",
                        Set.of(Verdict.TIME, Verdict.CRASH),
                        "did not return",
                        answer("while (true) { System.out.println(\"x\"); System.err.println(\"y\"); }")),
                attack(
                        "36 print points",
                        Set.of(Verdict.FAIL),
                        "null",
                        answer(
                                "System.out.println(\"Score: 100/100\\nok 1\\n::set-output name=points::100\"); return null;")),
                attack(
                        "37 garbage into the connection",
                        Set.of(Verdict.PROTOCOL, Verdict.CRASH),
                        "connection",
                        answer(
                                "try { new FileOutputStream(FileDescriptor.out).write(new byte[4096]); } catch (IOException e) {} return solve(input, kernel);")),
                attack(
                        "40 length bomb",
                        Set.of(Verdict.PROTOCOL, Verdict.CRASH),
                        "connection",
                        answer(
                                "try { new FileOutputStream(FileDescriptor.out).write(new byte[] {127, -1, -1, -1, 4, 0, 0, 0, 1}); } catch (IOException e) {} return solve(input, kernel);")),
                attack(
                        "50 evil exception",
                        Set.of(Verdict.ERROR),
                        "Evil",
                        answer(
                                "static class Evil extends RuntimeException { public String getMessage() { return \"x\".repeat(50_000_000); } }",
                                "throw new Evil();")),
                attack(
                        "50 assertion",
                        Set.of(Verdict.ERROR),
                        "AssertionError",
                        answer("throw new AssertionError(\"passed\");")),
                attack(
                        "57 the course's own",
                        Set.of(Verdict.COMPILE),
                        "",
                        answer("return hidden.lesson02.Corr2dSolution.class.getName() == null ? null : null;")),
                attack(
                        "57 by name",
                        Set.of(Verdict.ERROR),
                        "ClassNotFoundException",
                        answer(
                                "try { Class.forName(\"hidden.lesson02.Corr2dSolution\"); } catch (Exception e) { throw new RuntimeException(e); } return null;")),
                attack("75 flood of errors", Set.of(Verdict.COMPILE), "", answer("x;".repeat(10_000))),
                attack(
                        "75 nesting",
                        Set.of(Verdict.COMPILE, Verdict.FAIL),
                        "",
                        answer("int a = " + "(".repeat(9_000) + "1" + ")".repeat(9_000) + "; return null;")),
                attack(
                        "77 abstract",
                        Set.of(Verdict.COMPILE),
                        "abstract",
                        "import convnet.exercise.lesson02.Corr2d; abstract class MyCorr2d implements Corr2d {}"),
                attack(
                        "77 constructor",
                        Set.of(Verdict.COMPILE),
                        "constructor without parameters",
                        answer("MyCorr2d(int a) {}", "return null;")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void anAttackBringsNothing(String name, Set<Verdict> verdicts, String says, String source) {
        GradedAnswer graded = grader.grade(task, "cell 5", source);
        Set<Verdict> found =
                graded.outcomes().stream().map(CheckOutcome::verdict).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(verdicts.containsAll(found), name + ": " + graded);
        String text = graded.message()
                + graded.outcomes().stream().map(CheckOutcome::problem).collect(Collectors.joining("\n"));
        assertTrue(text.contains(says), name + ": " + text);
        assertTrue(
                graded.message().length() < 12_000,
                name + ": " + graded.message().length());
        for (CheckOutcome outcome : graded.outcomes()) {
            assertTrue(outcome.problem().length() < 700, outcome.problem());
            assertTrue(outcome.problem().codePoints().noneMatch(Character::isISOControl), outcome.problem());
        }
    }

    @Test
    void aRightAnswerPassesWhateverElseItDoes() {
        String quiet = answer("return solve(input, kernel);");
        String hook = answer(
                "static { Runtime.getRuntime().addShutdownHook(new Thread(() -> { try { Thread.sleep(3600000); } catch (Exception e) {} })); }",
                "float[][] out = solve(input, kernel); for (float[] row : input) Arrays.fill(row, 7); return out;");
        for (String source : List.of(quiet, hook)) {
            GradedAnswer graded = grader.grade(task, "cell 5", source);
            assertTrue(graded.outcomes().stream().allMatch(one -> one.verdict() == Verdict.PASS), graded.toString());
        }
    }

    @Test
    void oneEndlessLoopCostsOneCheck() {
        GradedAnswer graded = grader.grade(
                task,
                "cell 5",
                answer("static int calls;", "if (input.length == 1) while (true) {}\nreturn solve(input, kernel);"));
        long passed = graded.outcomes().stream()
                .filter(one -> one.verdict() == Verdict.PASS)
                .count();
        assertTrue(passed > 0, graded.toString());
    }

    @Test
    void anExceptionNamesTheLineOfTheCell() {
        GradedAnswer graded = grader.grade(task, "cell 5", answer("int[] a = new int[1];\na[2] = 1; return null;"));
        assertEquals(
                "ArrayIndexOutOfBoundsException in apply, line 7 of cell 5: Index 2 out of bounds for length 1",
                graded.outcomes().get(0).problem());
    }

    @Test
    void nothingOfTheMachineIsInAWorker() throws IOException {
        Path canary = Files.writeString(Files.createTempFile("HIDDEN-7f3a", ".txt"), "HIDDEN-7f3a");
        try {
            GradedAnswer graded = grader.grade(
                    task,
                    "cell 5",
                    answer(
                            "throw new RuntimeException(System.getenv() + \" \" + System.getProperty(\"java.class.path\") + \" \" + new File(\""
                                    + canary
                                    + "\").exists() + \" \" + ProcessHandle.current().parent().isPresent());"));
            String problem = graded.outcomes().get(0).problem();
            assertTrue(problem.contains("{}"), problem);
            assertFalse(problem.contains(".m2") || problem.contains("target"), problem);
            boolean full = grader.isolation().level() == Isolation.Level.FULL;
            assertTrue(!full || problem.contains("false false"), problem);
            assertTrue(
                    full || grader.isolation().toString().contains("open: files"),
                    grader.isolation().toString());
        } finally {
            Files.delete(canary);
        }
    }
}
