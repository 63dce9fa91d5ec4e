package convnet.site;

import com.fasterxml.jackson.databind.JsonNode;
import convnet.notebook.Cell;
import convnet.notebook.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What goes on a slide together: a code cell with its outputs, or a stretch of prose.
 *
 * @param cell   the cell, or the part of it
 * @param level  of the heading that the prose begins with, 0 for none
 * @param height in pixels of a slide, roughly
 */
record SlidePart(Cell cell, int level, int height) {
    /** How much fits on a slide of 1280×720, a little more than its own height because the script makes it fit. */
    static final int ROOM = 640;

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s.*");
    private static final Pattern ROW = Pattern.compile("<tr");
    private static final Pattern SIZE = Pattern.compile("<(?:svg|img)[^>]* height=\"(\\d+)\"");
    private static final Pattern LIVE = Pattern.compile("data-cn-explorer");
    private static final int PROSE_LINE = 33;
    private static final int CODE_LINE = 24;
    private static final int OUTPUT_LINE = 22;
    private static final int CHARACTERS = 105;
    private static final int PICTURE = 260;

    /** The parts of a cell in their order; none for an empty cell or one that only imports. */
    static List<SlidePart> of(Cell cell) {
        if (cell.isCode()) {
            return isPreparation(cell) ? List.of() : List.of(new SlidePart(cell, 0, heightOfCode(cell)));
        }
        return cell.isMarkdown() ? prose(cell) : List.of();
    }

    /** Imports alone tell an audience nothing. */
    private static boolean isPreparation(Cell cell) {
        return cell.outputs().isEmpty()
                && cell.source().lines().allMatch(line -> line.isBlank() || line.startsWith("import "));
    }

    /** Prose falls apart before headings, after the title's first paragraph, and where there is no room left. */
    private static List<SlidePart> prose(Cell cell) {
        List<SlidePart> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int height = 0;
        int level = 0;
        int count = 0;
        for (String block : blocks(cell.source())) {
            Matcher heading = HEADING.matcher(block.lines().findFirst().orElse(""));
            int own = heading.matches() ? heading.group(1).length() : 0;
            int more = heightOfProse(block);
            boolean titleIsWhole = level == 1 && count == 2;
            if (text.length() > 0 && (own > 0 || titleIsWhole || height + more > ROOM)) {
                parts.add(new SlidePart(cell.withSource(text.toString()), level, height));
                text.setLength(0);
                height = 0;
                level = 0;
                count = 0;
            }
            level = text.length() == 0 ? own : level;
            text.append(text.length() == 0 ? "" : "\n\n").append(block);
            height += more;
            count++;
        }
        if (text.length() > 0) {
            parts.add(new SlidePart(cell.withSource(text.toString()), level, height));
        }
        return parts;
    }

    /** Paragraphs, lists, tables, fenced code: what blank lines separate; a heading is one of its own. */
    private static List<String> blocks(String source) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        String fence = "";
        for (String line : source.lines().toList()) {
            String start = line.strip();
            if (!fence.isEmpty()) {
                fence = start.endsWith(fence) ? "" : fence;
            } else if (start.startsWith("```")) {
                fence = "```";
            } else if (start.startsWith("$$") && !(start.length() > 2 && start.endsWith("$$"))) {
                fence = "$$";
            } else if (start.isEmpty() || HEADING.matcher(line).matches()) {
                add(blocks, block);
            }
            block.append(line).append('\n');
        }
        add(blocks, block);
        return blocks;
    }

    private static void add(List<String> blocks, StringBuilder block) {
        if (!block.toString().isBlank()) {
            blocks.add(block.toString().strip());
        }
        block.setLength(0);
    }

    private static int heightOfProse(String block) {
        if (block.startsWith("$$")) {
            return 80;
        }
        int lines = block.lines()
                .mapToInt(line -> (line.length() + CHARACTERS - 1) / CHARACTERS)
                .sum();
        int wrapped = (block.length() + CHARACTERS - 1) / CHARACTERS;
        boolean flows = !block.matches("(?s)^(?:[-*|`]|\\d+\\.).*");
        return (flows ? wrapped : lines) * PROSE_LINE + (block.startsWith("#") ? 30 : 14);
    }

    private static int heightOfCode(Cell cell) {
        int height = (int) cell.source().lines().count() * CODE_LINE + 40;
        for (JsonNode output : cell.outputs()) {
            height += heightOfOutput(output);
        }
        return height;
    }

    private static int heightOfOutput(JsonNode output) {
        String html = JsonText.join(output.path("data").get("text/html"));
        if (LIVE.matcher(html).find()) {
            return ROOM;
        }
        int rows = (int) ROW.matcher(html).results().count();
        int pictures = SIZE.matcher(html)
                .results()
                .mapToInt(size -> Integer.parseInt(size.group(1)))
                .max()
                .orElse(html.contains("<svg") || html.contains("<img") ? PICTURE : 0);
        String text = JsonText.join(output.get("text")) + (html.isEmpty() ? plain(output) : "");
        return rows * OUTPUT_LINE + pictures + (int) text.lines().count() * OUTPUT_LINE + 20;
    }

    private static String plain(JsonNode output) {
        JsonNode data = output.path("data");
        return data.has("image/png") ? "\n".repeat(PICTURE / OUTPUT_LINE) : JsonText.join(data.get("text/plain"));
    }
}
