package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A mistake as a student makes it: the reference solution with some of its text exchanged.
 *
 * @param contract  what is implemented wrongly
 * @param mistake   in a few words
 * @param name      the misconception that the student is to read; or "argument" and the argument that is changed or
 *                  returned; empty if nobody has named it
 * @param exchanged texts of the solution, each with what stands in its place
 */
record WrongAnswer(String contract, String mistake, String name, List<String> exchanged) {
    static WrongAnswer of(String contract, String mistake, String name, String... exchanged) {
        return new WrongAnswer(contract, mistake, name, List.of(exchanged));
    }

    /** The text of the wrong answer and those of the helpers beside the solution. */
    List<JavaSource> sources(Path hidden, String lesson) throws IOException {
        Path home = hidden.resolve(lesson);
        String file = contract + "Solution.java";
        String text = Files.readString(home.resolve(file));
        for (int i = 0; i < exchanged.size(); i += 2) {
            int at = text.indexOf(exchanged.get(i));
            assertEquals(true, at >= 0, this + ": the solution has no " + exchanged.get(i));
            text = text.replace(exchanged.get(i), exchanged.get(i + 1));
        }
        List<JavaSource> sources = new ArrayList<>(List.of(new JavaSource(file, text)));
        try (var files = Files.list(home)) {
            for (Path helper : files.filter(path ->
                            path.getFileName().toString().matches("(?!.*(Solution|HiddenChecks)\\.java).*\\.java"))
                    .sorted()
                    .toList()) {
                sources.add(new JavaSource(helper.getFileName().toString(), Files.readString(helper)));
            }
        }
        return sources;
    }

    @Override
    public String toString() {
        return contract + ": " + mistake;
    }
}
