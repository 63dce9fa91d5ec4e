package convnet.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The zip file that students get: the project without solutions, hidden checks and tests. What students see of each exercise
 * stands there among the sources of the library: its contract, its visible checks, its texts, and as it was built, what a
 * notebook needs to name a mistake.
 */
public final class StudentPackage {
    private static final String FOLDER = "convnet-course";
    private static final List<String> CONTENT = List.of(
            ".gitignore",
            "LICENSE",
            "README.md",
            "course",
            "course.cmd",
            "exercises",
            "notebooks",
            "pom.xml",
            "src/main");

    /** What students see of an exercise, or what the exercises of a lesson share; nothing that is hidden is so near. */
    private static final String SEEN = "lesson\\w*/((?!hidden/)\\w+/)?\\w+";

    private StudentPackage() {}

    /**
     * Writes the package, whole or not at all, and returns the number of its files.
     *
     * @param root   the project's folder
     * @param sheets the sheets of a quiz, by name, instead of the one that lies open in the project
     * @param zip    the file to write
     */
    public static int write(Path root, Map<String, String> sheets, Path zip) {
        try {
            ZipPackage content = new ZipPackage();
            files(root).forEach((name, file) -> {
                if (sheets.isEmpty() || !name.startsWith(ReleaseFiles.SHEETS)) {
                    content.add(FOLDER + "/" + name, file);
                }
            });
            sheets.forEach((name, text) -> content.add(FOLDER + "/" + name, text));
            return content.executable(FOLDER + "/course").write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException("release: " + zip + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The files that students get, by the names that they have there. */
    static Map<String, Path> files(Path root) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (String part : CONTENT) {
            add(root, part, name -> true, "", files);
        }
        add(root, "solutions", name -> name.matches(SEEN + "\\.java"), "src/main/java/", files);
        add(root, "solutions", name -> name.matches(SEEN + "\\.properties"), "src/main/resources/", files);
        add(root, "target/classes", name -> name.matches(SEEN + "\\.json"), "src/main/resources/", files);
        return files;
    }

    /** Adds the files of a folder; those that move elsewhere leave the folder's name behind. */
    private static void add(Path root, String part, Predicate<String> wanted, String elsewhere, Map<String, Path> files)
            throws IOException {
        Path folder = root.resolve(part);
        Path home = elsewhere.isEmpty() ? root : folder;
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = home.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name) && !name.contains("/.") && !name.endsWith("~")) {
                    files.put(elsewhere + name, file);
                }
            }
        }
    }
}
