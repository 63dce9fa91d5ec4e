package convnet.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * One request, apart from how it came.
 *
 * @param path  the decoded parts of the address between slashes, without empty ones
 * @param query the first value of each name
 */
record Call(String method, List<String> path, Map<String, String> query, InputStream body) {
    /** Keeps numbers as they were written: a notebook that passes through stays the same. */
    static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    /** A notebook with many pictures; all other requests are far smaller. */
    private static final int LARGEST = 64 << 20;

    boolean is(String wanted) {
        return method.equals(wanted);
    }

    /** The parts of the address from one on, with slashes between them. */
    String rest(int from) {
        return String.join("/", path.subList(Math.min(from, path.size()), path.size()));
    }

    String part(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    byte[] bytes() {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Problem(Problem.LARGE, "the request is larger than " + (LARGEST >> 20) + " MB");
            }
            return bytes;
        } catch (IOException e) {
            throw new Problem(Problem.WRONG, "the request broke off: " + e.getMessage());
        }
    }

    /** The body as a JSON object; an empty object if there is no body. */
    ObjectNode json() {
        byte[] bytes = bytes();
        try {
            JsonNode node = bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes);
            if (node instanceof ObjectNode object) {
                return object;
            }
            if (node == null || node.isNull() || node.isMissingNode()) {
                return JSON.createObjectNode();
            }
            throw new Problem(Problem.WRONG, "expected a JSON object, but " + node.getNodeType() + " came");
        } catch (JsonProcessingException e) {
            throw new Problem(Problem.WRONG, "the body is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Problem(Problem.WRONG, "the body cannot be read: " + e.getMessage());
        }
    }

    Problem wrongMethod() {
        return new Problem(Problem.METHOD, method + " is not answered at /" + rest(0));
    }

    Problem unknown() {
        return new Problem(Problem.UNKNOWN, "nothing is at /" + rest(0));
    }
}
