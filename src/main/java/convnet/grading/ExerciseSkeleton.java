package convnet.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder of a new exercise: a small one that is whole, to be rewritten file by file.
 *
 * @param id     of the exercise, for example {@code corr2d}
 * @param lesson its lesson's number
 */
public record ExerciseSkeleton(String id, int lesson) {
    /** @throws IllegalArgumentException if the id cannot name an exercise */
    public ExerciseSkeleton {
        if (!id.matches("[a-z][a-zA-Z0-9]*") || id.equals("hidden")) {
            throw new IllegalArgumentException(
                    "exercise: expected an id like corr2d, small letter first and only letters"
                            + " and digits, but got " + id);
        }
        if (lesson < 1 || lesson > 99) {
            throw new IllegalArgumentException("exercise: expected a lesson from 1 to 99, but got " + lesson);
        }
    }

    /** Where the exercise lies in the project: {@code solutions/lesson02/corr2d}. */
    public String folder() {
        return "solutions/" + home().replace('.', '/');
    }

    private String home() {
        return String.format("lesson%02d.%s", lesson, id);
    }

    /** The contract's name: {@code Corr2d}. */
    public String contract() {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    /** The line that the notebook's first cell needs. */
    public String importLine() {
        return "import " + home() + "." + contract() + ";";
    }

    /** The source of the notebook's cell that holds the answer. */
    public String answerCell() {
        return filled("answer.txt").strip();
    }

    /**
     * Writes the files and returns their names.
     *
     * @param root the project's folder
     * @throws IllegalArgumentException if the folder is there already
     */
    public List<String> write(Path root) {
        Path folder = root.resolve(folder());
        if (Files.exists(folder)) {
            throw new IllegalArgumentException("exercise: " + folder() + " is there already; choose another id");
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put(contract() + ".java", "Contract.java");
        files.put(contract() + "Checks.java", "Checks.java");
        files.put("hidden/" + contract() + "Solution.java", "Solution.java");
        files.put("hidden/" + contract() + "HiddenChecks.java", "HiddenChecks.java");
        files.put("mistakes.txt", "mistakes.txt");
        files.put("zh.properties", "zh.properties");
        files.put("hidden/zh.properties", "hidden_zh.properties");
        List<String> written = new ArrayList<>();
        files.forEach((name, template) -> {
            try {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.writeString(folder.resolve(name), filled(template));
                written.add(folder() + "/" + name);
            } catch (IOException e) {
                throw new UncheckedIOException("exercise: " + name + " cannot be written: " + e.getMessage(), e);
            }
        });
        return written;
    }

    private String filled(String template) {
        try (InputStream in = ExerciseSkeleton.class.getResourceAsStream("skeleton/" + template)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${package}", home())
                    .replace("${Name}", contract())
                    .replace("${id}", id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
