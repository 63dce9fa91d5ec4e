package convnet.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import convnet.bench.Bench;
import convnet.bench.Bench.Figure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./course bench}: the speed of every loop, after checking that it computes the right thing. */
@Command(
        name = "bench",
        description = "Times the loops and LeNet, and says their share of what the machine can do at most."
                + " Prints lines of: convnet,workload,unit,median,worst,best.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BenchCommand implements Callable<Integer> {
    @Option(
            names = "--filter",
            paramLabel = "RE",
            defaultValue = "",
            description = "only workloads whose name contains a match of this regular expression")
    private Pattern filter;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "3",
            description = "how long each is timed; default: ${DEFAULT-VALUE}")
    private double seconds;

    @Option(names = "--threads", paramLabel = "N", description = "default: one for each processor")
    private Integer threads;

    @Option(names = "--json", paramLabel = "FILE", description = "writes machine and figures")
    private Path json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        PrintWriter out = spec.commandLine().getOut();
        List<Figure> figures = new Bench(filter, seconds, count).run(figure -> {
            out.println(figure);
            out.flush();
        });
        if (json != null) {
            write(Map.of("java", Runtime.version().toString(), "threads", count, "figures", figures));
        }
        return 0;
    }

    private void write(Map<String, Object> result) {
        Path part = json.resolveSibling(json.getFileName() + ".part");
        try {
            Files.writeString(part, new ObjectMapper().writeValueAsString(result) + "\n");
            Files.move(part, json, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("--json " + json + ": cannot be written: " + e, e);
        }
    }
}
