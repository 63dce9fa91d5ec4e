package convnet.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.JupyterMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The cells that were run, and the texts of their values. */
final class CellHistory {
    private record Entry(String code, String output) {}

    private final TreeMap<Integer, Entry> entries = new TreeMap<>();

    void add(int count, String code, String output) {
        entries.put(count, new Entry(code, output));
    }

    /** Answers a history_request: the last cells, a range, or those that match a pattern with * and ?. */
    ObjectNode reply(JsonNode request) {
        List<Integer> found = new ArrayList<>(entries.keySet());
        switch (request.path("hist_access_type").asText()) {
            case "range" -> {
                int start = request.path("start").asInt(1);
                int stop = request.path("stop").asInt(Integer.MAX_VALUE);
                found.removeIf(count -> count < start
                        || count >= stop
                        || request.path("session").asInt(0) < 0);
            }
            case "search" -> {
                String pattern = request.path("pattern").asText("*");
                found.removeIf(count -> !matches(pattern, entries.get(count).code()));
                last(found, request.path("n").asInt(Integer.MAX_VALUE));
            }
            default -> last(found, request.path("n").asInt(10));
        }
        ObjectNode reply = JupyterMessage.JSON.createObjectNode().put("status", "ok");
        ArrayNode history = reply.putArray("history");
        for (int count : found) {
            ArrayNode line = history.addArray().add(1).add(count);
            Entry entry = entries.get(count);
            if (request.path("output").asBoolean()) {
                line.addArray().add(entry.code()).add(entry.output());
            } else {
                line.add(entry.code());
            }
        }
        return reply;
    }

    private static void last(List<Integer> found, int n) {
        found.subList(0, Math.max(0, found.size() - n)).clear();
    }

    /** Two positions suffice to go back to: the last star, and what it took so far. Time: pattern times text. */
    private static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int taken = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                taken = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++taken;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
