package convnet.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import convnet.jupyter.JupyterMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the name at the cursor, marked by a bar, means. */
class InspectorTest {
    private static Assistant assistant;

    @BeforeAll
    static void start() {
        Interpreter interpreter = new Interpreter();
        assistant = new Assistant(interpreter);
        interpreter.run("cell", "import convnet.tensor.*;\nimport convnet.models.LeNet;\nint earlier = 3;");
    }

    private static JsonNode inspect(String marked) {
        int bar = marked.indexOf('|');
        String code = marked.substring(0, bar) + marked.substring(bar + 1);
        return assistant
                .inspect(JupyterMessage.JSON
                        .createObjectNode()
                        .put("code", code)
                        .put("cursor_pos", code.codePointCount(0, bar)))
                .path("data");
    }

    private static String plain(String marked) {
        return inspect(marked).path("text/plain").asText();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Tensor.zeros(|#Tensor Tensor.zeros(Shape shape)",
                "Tensor.ze|ros(2)#Tensor Tensor.zeros(int... dims)",
                "var t = Tensor.zeros(2); t.resh|ape(1)#Tensor Tensor.reshape(int... dims)",
                "Ten|sor#convnet.tensor.Tensor",
                "LeNet.relu|()#LeNet.relu()",
                "int loc = 5; lo|c#int loc",
                "String earlier = null; earl|ier#java.lang.String earlier",
                "earl|ier#int earlier = 3",
                "class Q { int twice(int n) { return n; } } new Q().tw|ice(1)#int Q.twice(int n)",
                "\"𝄞\".subs|tring(1)#String String.substring(int beginIndex)",
                "new java.util.Random(|#Random(long seed)"
            })
    void signaturesAreGiven(String marked, String expected) {
        assertTrue(plain(marked).contains(expected), () -> plain(marked));
    }

    @Test
    void theLibrarysCommentsComeFromItsSources() {
        assertTrue(plain("var t = Tensor.zeros(2);\nt.reshape(|")
                .contains("The same numbers seen with another shape; both tensors share them."));
        assertTrue(plain("Tens|or").contains("A block of float numbers with a shape"));
        assertTrue(plain("import lesson02.corr2d.*;\nCorr2|d").contains("cross-correlation of a matrix"));
    }

    @Test
    void aMethodWithoutACommentHasThatOfWhatItOverrides() {
        String described = plain("convnet.nn.Layer layer = LeNet.relu();\nlayer.forward(|");
        assertTrue(described.contains("forward("), described);
        assertTrue(described.lines().count() > 2, described);
    }

    @Test
    void markdownQuotesTheSignature() {
        String text = inspect("Tensor.wrap(|").path("text/markdown").asText();
        assertTrue(text.startsWith("```java\nTensor Tensor.wrap(Shape shape, float[] values)\n```\n\n"), text);
    }

    @Test
    void nothingIsSaidInCommentsAndOfUnknownNames() {
        assertEquals("", plain("// Ten|sor"));
        assertEquals("", plain("notAnyth|ing"));
        assertFalse(inspect("notAnyth|ing").has("text/markdown"));
    }
}
