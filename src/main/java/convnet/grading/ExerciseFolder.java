package convnet.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of one exercise among the solutions, with what students never get: the reference solution, the hidden checks,
 * and the mistakes, which are edits of the solution.
 */
public final class ExerciseFolder {
    private static final String HIDDEN = "hidden";
    private static final String MISTAKES = "mistakes.txt";
    private static final String MUTANTS = "mutants.txt";

    private final Path root;
    private final Task task;
    private final Path folder;

    private ExerciseFolder(Path root, Task task) {
        this.root = root;
        this.task = task;
        this.folder = root.resolve("solutions").resolve(task.folder());
    }

    /** @param root the project's folder */
    public static ExerciseFolder of(Path root, Task task) {
        return new ExerciseFolder(root, task);
    }

    /** A file of the folder as messages name it: {@code solutions/lesson02/corr2d/mistakes.txt}. */
    String name(String file) {
        return "solutions/" + task.folder() + "/" + file;
    }

    boolean hasSolution() {
        return Files.exists(folder.resolve(HIDDEN).resolve(solutionName() + ".java"));
    }

    /** The class of the reference solution. */
    public String solutionName() {
        return task.contract().getSimpleName() + "Solution";
    }

    /** The text of the reference solution. */
    public String solution() {
        return text(folder.resolve(HIDDEN).resolve(solutionName() + ".java"));
    }

    /** The mutants that need not be noticed, with reasons; empty if there are none. */
    public String explainedMutants() {
        return textOrNothing(MUTANTS);
    }

    /** The text of the mistakes; empty if there is none. */
    String mistakesText() {
        return textOrNothing(MISTAKES);
    }

    /** All mistakes, in the order of their file. */
    List<MistakeEdit> mistakes() {
        try {
            return MistakesFile.parse(mistakesText());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name(MISTAKES) + ": " + e.getMessage(), e);
        }
    }

    /** The mistakes that have a name, each as a class of that name. */
    Map<MistakeEdit, Class<?>> named() {
        return compiled(mistakes().stream().filter(mistake -> !mistake.also()).toList());
    }

    /** The other forms of mistakes as classes. */
    Map<MistakeEdit, Class<?>> others() {
        return compiled(mistakes().stream().filter(MistakeEdit::also).toList());
    }

    private Map<MistakeEdit, Class<?>> compiled(List<MistakeEdit> mistakes) {
        List<JavaSource> sources = new ArrayList<>();
        for (MistakeEdit mistake : mistakes) {
            String name = mistake.also() ? "Form" + sources.size() : mistake.name();
            sources.add(new JavaSource(name, renamed(edited(mistake), name)));
        }
        Map<MistakeEdit, Class<?>> classes = new LinkedHashMap<>();
        if (!mistakes.isEmpty()) {
            List<JavaSource> all = new ArrayList<>(sources);
            all.addAll(helpers());
            List<Class<?>> compiled = compile(all);
            for (int i = 0; i < mistakes.size(); i++) {
                String name = sources.get(i).getName();
                classes.put(
                        mistakes.get(i),
                        compiled.stream()
                                .filter(type -> type.getSimpleName().equals(name))
                                .findFirst()
                                .orElseThrow());
            }
        }
        return classes;
    }

    private List<Class<?>> compile(List<JavaSource> sources) {
        try {
            return MemoryCompiler.compile(
                    sources,
                    MemoryCompiler.classPath(root),
                    name -> true,
                    task.contract().getClassLoader());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name(MISTAKES) + ": " + e.getMessage(), e);
        }
    }

    private String edited(MistakeEdit mistake) {
        try {
            return mistake.apply(solution());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name(MISTAKES) + ": " + e.getMessage(), e);
        }
    }

    private String renamed(String source, String name) {
        return source.replaceAll("\\b" + Pattern.quote(solutionName()) + "\\b", name);
    }

    /** The mistakes that have a name, each as students would write it into a cell. */
    public List<String> mistakenCells() {
        return mistakes().stream()
                .filter(mistake -> !mistake.also())
                .map(this::cell)
                .toList();
    }

    /** A mistake as a student would write it into a cell, together with what the solution uses beside itself. */
    String cell(MistakeEdit mistake) {
        String answer = renamed(edited(mistake), mistake.name());
        List<String> texts = new ArrayList<>(List.of(answer));
        texts.addAll(texts(name -> !name.endsWith("Checks.java")
                        && !name.endsWith("Solution.java")
                        && Pattern.compile("\\b" + name.replace(".java", "") + "\\b")
                                .matcher(answer)
                                .find())
                .values());
        TreeSet<String> imports = new TreeSet<>();
        StringBuilder classes = new StringBuilder();
        for (String text : texts) {
            text.lines()
                    .filter(line -> line.startsWith("import ") && !line.contains("." + HIDDEN + "."))
                    .forEach(imports::add);
            text.lines()
                    .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                    .forEach(line -> classes.append(line).append('\n'));
        }
        return String.join("\n", imports) + "\n" + classes.toString().replaceAll("\n{3,}", "\n\n");
    }

    /** The hidden classes: the solution, its checks, and what both use. */
    public List<Class<?>> hidden() {
        List<JavaSource> sources = sources(name -> true);
        return sources.isEmpty()
                ? List.of()
                : MemoryCompiler.compile(
                        sources,
                        MemoryCompiler.classPath(root),
                        name -> true,
                        task.contract().getClassLoader());
    }

    /** The hidden checks of the exercise. */
    public List<Class<?>> hiddenChecks() {
        return ReleaseFiles.hiddenChecks(hidden(), task);
    }

    /**
     * The classes of those variants of the solution that are Java, by simple name; the others are left out.
     *
     * @param variants sources that are each named as their class
     */
    public Map<String, Class<?>> sound(List<JavaSource> variants) {
        return MemoryCompiler.sound(
                variants,
                helpers(),
                MemoryCompiler.classPath(root),
                task.contract().getClassLoader());
    }

    /** What the solution and the hidden checks use beside themselves. */
    private List<JavaSource> helpers() {
        return sources(name -> !name.endsWith("Checks.java") && !name.endsWith("Solution.java"));
    }

    private List<JavaSource> sources(Predicate<String> names) {
        List<JavaSource> sources = new ArrayList<>();
        texts(names).forEach((file, text) -> sources.add(new JavaSource(file, text)));
        return sources;
    }

    /** The hidden sources of the exercise and of its lesson whose files have such names. */
    private Map<String, String> texts(Predicate<String> names) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path home : List.of(folder.resolve(HIDDEN), folder.resolveSibling(HIDDEN))) {
            if (Files.isDirectory(home)) {
                try (Stream<Path> files = Files.list(home)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> names.test(file.getFileName().toString()))
                            .sorted()
                            .forEach(file -> texts.put(root.relativize(file).toString(), text(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(home + " cannot be listed: " + e.getMessage(), e);
                }
            }
        }
        return texts;
    }

    /** Changes when solution, checks or mistakes change, or what all checks are made of. */
    public String fingerprint() {
        Fingerprint print = new Fingerprint();
        texts(name -> true).forEach((file, text) -> print.add(file).add(text));
        return print.add(mistakesText())
                .add(task.contract(), task.folder())
                .add(task.contract(), task.lesson())
                .add(ExerciseFolder.class, "convnet/exercise")
                .toString();
    }

    private String textOrNothing(String file) {
        return Files.exists(folder.resolve(file)) ? text(folder.resolve(file)) : "";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
