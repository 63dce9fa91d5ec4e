package convnet.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.JupyterMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Completion in cells of which nothing has run; a bar marks the cursor. */
class AssistantTest {
    /** A cell, and what is proposed there. */
    private static final String[] CELLS = {
        "int a = 1;\nString text = \"x\";\ntext.le|", "length()",
        "var t = Tensor.zeros(2, 3);\nt.sha|", "shape()",
        "var t = Tensor.zeros(2, 3);\nt.shape().|", "size()",
        "int w = 4;\nTensor.|", "uniform(",
        "int w = 4;\nTensor.zeros(Sh|", "Shape",
        "int w = 4;\nnew Rand|", "Random(",
        "int width = 4;\nint height = 5;\nint area = wid|", "width",
        "int twice(int n) { return 2 * n; }\nint q = twi|", "twice(",
        "class Point { int px; int norm() { return px; } }\nvar p = new Point();\np.|", "norm()",
        "class Point { int px; static Point origin() { return new Point(); } }\nint z = 0;\nPoint.or|", "origin()",
        "class Point { int px; }\nint z = 0;\nnew Poi|", "Point()",
        "record Pair(int left, int right) {}\nvar pair = new Pair(1, 2);\npair.le|", "left()",
        "enum Side { LEFT, RIGHT }\nSide s = Side.L|", "LEFT",
        "interface Outline { double area(); }\nOutline s = () -> 1;\ns.ar|", "area()",
        "import java.time.LocalDate;\nint n = 1;\nLocalDate.parse(\"2026-01-01\").plusD|", "plusDays(",
        "import static java.lang.Math.*;\nint n = 1;\ndouble r = sqr|", "sqrt(",
        "import java.time.*;\nvar day = LocalDate.now();\nday.isLeap|", "isLeapYear()",
        "import convnet.models.*;\nLe|", "LeNet",
        "int a = 1;\nimport convnet.tens|", "tensor.",
        "var list = List.of(1, 2, 3);\nlist.stream().map(x -> x + 1).fil|", "filter(",
        "var list = List.of(\"a\", \"b\");\nlist.stream().map(word -> word.le|", "length()",
        "var list = List.of(\"a\", \"b\");\nlist.forEach(word -> { int n = word.le|", "length()",
        "Function<String, Integer> f = str -> str.le|", "length()",
        "class MyX {\n  int[] values;\n  int sum() {\n    int total = 0;\n    for (int i = 0; i < val|", "values",
        "import lesson02.corr2d.Corr2d;\nclass MyCorr2d implements Corr2d {\n  public float[][] apply(float[][] input, float[][] kernel) {\n    float[][] out = new float[input.le|",
                "length",
        "int before = 3;\nclass MyCorr2d implements lesson02.corr2d.Corr2d {\n  public float[][] apply(float[][] input, float[][] kernel) {\n    return inp|",
                "input",
        "class A {\n  int f() {\n    return hel|\n  }\n  int helper() { return 1; }\n}", "helper()",
        "class A {\n  float[] f(float[] x) {\n    float[] y = new float[x.length];\n    for (int i = 0; i < y.length; i++) { y[i] = sca|; }\n    return y;\n  }\n  private static float scaled(float v) { return v; }\n}",
                "scaled(",
        "void f(int depth) {\n  int twice = 2 * dep|", "depth",
        "int unit = 3;\nfloat[] ramp(int count) {\n  float[] out = new float[cou|", "count",
        "for (int i = 0; i < 3; i++) {\n  String line = \"x\";\n  line.toU|", "toUpperCase(",
        "if (earlier > 2) {\n  System.out.prin|", "println(",
        "switch (earlier) { case 1 -> System.o|", "out",
        "try { int z = 1; } catch (Exc|", "Exception",
        "names.get(0).sub|", "substring(",
        "// a comment. with dots\nint e2 = earl|", "earlier",
        "var m = new HashMap<String, Integer>();\nm.entrySet().iterator().next().getV|", "getValue()",
        "int broken = \"s\";\nString good = \"x\";\ngood.len|", "length()",
        "earlier = 7;\nString t2;\nt2 = \"a\";\nt2.is|", "isEmpty()",
        "int[] numbers = {1, 2};\nnumbers.|", "length",
        "Math.max(earlier, Math.ab|", "abs(",
        "int x = 1; earl|\nint y = 2;", "earlier",
        "String s = \"größe 你好 𝄞\";\ns.toLow|", "toLowerCase(",
        "char quote = '\"';\nString open = \"// no comment\";\nopen.le|", "length()",
    };

