package convnet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./course shard}: files by which several machines grade one class. */
@Command(
        name = "shard",
        description =
                "Prints what a cluster needs to grade a class on several machines: a job array for Slurm, an indexed job"
                        + " and its image for Kubernetes, or a matrix for GitHub Actions.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ShardCommand implements Callable<Integer> {
    /** What runs the shards. */
    enum Cluster {
        SLURM("grade-array.sh"),
        KUBERNETES("Dockerfile", "job.yaml", "merge.yaml"),
        ACTIONS("grade.yml");

        private final List<String> files;

        Cluster(String... files) {
            this.files = List.of(files);
        }
    }

    @Option(names = "--for", paramLabel = "CLUSTER", required = true, description = "slurm, kubernetes or actions")
    private Cluster cluster;

    @Option(
            names = "--shards",
            paramLabel = "N",
            defaultValue = "8",
            description = "parts of the class; default: ${DEFAULT-VALUE}")
    private int shards;

    @Option(names = "--out", paramLabel = "DIR", description = "write the files into this folder instead")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (shards < 1 || shards > 1_000) {
            throw new ParameterException(
                    spec.commandLine(), "--shards: expected a number from 1 to 1000, but got " + shards);
        }
        PrintWriter text = spec.commandLine().getOut();
        for (String file : cluster.files) {
            String content = filled(file);
            if (out == null) {
                text.println(cluster.files.size() == 1 ? content : "# ---- " + file + "\n" + content);
            } else {
                Files.createDirectories(out);
                Files.writeString(out.resolve(file), content);
                text.println("wrote " + out.resolve(file));
            }
        }
        text.flush();
        return 0;
    }

    private String filled(String file) throws IOException {
        String list =
                IntStream.rangeClosed(1, shards).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        try (InputStream in = ShardCommand.class.getResourceAsStream("/convnet/shard/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@SHARDS@", Integer.toString(shards))
                    .replace("@LIST@", list);
        }
    }
}
