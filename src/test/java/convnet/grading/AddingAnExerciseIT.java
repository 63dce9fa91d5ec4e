package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the guide's steps for adding an exercise, in an empty project: adding files is all there is to do. */
class AddingAnExerciseIT {
    private static final String CONTRACTS = "src/main/java/convnet/exercise/lesson99/";

    @TempDir
    Path root;

    @BeforeEach
    void writeTheFilesOfTheSteps() throws IOException {
        file(
                CONTRACTS + "Twice.java",
                """
                package convnet.exercise.lesson99;

                public interface Twice {
                    float[] apply(float[] values);
                }
                """);
        file(
                CONTRACTS + "TwiceChecks.java",
                """
                package convnet.exercise.lesson99;

                import static convnet.exercise.Expectations.assertClose;

                import convnet.exercise.Check;
                import convnet.exercise.Exercise;
                import org.junit.jupiter.api.Order;

                @Exercise(id = "twice", title = "Double every value", contract = Twice.class)
                final class TwiceChecks {
                    @Order(1)
                    @Check(points = 2, hints = {"a", "b", "c"})
                    void everyValueIsDoubled(Twice student) {
                        assertClose(new float[] {2, 6}, student.apply(new float[] {1, 3}));
                    }
                }
                """);
        file(
                "solutions/hidden/lesson99/TwiceSolution.java",
                """
                package hidden.lesson99;

                public final class TwiceSolution implements convnet.exercise.lesson99.Twice {
                    public float[] apply(float[] values) {
                        float[] copy = values.clone();
                        for (int i = 0; i < values.length; i++) {
                            copy[i] *= 2;
                        }
                        return copy;
                    }
                }
                """);
        file(
                "solutions/hidden/lesson99/TwiceHiddenChecks.java",
                """
                package hidden.lesson99;

                import static convnet.exercise.Expectations.assertClose;

                import convnet.exercise.Check;
                import convnet.exercise.HiddenChecks;
                import convnet.exercise.lesson99.Twice;
                import java.util.Random;
                import org.junit.jupiter.api.Order;

                @HiddenChecks(contract = Twice.class)
                final class TwiceHiddenChecks {
                    @Order(1)
                    @Check(points = 3, hints = {"a", "b", "c"})
                    void randomValues(Twice student, Random random) {
                        float value = 1 + random.nextFloat();
                        assertClose(new float[] {2 * value}, student.apply(new float[] {value}));
                    }
                }
                """);
        file(
                "solutions/wrong/lesson99/Squared.java",
                """
                package wrong.lesson99;

                import convnet.exercise.Misconception;
                import convnet.exercise.lesson99.Twice;

                @Misconception("the values are squared")
                public final class Squared implements Twice {
                    public float[] apply(float[] values) {
                        float[] copy = values.clone();
                        for (int i = 0; i < values.length; i++) {
                            copy[i] *= values[i];
                        }
                        return copy;
                    }
                }
                """);
        ObjectNode metadata = JsonNodeFactory.instance.objectNode();
        metadata.putObject("convnet").put("exercise", "twice");
        Notebook.of(
                        "master",
                        List.of(
                                Cell.markdown("title", "# Double"),
                                Cell.code("imports", "import convnet.exercise.lesson99.Twice;"),
                                Cell.code(
                                                "answer",
                                                """
                                                class MyTwice implements Twice {
                                                    public float[] apply(float[] values) {
                                                        // BEGIN SOLUTION
                                                        float[] twice = values.clone();
                                                        for (int i = 0; i < twice.length; i++) {
                                                            twice[i] = 2 * values[i];
                                                        }
                                                        return twice;
                                                        // END SOLUTION
                                                    }
                                                }""")
                                        .withMetadata(metadata)))
                .write(root.resolve("solutions/99-double.ipynb"));
    }

    @Test
    void newFilesMakeASoundExercise() throws IOException {
        ClassLoader library = build();
        assertEquals(
                List.of(
                        "exercises/99-double.ipynb",
                        "src/main/resources/convnet/exercise/lesson99/twice.misconceptions.json"),
                ReleaseFiles.in(root, library).write());
        library = build();
        assertEquals(List.of(), ReleaseFiles.in(root, library).write());
        Gate gate = new Gate(root, library);
        assertEquals(List.of(), gate.problems(gate.catalog().byId("twice")));
    }

