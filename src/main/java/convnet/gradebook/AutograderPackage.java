package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.grading.Task;
import convnet.grading.ZipPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The zip file that an instructor uploads to Gradescope: the compiled course with its libraries, the hidden checks of some
 * lessons, and the two programs that Gradescope starts. It needs no Maven there, and is nothing for students.
 *
 * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">Gradescope's specification</a>
 */
public final class AutograderPackage {
    private static final String COURSE = "course/";
    /** What only pages, slides and notebooks need. */
    private static final List<String> UNUSED = List.of("katex-", "highlightjs-", "jeromq-", "jnacl-");

    private final Path root;
    private final ZipPackage content = new ZipPackage();

    private AutograderPackage(Path root) {
        this.root = root;
    }

    /**
     * Writes the package and returns the number of its files.
     *
     * @param root     the project's folder, built
     * @param tasks    the exercises that are graded
     * @param options  what the grader is started with
     * @param files    what else the grader reads there, by name: its rules, the roster
     */
    public static int write(Path root, List<Task> tasks, List<String> options, Map<String, Path> files, Path zip) {
        try {
            AutograderPackage all = new AutograderPackage(root);
            for (String program : List.of("setup.sh", "run_autograder")) {
                all.content.add(program, resource(program)).executable(program);
            }
            all.content.add(COURSE + "options.txt", String.join("\n", options) + "\n");
            files.forEach((name, file) -> all.content.add(COURSE + name, file));
            Set<String> lessons = tasks.stream().map(Task::lesson).collect(Collectors.toSet());
            all.folder("target/classes", "classes", name -> true);
            all.folder("target/lib", "lib", name -> UNUSED.stream().noneMatch(name::startsWith));
            all.folder("solutions", "solutions", name -> graderNeeds(name, lessons));
            return all.content.write(zip);
        } catch (IOException e) {
            throw new Told.WrongFile(Message.of("start.write", zip, e.getMessage()), e);
        }
    }

    /** Hidden checks of the lessons; no notebooks, no wrong answers: mistakes are recorded beside the classes. */
    private static boolean graderNeeds(String name, Set<String> lessons) {
        List<String> parts = List.of(name.split("/"));
        return (name.endsWith(".java") || name.endsWith(".properties"))
                && !parts.contains("wrong")
                && parts.stream().anyMatch(lessons::contains);
    }

    private void folder(String from, String to, Predicate<String> wanted) throws IOException {
        Path folder = root.resolve(from);
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not there");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    content.add(COURSE + to + "/" + name, file);
                }
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = AutograderPackage.class.getResourceAsStream("autograder/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
