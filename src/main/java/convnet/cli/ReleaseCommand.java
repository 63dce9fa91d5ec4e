package convnet.cli;

import convnet.grading.ReleaseFiles;
import convnet.grading.StudentPackage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code course release}: what students get, made from the solutions. */
@Command(
        name = "release",
        description = "Regenerates exercises/ from solutions/, and writes the student package.",
        mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "ZIP", description = "write the student package to this file")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter text = spec.commandLine().getOut();
        Path root = Path.of(System.getProperty("convnet.home", "."));
        List<String> written = ReleaseFiles.in(root).write();
        text.println(written.isEmpty() ? "exercises are up to date" : "wrote " + String.join(", ", written));
        if (out != null) {
            text.println("wrote " + out + ": " + StudentPackage.write(root, out) + " files");
        }
        return 0;
    }
}
