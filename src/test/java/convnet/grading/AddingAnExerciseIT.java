package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.exercise.Language;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the guide's steps for adding an exercise, in an empty project: adding files is all there is to do. */
class AddingAnExerciseIT {
    private static final ExerciseSkeleton SKELETON = new ExerciseSkeleton("total", 99);
    private static final String HOME = "solutions/lesson99/total/";
    private static final String MASTER = "solutions/99-total.ipynb";

    @TempDir
    Path root;

    private String built = "";

    @BeforeEach
    void writeTheFilesOfTheSteps() {
        assertEquals(7, SKELETON.write(root).size());
        ObjectNode metadata = JsonNodeFactory.instance.objectNode();
        metadata.putObject("convnet").put("exercise", "total");
        Notebook.of(
                        "master",
                        List.of(
                                Cell.markdown("title", "# Total"),
                                Cell.code("imports", SKELETON.importLine()),
                                Cell.code("answer", SKELETON.answerCell()).withMetadata(metadata)))
                .write(root.resolve(MASTER));
    }

    @Test
    void newFilesMakeASoundExercise() throws IOException {
        ClassLoader library = build();
        assertEquals(
                List.of("exercises/99-total.ipynb"),
                ReleaseFiles.in(root, library).write());
        assertEquals(List.of(), ReleaseFiles.in(root, library).write());
        assertEquals(List.of(), problems(library));
        assertEquals("", built);
        Task task = Catalog.load(library).byId("total");
        assertEquals(List.of(), Translations.problems(root, task));
        assertTrue(Files.exists(root.resolve("target/classes/lesson99/total/misconceptions.json")));
    }

    @Test
    void theFolderOfAnotherExerciseStays() {
        IllegalArgumentException problem = assertThrows(IllegalArgumentException.class, () -> SKELETON.write(root));
        assertEquals("exercise: solutions/lesson99/total is there already; choose another id", problem.getMessage());
        for (String id : List.of("Total", "my-total", "hidden", "")) {
            assertThrows(IllegalArgumentException.class, () -> new ExerciseSkeleton(id, 1), id);
        }
    }

    @Test
    void whatTheBuildMakesIsMadeAgainOnlyAfterAChange() throws IOException {
        build();
        Path json = root.resolve("target/classes/lesson99/total/misconceptions.json");
        String text = Files.readString(json);
        Files.writeString(json, "old");
        build();
        assertEquals("old", Files.readString(json));
        change(HOME + "mistakes.txt", "+ float sum = 1;", "+ float sum = 2;");
        build();
        assertTrue(Files.readString(json).contains("[\"apply\",9.0]"), () -> text);
        assertTrue(text.contains("[\"apply\",8.0]"), text);
    }

    @Test
    void aForgottenBuildIsNoticed() throws IOException {
        ClassLoader library = build();
        Files.delete(root.resolve("target/classes/lesson99/total/misconceptions.json"));
        assertTrue(problems(library)
                .contains("total does not name StartsAtOne as an object in TotalChecks; "
                        + "add a check that tells it from the others"));
    }

    @Test
    void eachForgottenFileIsNoticed() throws IOException {
        String hidden = "total has no hidden checks; add " + HOME + "hidden/TotalHiddenChecks.java";
        assertTrue(problemsWithout(HOME + "hidden/TotalHiddenChecks.java").contains(hidden));
        String solution = "total has no solution; add " + HOME + "hidden/TotalSolution.java";
        assertTrue(problemsWithout(HOME + "hidden/TotalSolution.java").contains(solution));
        String wrong = "total has no mistakes; add them to " + HOME + "mistakes.txt";
        assertTrue(problemsWithout(HOME + "mistakes.txt").contains(wrong));
        String master = "total needs one answer cell in one notebook of solutions/, but is in []";
        assertTrue(problemsWithout(MASTER).contains(master));
    }

    @Test
    void eachUnsoundFileIsNoticed() throws IOException {
        List<String> starter = problemsWith(
                MASTER, "// END SOLUTION", "// STARTER\\n\",\n    \"// return 0;\\n\",\n    \"// END SOLUTION");
        assertTrue(
                starter.contains("total says of the untouched starter in everyValueCounts: wrong"), starter::toString);
        List<String> solution = problemsWith(MASTER, "sum += value", "sum += 2 * value");
        assertTrue(
                solution.contains(
                        "total the solution in " + MASTER + " fails everyValueCounts: the result is 14, expected 7"),
                solution::toString);
        List<String> hints =
                problemsWith(HOME + "TotalChecks.java", "\"What does your method return for 1, 2 and 4?\",", "");
        assertTrue(hints.contains("total needs 3 hints for TotalChecks.everyValueCounts"), hints::toString);
        List<String> right = problemsWith(HOME + "mistakes.txt", "+ sum = value;", "+ sum = sum + value;");
        assertTrue(
                right.contains("total gives all points to LastValueOnly as an object in TotalChecks"), right::toString);
        List<String> contract = problemsWith(
                HOME + "Total.java",
                "float apply(float[] values);",
                "float apply(float[] values);\n default Object get() { return null; }");
        assertTrue(
                contract.stream().anyMatch(problem -> problem.startsWith("total: contract: Total.get returns Object")),
                contract::toString);
    }

