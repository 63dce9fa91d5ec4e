package convnet.grading;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers that a file holds: in the cells of a notebook, or in a .java file. */
public final class AnswerFile {
    private AnswerFile() {}

    /**
     * Runs the visible checks of every exercise that the file answers.
     *
     * @param language of the reports
     * @throws IllegalArgumentException if there is no such file, it holds no answer, or an answer does not compile
     */
    public static List<ExerciseReport> check(Path file, Language language) {
        return read(file, Catalog.load()).stream()
                .map(answer -> Check.report(
                        answer.task(), answer.create(), answer.source().unit(), language))
                .toList();
    }

    /** The answers in a file, at least one. */
    static List<Answer> read(Path file, Catalog catalog) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw new Told.WrongArgument(Message.of(Files.isDirectory(file) ? "check.folder" : "check.noFile", file));
        }
        List<Answer> answers;
        if (name.endsWith(".java")) {
            answers = inJava(new JavaSource(name, text(file)), text(file), catalog);
        } else if (name.endsWith(".ipynb")) {
            answers = inNotebook(Notebook.read(file), catalog);
        } else {
            throw new Told.WrongArgument(Message.of("check.ending", file));
        }
        if (answers.isEmpty()) {
            throw new Told.WrongArgument(Message.of(
                    "check.noAnswer",
                    file,
                    Message.list(
                            "or",
                            catalog.tasks().stream()
                                    .map(task -> task.contract().getSimpleName())
                                    .toList())));
        }
        return answers;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replaceFirst("^\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read as text (" + e.getMessage() + ")", e);
        }
    }

    private static List<Answer> inJava(JavaSource source, String text, Catalog catalog) {
        ClassText java = ClassText.of(text);
        return catalog.tasks().stream()
                .filter(task -> java.implementing(task.contract().getSimpleName()))
                .map(task -> new Answer(task, source))
                .toList();
    }

    static List<Answer> inNotebook(Notebook notebook, Catalog catalog) {
        Map<Task, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < notebook.cells().size(); i++) {
            Cell cell = notebook.cells().get(i);
            for (Task task : catalog.tasks()) {
                if (cell.isCode() && cell.exercise().equals(task.id())) {
                    places.computeIfAbsent(task, key -> new ArrayList<>()).add(i);
                }
            }
        }
        // A notebook made by hand has no metadata: look for the class.
        for (int i = 0; i < notebook.cells().size(); i++) {
            Cell cell = notebook.cells().get(i);
            if (cell.isCode() && cell.exercise().isEmpty()) {
                ClassText java = ClassText.of(cell.source());
                for (Task task : catalog.tasks()) {
                    if (java.implementing(task.contract().getSimpleName())) {
                        places.putIfAbsent(task, List.of(i));
                    }
                }
            }
        }
        List<Answer> answers = new ArrayList<>();
        places.forEach((task, cells) -> {
            if (cells.size() > 1) {
                throw new Told.WrongArgument(Message.of(
                        "check.several",
                        notebook.name(),
                        task.id(),
                        Message.list("and", cells.stream().map(i -> i + 1).toList())));
            }
            answers.add(answer(task, notebook, cells.get(0)));
        });
        return answers;
    }

    private static Answer answer(Task task, Notebook notebook, int index) {
        Message name = Message.of("compile.cell", index + 1);
        String source = notebook.cells().get(index).source();
        source.lines().filter(line -> line.startsWith("%")).findFirst().ifPresent(magic -> {
            throw new Told.WrongArgument(Message.of("check.magic", name, notebook.name(), magic));
        });
        // All imports on the first line: the lines of the cell keep their numbers.
        String imports = CellImports.line(
                notebook.cells().stream().filter(Cell::isCode).map(Cell::source).toList());
        return new Answer(task, new JavaSource(name, imports + source));
    }
}
