package convnet.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The zip file that students get: the project without solutions, hidden checks and tests. */
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
            for (String name : files(root)) {
                if (sheets.isEmpty() || !name.startsWith(ReleaseFiles.SHEETS)) {
                    content.add(FOLDER + "/" + name, root.resolve(name));
                }
            }
            sheets.forEach((name, text) -> content.add(FOLDER + "/" + name, text));
            return content.executable(FOLDER + "/course").write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException("release: " + zip + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The names of the files that students get, with slashes, sorted. */
    static List<String> files(Path root) throws IOException {
        List<String> names = new ArrayList<>();
        for (String part : CONTENT) {
            if (!Files.exists(root.resolve(part))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root.resolve(part))) {
                files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> !name.contains("/.") && !name.endsWith("~"))
                        .forEach(names::add);
            }
        }
        names.sort(null);
        return names;
    }
}