    @Test
    void forgottenReleaseIsNoticed() throws IOException {
        assertTrue(problems()
                .contains("twice does not name Squared as an object in TwiceChecks; "
                        + "add a check that tells it from the others"));
    }

    @Test
    void eachForgottenFileIsNoticed() throws IOException {
        String hidden = "twice has no hidden checks; add solutions/hidden/lesson99/*.java";
        assertTrue(problemsWithout("solutions/hidden/lesson99/TwiceHiddenChecks.java")
                .contains(hidden));
        String wrong = "twice has no misconceptions; add solutions/wrong/lesson99/*.java";
        assertTrue(problemsWithout("solutions/wrong/lesson99/Squared.java").contains(wrong));
        String master = "twice needs one answer cell in one notebook of solutions/, but is in []";
        assertTrue(problemsWithout("solutions/99-double.ipynb").contains(master));
    }

    @Test
    void eachUnsoundFileIsNoticed() throws IOException {
        String master = "solutions/99-double.ipynb";
        List<String> starter = problemsWith(
                master, "// END SOLUTION", "// STARTER\\n\",\n    \"// return values;\\n\",\n    \"// END SOLUTION");
        assertTrue(
                starter.contains("twice says of the untouched starter in everyValueIsDoubled: wrong"),
                starter::toString);
        List<String> solution = problemsWith(master, "2 * values", "3 * values");
        assertTrue(
                solution.contains(
                        "twice the solution in " + master + " fails everyValueIsDoubled: element [0] is 3, expected 2"),
                solution::toString);
        List<String> hints = problemsWith(CONTRACTS + "TwiceChecks.java", "\"a\", ", "");
        assertTrue(hints.contains("twice needs 3 hints for TwiceChecks.everyValueIsDoubled"), hints::toString);
        List<String> right = problemsWith("solutions/wrong/lesson99/Squared.java", "*= values[i]", "*= 2");
        assertTrue(right.contains("twice gives all points to Squared as an object in TwiceChecks"), right::toString);
        List<String> contract = problemsWith(
                CONTRACTS + "Twice.java",
                "(float[] values);",
                "(float[] values);\n default Object get() { return null; }");
        assertTrue(
                contract.stream().anyMatch(problem -> problem.startsWith("twice: contract: Twice.get returns Object")));
    }

    @Test
    void theGuideNamesEveryFile() throws IOException {
        String guide = Files.readString(Path.of("src/main/guide/authoring.md"));
        for (String part : List.of(
                "src/main/java/convnet/exercise/lessonNN/",
                "solutions/hidden/lessonNN/",
                "solutions/wrong/lessonNN/",
                "solutions/NN-name.ipynb",
                "./course release",
                "./course test")) {
            assertTrue(guide.contains(part), part);
        }
    }

    private List<String> problemsWith(String name, String old, String replacement) throws IOException {
        String text = Files.readString(root.resolve(name));
        assertTrue(text.contains(old), text);
        Files.writeString(root.resolve(name), text.replace(old, replacement));
        List<String> problems = problems();
        Files.writeString(root.resolve(name), text);
        return problems;
    }

    private void file(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    private List<String> problemsWithout(String name) throws IOException {
        String text = Files.readString(root.resolve(name));
        Files.delete(root.resolve(name));
        List<String> problems = problems();
        Files.writeString(root.resolve(name), text);
        return problems;
    }

    private List<String> problems() throws IOException {
        Gate gate = new Gate(root, build());
        return gate.problems(gate.catalog().byId("twice"));
    }

    /** What the build does: compiles the sources and puts the resources beside the classes. */
    private ClassLoader build() throws IOException {
        Path classes = Files.createDirectories(root.resolve("target/classes"));
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none", "-parameters"));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        arguments.add(root.resolve(CONTRACTS + "Twice.java").toString());
        arguments.add(root.resolve(CONTRACTS + "TwiceChecks.java").toString());
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
        Path resource = root.resolve("src/main/resources/convnet/exercise/lesson99/twice.misconceptions.json");
        if (Files.exists(resource)) {
            Path copy = classes.resolve("convnet/exercise/lesson99/twice.misconceptions.json");
            Files.write(copy, Files.readAllBytes(resource));
        }
        return new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    }
}
