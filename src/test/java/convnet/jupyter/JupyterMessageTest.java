package convnet.jupyter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JupyterMessageTest {
    private final Signer signer = new Signer("key");

    @Test
    void signatureIsHmacSha256InHex() {
        // RFC 4231, test case 2, split as a message is.
        Signer rfc = new Signer("Jefe");
        List<byte[]> parts = List.of(ascii("what do "), ascii("ya want "), ascii("for "), ascii("nothing?"));
        assertEquals("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", rfc.sign(parts));
    }

    @Test
    void messageSurvivesTheWire() {
        ObjectNode content = JupyterMessage.JSON.createObjectNode().put("code", "1 + 1 // ü");
        JupyterMessage sent = JupyterMessage.request("execute_request", "session", content);
        List<byte[]> frames = new ArrayList<>(sent.frames(signer));
        frames.add(0, ascii("routing identity"));
        frames.add(ascii("buffer"));
        JupyterMessage read = JupyterMessage.read(frames, signer);
        assertEquals(sent, read.toAll());
        assertArrayEquals(ascii("routing identity"), read.identities().get(0));
        JupyterMessage reply = read.reply("execute_reply", "kernel", content);
        assertArrayEquals(ascii("routing identity"), reply.frames(signer).get(0), "goes to who asked");
        assertTrue(reply.answers(sent));
        assertEquals("execute_request", read.type());
        assertFalse(read.answers(sent));
    }

    @Test
    void answerNamesItsRequest() {
        JupyterMessage request =
                JupyterMessage.request("execute_request", "session", JupyterMessage.JSON.createObjectNode());
        ObjectNode empty = JupyterMessage.JSON.createObjectNode();
        assertTrue(new JupyterMessage(List.of(), empty, request.header(), empty, empty).answers(request));
    }

    @Test
    void foreignKeyIsRefused() {
        JupyterMessage sent = JupyterMessage.request("status", "session", JupyterMessage.JSON.createObjectNode());
        List<byte[]> frames = sent.frames(new Signer("another key"));
        String signature = new String(frames.get(1), StandardCharsets.US_ASCII);
        KernelException e = assertThrows(KernelException.class, () -> JupyterMessage.read(frames, signer));
        assertEquals(
                "message: signature " + signature
                        + " does not fit the connection's key; another program uses the kernel's port, run again",
                e.getMessage());
    }

    @Test
    void somethingElseThanAMessageIsRefused() {
        KernelException e = assertThrows(
                KernelException.class, () -> JupyterMessage.read(List.of(ascii("GET / HTTP/1.1")), signer));
        assertEquals(
                "message: expected <IDS|MSG>, a signature and 4 parts, but 1 frames came;"
                        + " the kernel does not speak the Jupyter protocol",
                e.getMessage());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
