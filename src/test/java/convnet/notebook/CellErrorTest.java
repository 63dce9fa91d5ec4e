package convnet.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnet.jupyter.Output.ErrorOutput;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The errors are as Rapaio and IJava send them. */
final class CellErrorTest {
    private static final String MARK = "\u001B[48;2;235;145;148m";
    private static final String RESET = "\u001B[0m";
    private static final String RED = "\u001B[1m\u001B[31m";

    @Test
    void codeThatDoesNotCompileNamesMessageAndLine() {
        ErrorOutput rapaio = new ErrorOutput(
                "CompilerException",
                "",
                List.of(
                        RESET + RED + "Compile error:" + RESET,
                        "|    " + MARK + "foo" + RESET + "(3);",
                        "cannot find symbol",
                        "  symbol:   method foo(int)",
                        ""));
        assertEquals(
                "does not compile in line 2 \"foo(3);\": cannot find symbol: method foo(int)",
                CellError.explain(rapaio, "int z = 1;\nfoo(3);\nint q = 3;"));

        ErrorOutput ijava = new ErrorOutput(
                "CompilationException",
                "",
                List.of(
                        "\u001B[1m\u001B[30m|   \u001B[1m\u001B[30mint w = " + RESET
                                + "\u001B[1m\u001B[30m\u001B[41m\"text\"" + RESET + ";" + RESET,
                        RED + "incompatible types: java.lang.String cannot be converted to int" + RESET,
                        ""));
        assertEquals(
                "does not compile in line 1 \"int w = \"text\";\": incompatible types: java.lang.String cannot be"
                        + " converted to int",
                CellError.explain(ijava, "int w = \"text\";"));
    }

    @Test
    void codeThatEndsTooEarlySaysWhatToLookFor() {
        assertEquals(
                "does not compile: the code ends too early; look for a missing bracket, quote or semicolon",
                CellError.explain(new ErrorOutput("IncompleteSourceException", "", List.of("x")), "f("));
    }

    @Test
    void anExceptionNamesClassMessageAndLine() {
        ErrorOutput error = new ErrorOutput(
                "EvalException",
                "begin 99, end 3, length 3",
                List.of(
                        RED + "java.lang.StringIndexOutOfBoundsException: begin 99, end 3, length 3\n" + RESET,
                        "   at java.base/java.lang.String.substring(String.java:2709)",
                        "   at .(#20:1)",
                        "|--> s.substring(99);"));
        assertEquals(
                "throws StringIndexOutOfBoundsException in line 2 \"s.substring(99);\": begin 99, end 3, length 3",
                CellError.explain(error, "String s = \"abc\";\n  s.substring(99);"));
        assertEquals(
                "throws StringIndexOutOfBoundsException in an earlier cell at \"s.substring(99);\": begin 99, end 3,"
                        + " length 3",
                CellError.explain(error, "cut(s)"));
    }

    @Test
    void anExceptionWithoutFrameOrMessageIsNamed() {
        assertEquals(
                "throws NullPointerException",
                CellError.explain(
                        new ErrorOutput("E", "", List.of("-----", "java.lang.NullPointerException", "\tat .(#13:1)")),
                        "x.y()"));
        assertEquals("throws Odd: message", CellError.explain(new ErrorOutput("Odd", "message", List.of()), "x"));
    }
}