    private static Interpreter interpreter;
    private static Assistant assistant;

    @BeforeAll
    static void start() {
        interpreter = new Interpreter();
        assistant = new Assistant(interpreter);
        run("import convnet.tensor.*;\nint earlier = 3;\nList<String> names = List.of(\"a\");");
    }

    private static CellResult run(String code) {
        return interpreter.run("cell", code);
    }

    static Stream<Arguments> cells() {
        return IntStream.range(0, CELLS.length / 2).mapToObj(i -> Arguments.of(CELLS[2 * i], CELLS[2 * i + 1]));
    }

    private static ObjectNode complete(String marked) {
        int bar = marked.indexOf('|');
        String code = marked.substring(0, bar) + marked.substring(bar + 1);
        return assistant.complete(JupyterMessage.JSON
                .createObjectNode()
                .put("code", code)
                .put("cursor_pos", code.codePointCount(0, bar)));
    }

    private static List<String> matches(ObjectNode reply) {
        List<String> matches = new ArrayList<>();
        reply.path("matches").forEach(match -> matches.add(match.asText()));
        return matches;
    }

    @ParameterizedTest
    @MethodSource("cells")
    void theRightNameIsProposedAndReplacesWhatIsWritten(String marked, String expected) {
        ObjectNode reply = complete(marked);
        assertTrue(matches(reply).contains(expected), reply::toString);
        int[] points = marked.codePoints().toArray();
        int bar = marked.codePointCount(0, marked.indexOf('|'));
        assertEquals(bar, reply.path("cursor_end").asInt());
        int start = reply.path("cursor_start").asInt();
        String begun = new String(points, start, bar - start);
        assertTrue(begun.chars().allMatch(Character::isJavaIdentifierPart), begun);
        assertTrue(start == 0 || !Character.isJavaIdentifierPart(points[start - 1]), begun);
        assertTrue(matches(reply).stream().allMatch(match -> match.startsWith(begun)), reply::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// not Ran|",
                "/* nor\n   Ran|",
                "String s = \"Ran|",
                "String s = \"\"\"\n  a \\\"\"\" Ran|",
                "char c = 'R|"
            })
    void nothingIsProposedInCommentsAndTexts(String marked) {
        assertEquals(List.of(), matches(complete(marked)));
    }

    @Test
    void membersOfTheLeftComeAlone() {
        List<String> proposed = matches(complete("int w = 4;\nTensor.|"));
        assertTrue(proposed.contains("zeros("), proposed::toString);
        assertTrue(Stream.of("w", "earlier", "names").noneMatch(proposed::contains), proposed::toString);
    }

    @Test
    void whatACellImportsIsNotImportedBeforeItRuns() {
        String cell = "import java.time.Year;\nimport java.awt.List;\nYear.no|";
        assertTrue(matches(complete(cell)).contains("now("));
        assertTrue(run("Year.now()").failure().isPresent());
        assertTrue(run("List.of(1)").failure().isEmpty());
        run("import java.time.Month;");
        assertTrue(matches(complete("import java.time.Month;\nint n = 1;\nMonth.JU|"))
                .contains("JUNE"));
        assertTrue(run("Month.JUNE").failure().isEmpty());
    }

    @Test
    void completingLeavesNothingBehind() {
        complete("int ghost = 1;\nclass Phantom {}\ngho|");
        List<String> failures = Arrays.asList("ghost", "new Phantom()");
        assertTrue(failures.stream().allMatch(code -> run(code).failure().isPresent()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 + 2|complete", "int a;\nwhile (true) {|incomplete", "int f() {|incomplete"})
    void wholeAndUnwholeCellsAreTold(String sample) {
        String[] parts = sample.split("\\|");
        ObjectNode reply =
                assistant.isComplete(JupyterMessage.JSON.createObjectNode().put("code", parts[0]));
        assertEquals(parts[1], reply.path("status").asText());
    }
}
