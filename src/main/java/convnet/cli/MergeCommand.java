package convnet.cli;

import convnet.exercise.Language;
import convnet.gradebook.ClassResult;
import convnet.gradebook.Shards;
import convnet.grading.Catalog;
import convnet.grading.ExerciseTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./course grade merge}: the results of a class that several machines graded. */
@Command(
        name = "merge",
        description = "Puts together what \"grade --shard\" wrote: the same files as if one machine had graded all.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class MergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SHARD", arity = "1..*", description = "the shards' folders, or their zip files")
    private List<Path> shards;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "the folder of results")
    private Path out;

    @Option(names = "--replace", description = "write over the results of another class")
    private boolean replace;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Shards all = Shards.open(shards)) {
            return merge(all, all.language());
        }
    }

    private int merge(Shards all, Language messages) throws IOException {
        Path root = CourseFiles.here().home();
        long start = System.nanoTime();
        try (GradeProgress progress =
                new GradeProgress(spec.commandLine().getOut(), messages.text("command.students"))) {
            ClassResult result =
                    all.merge(Catalog.load().tasks(), ExerciseTexts.in(messages, root), out, replace, progress);
            GradeReport report = new GradeReport(spec.commandLine().getOut(), messages);
            report.merged(all.count(), result, (System.nanoTime() - start) / 1e9);
            report.rest(result, out);
            return GradeReport.status(result);
        }
    }
}
