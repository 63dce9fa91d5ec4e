package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.exercise.Language;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFileTest {
    private static final String ZEROS =
            """
            class MyCorr2d implements Corr2d {
                public float[][] apply(float[][] input, float[][] kernel) {
                    return new float[input.length - kernel.length + 1][input[0].length - kernel[0].length + 1];
                }
            }
            """;

    @TempDir
    Path folder;

    private static Cell answer(String source) {
        ObjectNode metadata = JsonNodeFactory.instance.objectNode();
        metadata.putObject("convnet").put("exercise", "corr2d");
        return Cell.code("answer", source).withMetadata(metadata);
    }

    private Path notebook(Cell... cells) {
        Path file = folder.resolve("mine.ipynb");
        Notebook.of("mine.ipynb", List.of(cells)).write(file);
        return file;
    }

    private Path java(String source) throws IOException {
        return Files.writeString(folder.resolve("Mine.java"), source);
    }

    private static String problem(Path file) {
        return assertThrows(IllegalArgumentException.class, () -> AnswerFile.check(file, Language.ENGLISH))
                .getMessage();
    }

    @Test
    void answerCellIsFoundByItsMetadata() {
        Path file = notebook(
                Cell.code("imports", "import convnet.exercise.lesson02.Corr2d;\nimport convnet.nn.Layers;"),
                answer(ZEROS),
                Cell.code("check", "check(new MyCorr2d());"));
        ExerciseReport report = AnswerFile.check(file, Language.ENGLISH).get(0);
        assertEquals("corr2d", report.exercise());
        assertEquals(0, report.scored());
    }

    @Test
    void answerCellWithoutMetadataIsFoundByItsContract() {
        Path file = notebook(Cell.code("a", "import convnet.exercise.lesson02.*;"), Cell.code("b", ZEROS));
        assertEquals("corr2d", AnswerFile.check(file, Language.ENGLISH).get(0).exercise());
    }

    @Test
    void javaFileIsChecked() throws IOException {
        Path file = java("package mine; import convnet.exercise.lesson02.Corr2d;\npublic " + ZEROS);
        assertEquals(5, AnswerFile.check(file, Language.ENGLISH).get(0).points());
    }

    @Test
    void compilerErrorsHaveCellAndLineAndText() {
        Path file = notebook(
                Cell.code("a", "import convnet.exercise.lesson02.*;"),
                answer(ZEROS.replace("new float[input.", "nev float[input.")));
        String problem = problem(file);
        assertTrue(problem.startsWith("cell 2, line 3: "), problem);
        assertTrue(problem.contains("\n    return nev float[input.length"), problem);
    }

    @Test
    void exceptionNamesTheLineOfTheFile() throws IOException {
        Path file = java("import convnet.exercise.lesson02.Corr2d;\n"
                + ZEROS.replace("return new", "int zero = 0 / (input.length - input.length);\n return new"));
        String text = AnswerFile.check(file, Language.ENGLISH).get(0).toString();
        assertTrue(text.contains("ArithmeticException in apply, line 4 of Mine.java: / by zero"), text);
    }

    @Test
    void answerSeesItsContractAndTheJdkOnly() throws IOException {
        Path file = java("import convnet.exercise.lesson02.Corr2d;\nimport convnet.compute.Compute;\n" + ZEROS);
        String problem = problem(file);
        assertTrue(problem.startsWith("Mine.java, line 2: package convnet.compute does not exist"), problem);
        assertTrue(problem.endsWith("An answer uses the JDK and its contract only: write it yourself."), problem);
        assertTrue(
                problem(java("import convnet.exercise.lesson02.Corr2d;\nimport org.junit.jupiter.api.Test;\n" + ZEROS))
                        .contains("package org.junit.jupiter.api does not exist"));
    }

    @Test
    void twoAnswerCellsAreAmbiguous() {
        Path file = notebook(answer(ZEROS), answer(ZEROS).withId("again"));
        assertEquals("check: " + file + " answers corr2d in cells 1 and 2; keep one of them", problem(file));
    }

    @Test
    void magicIsNoJava() {
        Path file = notebook(answer("%maven a:b:1\n" + ZEROS));
        assertEquals(
                "check: cell 1 of " + file
                        + " holds \"%maven a:b:1\", which is no Java; an answer is a class and nothing else",
                problem(file));
    }

    @Test
    void missingClassIsSaidWithTheExpectedDeclaration() {
        assertEquals(
                "cell 1: no class implements Corr2d; write class MyCorr2d implements Corr2d { … }",
                problem(notebook(answer("// nothing"))));
    }

    @Test
    void classThatCannotBeCreatedIsNamed() throws IOException {
        String imports = "import convnet.exercise.lesson02.Corr2d;\n";
        assertEquals(
                "MyCorr2d: expected a constructor without parameters; write new MyCorr2d() without arguments",
                problem(java(imports + ZEROS.replace("Corr2d {", "Corr2d {\n MyCorr2d(int size) { }"))));
        assertEquals(
                "MyCorr2d: its constructor threw ArithmeticException in line 3 of Mine.java",
                problem(java(imports + ZEROS.replace("Corr2d {", "Corr2d {\n int size = 1 / 0;"))));
        assertEquals(
                "MyCorr2d: expected a class, but it is abstract or an interface",
                problem(java(imports + "abstract " + ZEROS)));
    }

    @Test
    void filesThatAreNoAnswersAreNamed() throws IOException {
        Path missing = folder.resolve("none.ipynb");
        assertEquals("check: expected a notebook or a .java file, but there is no file " + missing, problem(missing));
        assertEquals("check: expected a notebook or a .java file, but " + folder + " is a folder", problem(folder));
        Path text = Files.writeString(folder.resolve("x.txt"), "x");
        assertEquals("check: expected a notebook (.ipynb) or a .java file, but got " + text, problem(text));
        Path other = java("class A {}");
        assertTrue(problem(other)
                .startsWith("check: " + other + " answers no exercise; expected a class that implements "));
        Path empty = notebook(Cell.markdown("m", "# Nothing"));
        assertTrue(problem(empty).startsWith("check: " + empty + " answers no exercise"));
    }

    @Test
    void aForgottenImportIsSaidBesideTheStudentsOwnLine() {
        String problem = problem(notebook(answer("// mine\n" + ZEROS)));
        assertEquals(
                """
                cell 1, line 2: cannot find symbol; symbol: class Corr2d
                    class MyCorr2d implements Corr2d {
                Corr2d is not imported: keep the first cell of the notebook, or write import convnet.exercise.lesson02.Corr2d;""",
                problem.lines().limit(3).collect(Collectors.joining("\n")));
        assertFalse(problem.contains("java.io"), problem);
        assertTrue(problem(notebook(answer(ZEROS)))
                .contains("line 1: cannot find symbol; symbol: class Corr2d\n    class"));
    }

    @Test
    void anImportThatFailedInAnotherCellCostsNothing() {
        Path file = notebook(
                Cell.code("typo", "import java.util.Lisst;\nimport java.utl.*;"),
                Cell.code("imports", "import\n  java.util.List; import convnet.exercise.lesson02.Corr2d;"),
                answer(ZEROS));
        assertEquals("corr2d", AnswerFile.check(file, Language.ENGLISH).get(0).exercise());
        String problem = problem(notebook(
                Cell.code("typo", "import java.util.Lisst;"),
                Cell.code("imports", "import convnet.exercise.lesson02.Corr2d;"),
                answer("Lisst<Integer> list;\n" + ZEROS)));
        assertTrue(problem.contains("cell 3, line 1: "), problem);
        assertTrue(problem.contains("\n    Lisst<Integer> list;"), problem);
    }

    @Test
    void aFileOfAnyNameIsCompiled() {
        for (String name : List.of(
                "a\\b.java", "tab\t.java", "CON", "zwei\nZeilen.java", "\ud800.java", "王.java", "a%zz#?.java")) {
            new Answer(
                            Catalog.load().byId("corr2d"),
                            new JavaSource(name, "import convnet.exercise.lesson02.*;" + ZEROS))
                    .compile();
        }
    }

    @Test
    void theCompilersMessagesAreReadOnceOnly() {
        assertEquals("a; b", CompilerErrors.onOneLine(" a \n\n\t b\r\n"));
        assertEquals("", CompilerErrors.onOneLine(" ".repeat(1 << 20)));
    }

    @Test
    void aStudentsOwnTextIsFoundBehindTheImports() {
        for (String text :
                List.of("import java.util.List; class A {}\n", "import java.lang.*; int x;", "", "class A {}")) {
            List<String> cells = List.of(text, "import java.lang.*;\nimport static java.lang.Math.max;");
            assertEquals(text, CellImports.own(CellImports.line(cells) + text));
            assertEquals(text, CellImports.own(text));
        }
    }
}
