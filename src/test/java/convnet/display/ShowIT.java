package convnet.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.jupyter.ExecuteResult;
import convnet.jupyter.ExecuteResult.Status;
import convnet.jupyter.KernelProcess;
import convnet.jupyter.Kernels;
import convnet.jupyter.Library;
import convnet.jupyter.Output;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Showing values in the course's kernel, really started. */
class ShowIT {
    @TempDir
    static Path folder;

    private static KernelProcess kernel;

    @BeforeAll
    static void start() {
        kernel = KernelProcess.start(Kernels.own(Library.here()), folder);
        run("import static convnet.display.Show.show; import convnet.display.Html; import convnet.display.Progress;");
    }

    @AfterAll
    static void stop() {
        kernel.close();
    }

    private static List<Output> run(String code) {
        List<Output> outputs = new ArrayList<>();
        ExecuteResult result = kernel.client().execute(code, Duration.ofSeconds(60), outputs::add);
        assertEquals(Status.OK, result.status(), () -> result.error().toString());
        return outputs;
    }

    @Test
    void whatIsPrintedAndShownKeepsItsOrder() {
        List<Output> outputs =
                run("System.out.print(\"before\"); show(new Html(\"<b>x</b>\", \"x\")); System.out.print(\"after\");");
        assertEquals(new Output.Stream("stdout", "before"), outputs.get(0));
        Output.Display shown = (Output.Display) outputs.get(1);
        assertEquals("<b>x</b>", shown.data().path("text/html").asText());
        assertEquals("x", shown.data().path("text/plain").asText());
        assertEquals(new Output.Stream("stdout", "after"), outputs.get(2));
    }

    @Test
    void aChartComesAsHtmlTextAndPng() {
        List<Output> outputs = run("show(convnet.plot.Charts.lines(\"Loss\").series(\"training\", 2.3, 0.1));");
        Output.Display shown = (Output.Display) outputs.get(0);
        assertTrue(shown.data().path("text/html").asText().contains("cn-dark"));
        assertTrue(shown.data().path("image/png").asText().startsWith("iVBORw0KGgo"));
        assertEquals(
                "Line chart “Loss”: training falls from 2.3 to 0.1; x from 1 to 2.",
                shown.data().path("text/plain").asText());
    }

    @Test
    void progressReplacesItsOwnDisplay() {
        List<Output> outputs = run("Progress p = Progress.start(\"work\", 10); p.update(10, \"\"); p.close();");
        Output.Display first = (Output.Display) outputs.get(0);
        Output.Display last = (Output.Display) outputs.get(outputs.size() - 1);
        assertTrue(!first.update() && last.update());
        assertEquals(first.displayId(), last.displayId());
        assertEquals("work: 10 of 10", last.data().path("text/plain").asText());
    }

    @Test
    void aMissingValueIsShownAsNull() {
        Output.Display shown = (Output.Display) run("show(null);").get(0);
        assertEquals("null", shown.data().path("text/plain").asText());
    }
}
