package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.HiddenChecks;
import convnet.lint.Lint;
import convnet.notebook.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every exercise is sound, and what is generated from the solutions is what is committed. */
class ExercisesIT {
    private static final Path ROOT = Path.of("");
    private static final String SKELETON = "src/main/resources/convnet/grading/skeleton/";
    private static final Gate GATE = new Gate(ROOT, ExercisesIT.class.getClassLoader());
    private static final ReleaseFiles FILES = ReleaseFiles.in(ROOT);
    private static final Map<String, String> GENERATED = FILES.texts();

    @Test
    void everyExerciseIsSound() {
        List<String> problems = new ArrayList<>();
        GATE.catalog().tasks().forEach(task -> problems.addAll(GATE.problems(task)));
        assertEquals(List.of(), problems);
    }

    @Test
    void theScanFindsTheExercises() {
        Set<String> ids = GATE.catalog().tasks().stream().map(Task::id).collect(Collectors.toSet());
        assertTrue(ids.contains("corr2d"), () -> "only " + ids);
        assertEquals(GATE.catalog().tasks().size(), ids.size(), "two exercises have one id");
    }

    @Test
    void everyAnswerCellAndEverySolutionBelongsToAnExercise() throws IOException {
        Set<String> ids = GATE.catalog().tasks().stream().map(Task::id).collect(Collectors.toSet());
        List<String> strangers = new ArrayList<>();
        for (Path master : FILES.masters()) {
            for (Cell cell : FILES.read(master).cells()) {
                if (!cell.exercise().isEmpty() && !ids.contains(cell.exercise())) {
                    strangers.add(master + ": " + cell.exercise());
                }
            }
        }
        List<Class<?>> known = new ArrayList<>();
        List<Class<?>> solutions = FILES.compiled();
        for (Task task : GATE.catalog().tasks()) {
            known.addAll(ReleaseFiles.hiddenChecks(solutions, task));
        }
        for (Class<?> type : solutions) {
            if (type.isAnnotationPresent(HiddenChecks.class) && !known.contains(type)) {
                strangers.add(type.getName());
            }
        }
        Set<String> folders = GATE.catalog().tasks().stream().map(Task::folder).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(ROOT.resolve("solutions"), 3)) {
            files.filter(file -> file.getFileName().toString().matches("mistakes\\.txt|mutants\\.txt|hidden"))
                    .map(file -> ROOT.resolve("solutions")
                            .relativize(file.getParent())
                            .toString()
                            .replace('\\', '/'))
                    .filter(folder -> folder.contains("/") && !folders.contains(folder))
                    .forEach(strangers::add);
        }
        assertFalse(known.isEmpty());
        assertEquals(List.of(), strangers);
    }

    @Test
    void generatedFilesAreUpToDate() {
        assertTrue(GENERATED.containsKey("exercises/02-convolution.ipynb"), GENERATED.keySet()::toString);
        GENERATED.forEach((name, text) ->
                assertEquals(text, FILES.current(name), name + " is not what its master gives; run ./course release"));
    }

    @Test
    void everyExerciseNotebookHasAMaster() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("exercises"))) {
            Set<String> names = files.map(file -> "exercises/" + file.getFileName())
                    .filter(name -> name.endsWith(".ipynb"))
                    .collect(Collectors.toCollection(TreeSet::new));
            names.removeAll(GENERATED.keySet());
            assertEquals(Set.of(), names, "notebooks without a master in solutions/; delete them");
        }
    }

    @Test
    void mastersAreWrittenAsJupyterWritesAndKeepTheHouseRules() throws IOException {
        for (Path master : FILES.masters()) {
            assertEquals(Files.readString(master), FILES.read(master).json(), master + " changes when it is written");
            assertEquals(List.of(), Lint.exercises().check(FILES.read(master)));
        }
    }

    @Test
    void nothingOfTheSolutionsIsPackaged() throws IOException {
        try (Stream<Path> classes = Files.walk(Path.of("target/classes"))) {
            assertEquals(
                    List.of(),
                    classes.filter(file -> file.endsWith("hidden")).toList(),
                    "nothing hidden is compiled with the library");
        }
        Set<String> packaged = StudentPackage.files(ROOT).keySet();
        for (String seen : List.of(
                "exercises/02-convolution.ipynb",
                "src/main/java/lesson02/corr2d/Corr2dChecks.java",
                "src/main/resources/lesson02/corr2d/misconceptions.json",
                "src/main/resources/lesson02/corr2d/zh.properties")) {
            assertTrue(packaged.contains(seen), seen);
        }
        for (String name : packaged) {
            assertFalse(
                    name.matches(
                                    "solutions/.*|.*/hidden/.*|.*\\w(Solution|HiddenChecks)\\.java|.*(mistakes|mutants)\\.txt")
                            && !name.startsWith(SKELETON),
                    name);
        }
    }
}
