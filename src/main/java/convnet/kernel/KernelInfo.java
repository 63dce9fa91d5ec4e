package convnet.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.JupyterMessage;

/** Who the kernel is, for a kernel_info_request. */
final class KernelInfo {
    private KernelInfo() {}

    static ObjectNode reply() {
        String java = System.getProperty("java.version");
        ObjectNode reply = JupyterMessage.JSON.createObjectNode().put("status", "ok");
        reply.put("protocol_version", "5.3");
        reply.put("implementation", "convnet").put("implementation_version", "1");
        reply.put("banner", "ConvNet Course, Java " + java);
        reply.putObject("language_info")
                .put("name", "java")
                .put("version", java)
                .put("mimetype", "text/x-java-source")
                .put("file_extension", ".java")
                .put("pygments_lexer", "java")
                .put("codemirror_mode", "text/x-java");
        reply.putArray("help_links");
        return reply;
    }
}
