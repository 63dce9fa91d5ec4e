package convnet.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.ExecuteResult.Status;
import convnet.jupyter.KernelException;
import convnet.jupyter.Output;
import convnet.notebook.FakeSession.Answer;
import convnet.notebook.Notebook.Finding;
import convnet.notebook.RunReport.Executed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunnerTest {
    private static final Answer THROWS = new Answer(
            Status.ERROR,
            List.of(new Output.ErrorOutput(
                    "EvalException",
                    "oh no",
                    List.of("java.lang.IllegalStateException: oh no\n", "   at .(#2:1)", "|--> fail();"))));

    @Test
    void cellsRunInOrderWithTheirLimitsAndTheKernelIsClosed() {
        FakeSession kernel = new FakeSession(Map.of(), Map.of("n", "12"));
        Executed executed = run(
                kernel,
                Cell.code("a", "one"),
                Cell.markdown("b", "12").withMetadata(metadata("{\"claims\": [{\"says\": \"12\", \"is\": \"n\"}]}")),
                Cell.code("c", "two").withMetadata(metadata("{\"limitSeconds\": 0.5}")));

        assertTrue(executed.ok());
        assertEquals(2, executed.cells());
        assertEquals(List.of("run one for 120000 ms", "evaluate n", "run two for 500 ms", "close"), kernel.asked);
        assertEquals("2", executed.notebook().cells().get(2).executionCount());
    }

    @Test
    void aClaimThatNeedsWhatIsNotThereIsCountedAndNotChecked() {
        String claims = "{\"claims\": [{\"says\": \"12\", \"is\": \"n\", \"needs\": \"present\"}]}";
        Cell cell = Cell.markdown("b", "12").withMetadata(metadata(claims));

        FakeSession without = new FakeSession(Map.of(), Map.of("n", "13", "present", "false"));
        Executed skipped = run(without, cell);
        assertTrue(skipped.ok());
        assertEquals(Map.of("present", 1), skipped.skipped());
        assertEquals(List.of("evaluate present", "close"), without.asked);
        String table = new RunReport(List.of(skipped)).toString();
        assertTrue(table.endsWith(skipped.notebook().name() + ": 1 claim not checked without present\n"), table);

        Executed checked = run(new FakeSession(Map.of(), Map.of("n", "13", "present", "true")), cell);
        assertEquals(Map.of(), checked.skipped());
        assertEquals(1, checked.findings().size());
    }

    @Test
    void answersRunAgainFromTheLastToTheFirstEachTwice() {
        FakeSession kernel = new FakeSession(Map.of(), Map.of());
        Executed executed = run(
                kernel,
                answer("a", "class A"),
                Cell.code("b", "check A"),
                answer("c", "class C"),
                Cell.code("d", "check C"));

        assertTrue(executed.ok());
        assertEquals(
                List.of(
                        "class A", "check A", "class C", "check C", "class C", "class C", "check C", "class A",
                        "class A", "check A"),
                kernel.asked.stream()
                        .filter(asked -> asked.startsWith("run "))
                        .map(asked -> asked.replace("run ", "").replace(" for 120000 ms", ""))
                        .toList());
    }

    @Test
    void anAnswerWhoseCheckDiffersTheSecondTimeIsReported() {
        List<Output> outputs = new ArrayList<>();
        FakeSession kernel = new FakeSession(Map.of("check A", new Answer(Status.OK, outputs)), Map.of()) {
            @Override
            public convnet.jupyter.ExecuteResult execute(
                    String code, Duration limit, java.util.function.Consumer<Output> out) {
                outputs.clear();
                outputs.add(new Output.Stream("stdout", "ran " + asked.size()));
                return super.execute(code, limit, out);
            }
        };
        Executed executed = run(kernel, answer("a", "class A"), Cell.code("b", "check A"));

        assertEquals(
                List.of("n.ipynb, cell 1 (a): gives another result when it runs again, after the cells below it"),
                texts(executed));
    }

    private static Cell answer(String id, String source) {
        return Cell.code(id, source).withMetadata(metadata("{\"exercise\": \"x\"}"));
    }

    @Test
    void aCellThatThrowsEndsTheNotebookWithoutAStackTrace() {
        FakeSession kernel = new FakeSession(Map.of("int x;\nfail();", THROWS), Map.of());
        Executed executed = run(kernel, Cell.code("bad", "int x;\nfail();"), Cell.code("after", "two"));

        assertEquals(
                List.of("n.ipynb, cell 1 (bad): throws IllegalStateException in line 2 \"fail();\": oh no"),
                texts(executed));
        assertEquals(List.of("run int x;\nfail(); for 120000 ms", "close"), kernel.asked);
        assertEquals(
                "error",
                executed.notebook()
                        .cells()
                        .get(0)
                        .outputs()
                        .get(0)
                        .path("output_type")
                        .asText());
        assertEquals("", executed.notebook().cells().get(1).executionCount());
    }

    @Test
    void aCellMayThrowIfItIsTaggedSo() {
        ObjectNode tagged = JsonNodeFactory.instance.objectNode();
        tagged.putArray("tags").add("raises-exception");
        FakeSession kernel = new FakeSession(Map.of("fail();", THROWS), Map.of());

        Executed executed = run(kernel, Cell.code("bad", "fail();").withMetadata(tagged), Cell.code("after", "two"));

        assertTrue(executed.ok());
        assertEquals(2, executed.cells());
    }

    @Test
    void aClaimThatDoesNotHoldNamesCellSaidAndComputedValue() {
        FakeSession kernel = new FakeSession(Map.of(), Map.of("leNet.parameterCount()", "61706"));
        Executed executed = run(
                kernel,
                Cell.markdown("size", "61,707")
                        .withMetadata(metadata("{\"claims\": [{\"says\": \"61,707\","
                                + " \"is\": \"leNet.parameterCount()\"}, {\"says\": \"61,707\", \"is\": \"x\"}]}")),
                Cell.code("after", "two"));

        assertEquals(
                List.of(
                        "n.ipynb, cell 1 (size): says \"61,707\", but leNet.parameterCount() is 61706",
                        "n.ipynb, cell 1 (size): says \"61,707\", but its value cannot be computed: evaluate x: cannot"
                                + " find symbol"),
                texts(executed));
        assertEquals(1, executed.cells(), "the notebook goes on");
    }

    @Test
    void aNumberChangedInTheTextAloneNamesSaidAndComputedValue() {
        FakeSession kernel = new FakeSession(Map.of(), Map.of("leNet.parameterCount()", "61706"));
        Executed executed = run(
                kernel,
                Cell.markdown("size", "LeNet has **61,707** parameters since 1998.")
                        .withMetadata(metadata("{\"claims\": [{\"says\": \"61,706\","
                                + " \"is\": \"leNet.parameterCount()\"}], \"given\": [\"1998\"]}")));

        assertEquals(
                List.of("n.ipynb, cell 1 (size): does not say \"61,706\" as it claims, but 61,707;"
                        + " leNet.parameterCount() is 61706"),
                texts(executed));
    }

    @Test
    void claimsOfTheEndWaitForTheLastCell() {
        FakeSession kernel = new FakeSession(Map.of(), Map.of("n", "12"));
        run(
                kernel,
                Cell.markdown("b", "12")
                        .withMetadata(metadata("{\"claims\": [{\"says\": \"12\", \"is\": \"n\", \"at\": \"end\"}]}")),
                Cell.code("c", "two"));

        assertEquals(List.of("run two for 120000 ms", "evaluate n", "close"), kernel.asked);
    }

    @Test
    void aKernelThatDiesOrRunsTooLongEndsTheNotebook() {
        for (Status status : List.of(Status.DIED, Status.TIMED_OUT)) {
            FakeSession kernel = new FakeSession(Map.of("loop", new Answer(status, List.of())), Map.of());
            Executed executed = run(kernel, Cell.code("bad", "loop"), Cell.code("after", "two"));

            assertEquals(List.of("n.ipynb, cell 1 (bad): kernel: " + status), texts(executed));
            assertEquals(1, executed.cells());
        }
    }

    @Test
    void aKernelThatDoesNotStartIsAFindingOfTheNotebook() {
        Runner runner = new Runner(
                folder -> {
                    throw new KernelException("kernel convnet: no such program");
                },
                Duration.ofSeconds(120),
                1);

        Executed executed = runner.run(Notebook.of("n.ipynb", List.of(Cell.code("a", "1"))), Path.of("."));

        assertEquals(List.of("n.ipynb: kernel convnet: no such program"), texts(executed));
    }

    @Test
    void outputsAreKeptAsAFrontEndShowsThem() {
        ObjectNode first = bundle("first");
        FakeSession kernel = new FakeSession(
                Map.of(
                        "a",
                        new Answer(
                                Status.OK,
                                List.of(
                                        new Output.Stream("stdout", "gone"),
                                        new Output.Clear(false),
                                        new Output.Stream("stdout", "a"),
                                        new Output.Stream("stdout", "b\n"),
                                        new Output.Stream("stderr", "c\n"),
                                        new Output.Display(first, bundle(null), "bar", false))),
                        "b",
                        new Answer(
                                Status.OK,
                                List.of(
                                        new Output.Display(bundle("second"), bundle(null), "bar", true),
                                        new Output.Result(2, bundle("value"), bundle(null))))),
                Map.of());
        Executed executed = run(kernel, Cell.code("x", "a"), Cell.code("y", "b"));

        assertEquals(
                "[{\"output_type\":\"stream\",\"name\":\"stdout\",\"text\":\"ab\\n\"},"
                        + " {\"output_type\":\"stream\",\"name\":\"stderr\",\"text\":\"c\\n\"},"
                        + " {\"output_type\":\"display_data\",\"data\":{\"text/plain\":\"second\"},\"metadata\":{}}]",
                executed.notebook().cells().get(0).outputs().toString());
        assertEquals(
                "[{\"output_type\":\"execute_result\",\"execution_count\":2,\"data\":{\"text/plain\":\"value\"},"
                        + "\"metadata\":{}}]",
                executed.notebook().cells().get(1).outputs().toString());
    }

    @Test
    void aCellThatPrintsForEverDoesNotFillTheDisk() {
        String much = "x".repeat(OutputLog.MOST_CHARACTERS / 2 + 1);
        OutputLog log = new OutputLog();
        log.enter(0);
        IntStream.range(0, 4).forEach(i -> log.add(new Output.Stream("stdout", much)));

        String text = log.of(0).get(0).get("text").asText();
        assertTrue(text.endsWith("x\n… the cell printed more than 1000000 characters; the rest is left out\n"));
        assertEquals(
                OutputLog.MOST_CHARACTERS, text.chars().filter(c -> c == 'x').count());
    }

    @Test
    void severalNotebooksRunAtOnceAndAreReportedInTheirOrder(@TempDir Path folder) {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("b.ipynb", "a.ipynb", "c.ipynb")) {
            files.add(folder.resolve(name));
            Notebook.of(name, List.of(Cell.code("one", "1"))).write(folder.resolve(name));
        }
        Runner runner = new Runner(f -> new FakeSession(Map.of(), Map.of()), Duration.ofSeconds(120), 1).jobs(2);
        List<String> finished = java.util.Collections.synchronizedList(new ArrayList<>());

        RunReport report = runner.run(files, new Runner.Listener() {
            @Override
            public void finished(Executed notebook) {
                finished.add(notebook.notebook().name());
            }
        });

        assertTrue(report.ok());
        assertEquals(
                files.stream().map(Path::toString).toList(),
                report.notebooks().stream().map(n -> n.notebook().name()).toList());
        assertEquals(3, finished.size());
        assertTrue(report.toString().lines().skip(1).allMatch(line -> line.matches(".*ipynb +1 +\\d\\.\\d  ok")));
        assertEquals(
                "run: jobs expects 1 or more, but is 0",
                assertThrows(IllegalArgumentException.class, () -> runner.jobs(0))
                        .getMessage());
    }

    private static Executed run(FakeSession kernel, Cell... cells) {
        return new Runner(folder -> kernel, Duration.ofSeconds(120), 1)
                .run(Notebook.of("n.ipynb", List.of(cells)), Path.of("."));
    }

    private static List<String> texts(Executed executed) {
        return executed.findings().stream().map(Finding::toString).toList();
    }

    private static ObjectNode bundle(String text) {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        return text == null ? bundle : bundle.put("text/plain", text);
    }

    private static ObjectNode metadata(String course) {
        try {
            return (ObjectNode) new ObjectMapper().readTree("{\"convnet\": " + course + "}");
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