    @Test
    void aMistakeThatFitsNowhereStopsTheBuild() throws IOException {
        List<String> problems = problemsWith(HOME + "mistakes.txt", "- sum += value;", "- sum += values;");
        String text = HOME + "mistakes.txt: mistake LastValueOnly: the solution has no line\n    sum += values;";
        assertEquals(List.of("total cannot be built: " + text), problems);
        problemsWith(HOME + "mistakes.txt", "+ sum = value;", "+ sum = valeu;");
        assertTrue(built.startsWith(HOME + "mistakes.txt: LastValueOnly, line 11: cannot find symbol"), built);
    }

    @Test
    void chineseTextsMayBeMissingButNotWhenAClassIsGradedInChinese() throws IOException {
        Files.delete(root.resolve(HOME + "zh.properties"));
        Files.delete(root.resolve(HOME + "hidden/zh.properties"));
        ClassLoader library = build();
        assertEquals(List.of(), problems(library));
        List<Task> tasks = Catalog.load(library).tasks();
        assertEquals(
                List.of("total"),
                ExerciseTexts.untranslated(Language.of(Locale.CHINESE), tasks).stream()
                        .map(Task::id)
                        .toList());
        String problem = assertThrows(
                        IllegalArgumentException.class,
                        () -> ExerciseTexts.in(Language.of(Locale.CHINESE), root, tasks))
                .getMessage();
        assertEquals(
                "grade: these exercises have no texts in Chinese: total (solutions/lesson99/total/zh.properties and"
                        + " hidden/zh.properties); write them, or grade with --lang en",
                problem);
        ExerciseTexts.in(Language.ENGLISH, root, tasks);
    }

    @Test
    void aMissingChineseTextIsNoticed() throws IOException {
        change(HOME + "zh.properties", "title=把数加起来\n", "titel=把数加起来\n");
        Task task = Catalog.load(build()).byId("total");
        assertEquals(
                List.of(
                        HOME + "zh.properties lacks title (Add numbers up)",
                        HOME + "zh.properties has titel, which nothing is called"),
                Translations.problems(root, task));
    }

    @Test
    void theGuideNamesEveryFile() throws IOException {
        String guide = Files.readString(Path.of("src/main/guide/authoring.md"));
        for (String part : List.of(
                "./course exercise new",
                "./course exercise test",
                "solutions/lesson02/corr2d/",
                "Corr2d.java",
                "Corr2dChecks.java",
                "hidden/Corr2dSolution.java",
                "hidden/Corr2dHiddenChecks.java",
                "mistakes.txt",
                "mutants.txt",
                "zh.properties",
                "hidden/zh.properties",
                "solutions/NN-name.ipynb",
                "./course release",
                "./course test")) {
            assertTrue(guide.contains(part), part);
        }
    }

    private List<String> problemsWith(String name, String old, String replacement) throws IOException {
        String text = change(name, old, replacement);
        List<String> problems = problems(build());
        Files.writeString(root.resolve(name), text);
        return problems;
    }

    private String change(String name, String old, String replacement) throws IOException {
        String text = Files.readString(root.resolve(name));
        assertTrue(text.contains(old), text);
        Files.writeString(root.resolve(name), text.replace(old, replacement));
        return text;
    }

    private List<String> problemsWithout(String name) throws IOException {
        String text = Files.readString(root.resolve(name));
        Files.delete(root.resolve(name));
        List<String> problems = problems(build());
        Files.writeString(root.resolve(name), text);
        return problems;
    }

    private List<String> problems(ClassLoader library) {
        Gate gate = new Gate(root, library);
        return gate.problems(gate.catalog().byId("total"));
    }

    /** What the build does: compiles the sources, puts the texts beside the classes, and makes what names the mistakes. */
    private ClassLoader build() throws IOException {
        Path classes = Files.createDirectories(root.resolve("target/classes"));
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none", "-parameters"));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        arguments.add(root.resolve(HOME + "Total.java").toString());
        arguments.add(root.resolve(HOME + "TotalChecks.java").toString());
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
        Path texts = root.resolve(HOME + "zh.properties");
        if (Files.exists(texts)) {
            Files.copy(texts, classes.resolve("lesson99/total/zh.properties"), StandardCopyOption.REPLACE_EXISTING);
        }
        ClassLoader library = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        Optional<String> problem = new MisconceptionsBuild(root, classes)
                .build(Catalog.load(library).byId("total"));
        built = problem.orElse("");
        return library;
    }
}
