package convnet.cli;

import convnet.grading.Catalog;
import convnet.grading.ExerciseSkeleton;
import convnet.grading.Gate;
import convnet.grading.Task;
import convnet.grading.Translations;
import convnet.mutation.Mutants;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code course exercise}: for those who write exercises. */
@Command(
        name = "exercise",
        description = "Writes the files of a new exercise, and tests one exercise.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "new|test",
        subcommands = {ExerciseCommand.New.class, ExerciseCommand.Test.class})
final class ExerciseCommand {
    /** {@code course exercise new}: a folder to start from. */
    @Command(
            name = "new",
            description = "Writes a folder with a small exercise that is whole, to be rewritten.",
            mixinStandardHelpOptions = true)
    static final class New implements Callable<Integer> {
        @Parameters(paramLabel = "ID", description = "what the exercise is called, for example corr2d")
        private String id;

        @Option(names = "--lesson", paramLabel = "NN", required = true, description = "the lesson's number")
        private int lesson;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Path root = CourseFiles.here().home();
            ExerciseSkeleton skeleton = new ExerciseSkeleton(id, lesson);
            if (!Files.isDirectory(root.resolve("solutions"))) {
                throw new IllegalArgumentException(
                        "exercise: " + root + " has no folder solutions; use a clone of the course");
            }
            for (Task task : Catalog.load().tasks()) {
                if (task.id().equalsIgnoreCase(id)) {
                    throw new IllegalArgumentException(
                            "exercise: " + task.id() + " is in solutions/" + task.folder() + "; choose another id");
                }
            }
            PrintWriter text = spec.commandLine().getOut();
            skeleton.write(root).forEach(file -> text.println("wrote " + file));
            text.println(
                    """

                    It adds numbers up: rewrite each file. Then, in %s,

                    1. add to the first code cell:

                    %s

                    2. add a code cell with the metadata "convnet": {"exercise": "%s"}:

                    %s

                    3. add a code cell below it:

                    check(new My%s());

                    4. run ./course exercise test %s, and ./course release for the students' notebook."""
                            .formatted(
                                    master(root),
                                    skeleton.importLine(),
                                    id,
                                    skeleton.answerCell(),
                                    skeleton.contract(),
                                    id));
            return 0;
        }

        private String master(Path root) {
            try (Stream<Path> files = Files.list(root.resolve("solutions"))) {
                return files.map(file -> "solutions/" + file.getFileName())
                        .filter(file -> file.matches(String.format("solutions/%02d-.*\\.ipynb", lesson)))
                        .findFirst()
                        .orElse(String.format("a new notebook solutions/%02d-name.ipynb", lesson));
            } catch (IOException e) {
                throw new UncheckedIOException("exercise: solutions cannot be listed: " + e.getMessage(), e);
            }
        }
    }

    /** {@code course exercise test}: the whole gate of one exercise. */
    @Command(
            name = "test",
            description =
                    "Tests one exercise: the starter scores nothing, the solution everything, every mistake fails and"
                            + " is named, the checks notice every small change to the solution, no text is missing.",
            mixinStandardHelpOptions = true)
    static final class Test implements Callable<Integer> {
        @Parameters(paramLabel = "ID", description = "the exercise, for example corr2d")
        private String id;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter text = spec.commandLine().getOut();
            Path root = CourseFiles.here().home();
            Gate gate = new Gate(root);
            Task task = gate.catalog().byId(id);
            List<String> problems = new ArrayList<>(gate.problems(task));
            // Changes to a solution that is wrong, or texts of checks that are, tell nothing.
            if (problems.isEmpty()) {
                problems.addAll(new Mutants(root).problems(task));
                problems.addAll(Translations.problems(root, task));
            }
            problems.forEach(problem -> text.println("- " + problem));
            if (!Translations.exist(root, task)) {
                text.println("warning: " + id + " has no Chinese texts, so it cannot be graded with --lang zh");
            }
            text.println(
                    problems.isEmpty()
                            ? id + " is sound"
                            : id + " in solutions/" + task.folder() + ": problems " + problems.size());
            return problems.isEmpty() ? 0 : 1;
        }
    }
}
