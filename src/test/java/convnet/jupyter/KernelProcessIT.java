package convnet.jupyter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.jupyter.ExecuteResult.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The course's kernel, really started. */
class KernelProcessIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static KernelProcess kernel;

    @BeforeAll
    static void start() {
        kernel = KernelProcess.start(Kernels.own(Library.here()), folder);
    }

    @AfterAll
    static void stop() {
        kernel.close();
        assertFalse(kernel.isAlive());
    }

    @Test
    void cellPrintsAndHasAValue() {
        List<Output> outputs = new ArrayList<>();
        ExecuteResult result = kernel.client()
                .execute("System.out.println(\"größer\"); System.err.println(\"oh\"); 6 * 7", LIMIT, outputs::add);
        assertEquals(Status.OK, result.status());
        assertTrue(result.executionCount() > 0);
        assertEquals(new Output.Stream("stdout", "größer\n"), outputs.get(0));
        assertEquals(new Output.Stream("stderr", "oh\n"), outputs.get(1));
        Output.Result value = (Output.Result) outputs.get(2);
        assertEquals("42", value.data().path("text/plain").asText());
    }

    @Test
    void libraryIsOnTheClassPath() {
        assertEquals("(1, 28, 28)", kernel.client().evaluate("convnet.tensor.Shape.of(1, 28, 28)", LIMIT));
        assertEquals("true", kernel.client().evaluate("Boolean.getBoolean(\"java.awt.headless\")", LIMIT));
        String vector = "ModuleLayer.boot().findModule(\"jdk.incubator.vector\").isPresent()";
        assertEquals("true", kernel.client().evaluate(vector, LIMIT));
    }

    @Test
    void expressionIsEvaluatedAsText() {
        assertEquals("61,706", kernel.client().evaluate("String.format(java.util.Locale.ROOT, \"%,d\", 61706)", LIMIT));
        assertEquals("a \"b\"\nc", kernel.client().evaluate("\"a \\\"b\\\"\\nc\"", LIMIT));
        KernelException e =
                assertThrows(KernelException.class, () -> kernel.client().evaluate("nothing", LIMIT));
        assertEquals("evaluate nothing: cannot find symbol symbol:   variable nothing", e.getMessage());
    }

    @Test
    void failedAssertionsAreReported() {
        ExecuteResult failed = kernel.client().execute("assert 1 > 2 : \"no\";", LIMIT, output -> {});
        assertEquals(Status.ERROR, failed.status());
        assertTrue(failed.error().orElseThrow().text().startsWith("java.lang.AssertionError: no"));
    }

    @Test
    void compileErrorAndExceptionAreReported() {
        ExecuteResult wrong = kernel.client().execute("int n = \"s\";", LIMIT, output -> {});
        assertEquals(Status.ERROR, wrong.status());
        assertTrue(wrong.error()
                .orElseThrow()
                .text()
                .contains("incompatible types: java.lang.String cannot be converted to int"));
        assertFalse(wrong.error().orElseThrow().text().contains("\u001B"));
        ExecuteResult thrown = kernel.client().execute("throw new IllegalStateException(\"no\");", LIMIT, output -> {});
        assertEquals(Status.ERROR, thrown.status());
        assertTrue(thrown.error().orElseThrow().text().startsWith("java.lang.IllegalStateException: no"));
    }

    @Test
    void runningKernelHasAHeartbeat() {
        assertTrue(kernel.client().beats(Duration.ofSeconds(5)));
    }

    @Test
    void valuesAreShownAsText() {
        List<Output> outputs = new ArrayList<>();
        kernel.client().execute("java.util.Map.of(\"<b>\", java.util.List.of(1.5, 2))", LIMIT, outputs::add);
        Output.Result value = (Output.Result) outputs.get(0);
        assertEquals("{\"text/plain\":\"{<b>=[1.5, 2]}\"}", value.data().toString());
    }

    @Test
    void sleepingCellIsInterruptedAndTheKernelLivesOn() {
        ExecuteResult result = kernel.client().execute("Thread.sleep(60_000);", Duration.ofSeconds(1), output -> {});
        assertEquals(Status.TIMED_OUT, result.status());
        assertEquals(
                "cell: still running after 1 s; it was interrupted."
                        + " Look for a loop that never ends, or raise the time limit",
                result.error().orElseThrow().evalue());
        assertEquals("2", kernel.client().evaluate("1 + 1", LIMIT));
    }

    @Test
    void endlessCellIsInterruptedAndTheKernelLivesOn() {
        ExecuteResult result = kernel.client().execute("while (true) {}", Duration.ofSeconds(1), output -> {});
        assertEquals(Status.TIMED_OUT, result.status());
        assertTrue(result.error().orElseThrow().evalue().contains("; it was interrupted."));
        assertEquals("3", kernel.client().evaluate("1 + 2", LIMIT));
    }

    @Test
    void theKernelKnowsWhoseChildItIs() {
        assertEquals(
                String.valueOf(ProcessHandle.current().pid()),
                kernel.client().evaluate("System.getenv(\"JPY_PARENT_PID\")", LIMIT));
    }

    @Test
    void cellThatSwallowsEveryInterruptEndsTheKernel() {
        try (KernelProcess other = KernelProcess.start(kernel.spec(), folder)) {
            String cell = "while (true) { try { while (true) {} } catch (Throwable t) {} }";
            ExecuteResult result = other.client().execute(cell, Duration.ofSeconds(1), output -> {});
            assertEquals(Status.TIMED_OUT, result.status());
            assertEquals(
                    "cell: still running after 1 s; it did not react to the interrupt, so the kernel was killed."
                            + " Look for a loop that never ends, or raise the time limit",
                    result.error().orElseThrow().evalue());
            assertFalse(other.isAlive());
        }
    }

    @Test
    void deathIsReportedWithTheLastOutput() {
        try (KernelProcess other = KernelProcess.start(kernel.spec(), folder)) {
            String cell = "new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err))"
                    + ".println(\"last words\"); Runtime.getRuntime().halt(3);";
            ExecuteResult result = other.client().execute(cell, LIMIT, output -> {});
            assertEquals(Status.DIED, result.status());
            String text = result.error().orElseThrow().evalue();
            assertTrue(text.startsWith("kernel: its process ended with exit code 3 while the cell ran;"), text);
            assertTrue(text.endsWith("last words"), text);
            assertEquals(
                    Status.DIED,
                    other.client().execute("1", LIMIT, output -> {}).status());
        }
    }
}
