package convnet.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.bench.Bench.Figure;
import convnet.compute.Compute;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BenchTest {
    @Test
    void printsWorkloadUnitMedianWorstAndBest() {
        List<String> lines = new ArrayList<>();
        List<Figure> figures =
                new Bench(Pattern.compile("maxpool|infer-1$"), 0.01, 2).run(figure -> lines.add(figure.toString()));
        assertEquals(figures.stream().map(Figure::toString).toList(), lines);
        assertTrue(lines.get(0).matches("convnet,peak-multiply-add,GFLOP/s(,[0-9.]+){3}"), lines.get(0));
        assertTrue(lines.get(1).matches("convnet,peak-copy,GB/s(,[0-9.]+){3}"), lines.get(1));
        assertTrue(lines.get(2).matches("convnet,lenet-infer-1,us(,[0-9.]+){3}"), lines.get(2));
        assertTrue(lines.get(3).matches("convnet,maxpool-fwd-256x64x32-k2s2,GB/s(,[0-9.]+){3}"), lines.get(3));
        assertTrue(
                lines.get(4).matches("convnet,maxpool-fwd-256x64x32-k2s2,% of copy bandwidth(,[0-9.]+){3}"),
                lines.get(4));
        assertEquals(5, lines.size());
    }

    @Test
    void everyConvolutionComputesWhatTheScalarLoopsDo() {
        ConvWorkload.ALL.stream()
                .filter(conv -> !conv.name().startsWith("stem"))
                .forEach(conv -> conv.check(Compute.best()));
    }

    @Test
    void refusesToTimeNothing() {
        Bench bench = new Bench(Pattern.compile("no such"), 1, 1);
        String message = assertThrows(IllegalArgumentException.class, () -> bench.run(figure -> {}))
                .getMessage();
        assertEquals("bench: no workload matches no such; without a filter all run and show their names", message);
    }

    @Test
    void refusesWrongNumbers() {
        Pattern all = Pattern.compile("");
        assertEquals(
                "bench: expected a time above 0, but got 0.0 seconds",
                assertThrows(IllegalArgumentException.class, () -> new Bench(all, 0, 1))
                        .getMessage());
        assertEquals(
                "bench: expected 1 thread or more, but got 0",
                assertThrows(IllegalArgumentException.class, () -> new Bench(all, 1, 0))
                        .getMessage());
    }

    @Test
    void aWrongValueIsNotTimed() {
        String message = assertThrows(
                        IllegalStateException.class,
                        () -> Workload.Data.requireEqual("x", new float[] {1, 2}, new float[] {1, 3}, 1))
                .getMessage();
        assertEquals("bench: x[1] is expected to be 2.0, but is 3.0; a wrong loop is not timed", message);
    }
}
