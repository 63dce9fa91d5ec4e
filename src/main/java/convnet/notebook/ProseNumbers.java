package convnet.notebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers in prose that a reader takes as facts.
 *
 * <p>A number is a run of digits with its commas and points that has at least two digits: 12, 0.5, 3,124, and both
 * halves of 28×28. Not a number: digits that belong to a name because a letter, or a letter and a hyphen, stands before
 * them (float32, CIFAR-10), and web addresses. A code span counts if it is nothing but a number. In a formula a number
 * counts if it is all of the formula (28×28 too), or a result: the whole of what stands between a sign such as =, ≈ or →
 * and the next one or the end. So $n + 2p = 28$ states 28, and $(n + 28) / 2$ is a formula and states nothing.
 */
public final class ProseNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\u2009\u202F]\\d+)*");
    private static final Pattern NAME_BEFORE = Pattern.compile("(?U).*[\\p{L}_]-?$", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\bdoi:\\S+|\\barXiv:\\S+");
    private static final String AMOUNT = "[-−+±]?" + NUMBER.pattern() + "(?:×" + NUMBER.pattern() + ")*\\s*%?";
    private static final Pattern ONLY = Pattern.compile(AMOUNT);
    private static final Pattern RESULT = Pattern.compile(
            "(?:=|≈|→|\\\\to\\b|\\\\rightarrow\\b|\\\\Rightarrow\\b|\\\\longrightarrow\\b|\\\\equiv\\b)\\s*&?\\s*("
                    + AMOUNT
                    + ")(?=\\s*(?:$|=|≈|→|[,.;)\\]]|\\\\\\\\|\\\\to\\b|\\\\text|\\\\mathrm|\\\\q?quad|\\\\rightarrow|\\\\Rightarrow|&|\\\\;|\\\\:|\\\\ ))");

    private ProseNumbers() {}

    /** Whether a cell's text says something, as a reader sees it. */
    public static boolean says(Cell cell, String text) {
        return cell.isMarkdown()
                ? Prose.of(cell.source()).blocks().stream()
                        .anyMatch(block -> !occurrences(block.text(), text).isEmpty())
                : !occurrences(Prose.plain(cell.source()), text).isEmpty();
    }

    /** The numbers of a cell's prose that none of the texts covers. */
    public static List<String> uncovered(Cell cell, Collection<String> covers) {
        return !cell.isMarkdown()
                ? List.of()
                : Prose.of(cell.source()).blocks().stream()
                        .flatMap(block -> uncovered(block, covers).stream())
                        .toList();
    }

    /** The numbers of a block that no claim and no given text covers. */
    public static List<String> uncovered(Prose.Block block, Collection<String> covers) {
        String text = block.text();
        boolean[] free = new boolean[text.length()];
        for (String cover : covers) {
            occurrences(text, cover)
                    .forEach(at -> mark(free, at, at + Prose.plain(cover).length()));
        }
        for (Matcher address = ADDRESS.matcher(text); address.find(); ) {
            mark(free, address.start(), address.end());
        }
        block.spans().forEach(span -> freeSpan(span, text, free));
        List<String> found = new ArrayList<>();
        for (Matcher number = NUMBER.matcher(text); number.find(); ) {
            boolean twoDigits =
                    number.group().chars().filter(Character::isDigit).count() > 1;
            boolean name = NAME_BEFORE
                    .matcher(text.substring(Math.max(0, number.start() - 2), number.start()))
                    .matches();
            if (twoDigits && !name && !allFree(free, number.start(), number.end())) {
                found.add(number.group());
            }
        }
        return found;
    }

    /** Where a text occurs in a block, not as a part of a longer number. */
    public static List<Integer> occurrences(String text, String wanted) {
        String plain = Prose.plain(wanted).strip();
        List<Integer> found = new ArrayList<>();
        if (plain.isEmpty()) {
            return found;
        }
        for (int at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1)) {
            if (stands(text, at, at + plain.length())) {
                found.add(at);
            }
        }
        return found;
    }

    /** Whether a piece of a text is not cut out of a longer number. */
    public static boolean stands(String text, int from, int to) {
        boolean cutBefore = Character.isDigit(text.charAt(from)) && ofNumber(text, from - 1, -1);
        boolean cutAfter = Character.isDigit(text.charAt(to - 1)) && ofNumber(text, to, 1);
        return !cutBefore && !cutAfter;
    }

    /** Whether the character at a position, or a separator there and the next in a direction, continues a number. */
    private static boolean ofNumber(String text, int at, int direction) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '.' || c == ',' || c == '\u2009' || c == '\u202F') {
            int next = at + direction;
            return next >= 0 && next < text.length() && Character.isDigit(text.charAt(next));
        }
        return Character.isDigit(c);
    }

    private static void freeSpan(Prose.Span span, String text, boolean[] free) {
        String content = text.substring(span.from(), span.to()).strip();
        if (ONLY.matcher(content).matches()) {
            return;
        }
        boolean[] stated = new boolean[text.length()];
        if (span.kind() == Prose.Kind.FORMULA) {
            Matcher result = RESULT.matcher(text).region(span.from(), span.to());
            while (result.find()) {
                mark(stated, result.start(1), result.end(1));
            }
        }
        for (int i = span.from(); i < span.to(); i++) {
            free[i] |= !stated[i];
        }
    }

    private static void mark(boolean[] flags, int from, int to) {
        for (int i = from; i < Math.min(to, flags.length); i++) {
            flags[i] = true;
        }
    }

    private static boolean allFree(boolean[] free, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!free[i]) {
                return false;
            }
        }
        return true;
    }
}
