package convnet.gradebook;

import convnet.grading.Catalog;
import convnet.grading.ExerciseFolder;
import convnet.grading.Task;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import convnet.notebook.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A class that hands in solutions, starters, misconceptions, broken code and attacks, the same for the same seed. */
public final class SyntheticClass {
    /** What a student does with an exercise. */
    enum Kind {
        SOLUTION,
        STARTER,
        MISCONCEPTION,
        BROKEN,
        ATTACK
    }

    private static final List<String> ATTACKS = List.of(
            "System.exit(0); throw new IllegalStateException();",
            "Runtime.getRuntime().halt(0); throw new IllegalStateException();",
            "while (true) {}",
            "throw new RuntimeException(\"<script>alert(1)</script> ![x](http://evil.example/) \\u001B[31m\");",
            "throw new AssertionError(\"=HYPERLINK(1)\");");

    private final List<Notebook> masters = new ArrayList<>();
    private final Map<String, List<String>> misconceptions = new TreeMap<>();
    private final Random random;

    private SyntheticClass(Path root, long seed) {
        this.random = new Random(seed);
        for (Path file : list(root.resolve("solutions"), ".ipynb")) {
            masters.add(Notebook.read(file));
        }
        for (Task task : Catalog.load().tasks()) {
            misconceptions.put(
                    task.contract().getSimpleName(),
                    ExerciseFolder.of(root, task).mistakenCells());
        }
    }

    static SyntheticClass of(Path root, long seed) {
        return new SyntheticClass(root, seed);
    }

    /** Writes a folder a student. */
    void write(Path folder, int students, List<Kind> kinds) {
        for (int i = 0; i < students; i++) {
            student(folder.resolve(String.format("student%03d", i)), kinds);
        }
    }

    /** One student, each exercise of a kind chosen by chance. */
    void student(Path folder, List<Kind> kinds) {
        for (Notebook master : masters) {
            List<Cell> cells = new ArrayList<>();
            Notebook starter = Release.student(master);
            Map<String, String> solved = new TreeMap<>();
            master.cells().forEach(cell -> solved.put(cell.id(), solution(cell.source())));
            for (Cell cell : starter.cells()) {
                Kind kind = kinds.get(random.nextInt(kinds.size()));
                cells.add(
                        cell.exercise().isEmpty()
                                ? cell
                                : cell.withSource(own(folder, kind, answer(cell, kind, solved))));
            }
            String name = Path.of(master.name()).getFileName().toString();
            starter.withCells(cells).write(folder.resolve(name));
        }
    }

    /** No two students' answers are the same text, but for untouched starters. */
    private static String own(Path folder, Kind kind, String answer) {
        return kind == Kind.STARTER ? answer : answer + "\n// " + folder.getFileName();
    }

    private String answer(Cell cell, Kind kind, Map<String, String> solved) {
        String contract = cell.source().replaceFirst("(?s).* implements (\\w+).*", "$1");
        String solution = solved.get(cell.id());
        List<String> wrong = misconceptions.getOrDefault(contract, List.of(cell.source()));
        return switch (kind) {
            case SOLUTION -> solution;
            case STARTER -> cell.source();
            case MISCONCEPTION -> wrong.get(random.nextInt(wrong.size()));
            case BROKEN -> solution.replaceFirst(";", "");
            case ATTACK ->
                cell.source()
                        .replace(
                                "throw new UnsupportedOperationException(\"not written yet\");",
                                ATTACKS.get(random.nextInt(ATTACKS.size())));
        };
    }

    /** A master's cell as a student has it who solved it. */
    static String solution(String source) {
        List<String> kept = new ArrayList<>();
        boolean starter = false;
        for (String line : source.split("\n", -1)) {
            String mark = line.strip();
            starter = mark.equals("// STARTER") || starter && !mark.equals("// END SOLUTION");
            if (!starter && !mark.endsWith(" SOLUTION") && !mark.equals("// STARTER")) {
                kept.add(line);
            }
        }
        return String.join("\n", kept);
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
