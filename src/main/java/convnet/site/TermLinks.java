package convnet.site;

import convnet.display.Html;
import convnet.notebook.Glossary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Turns the first use of each word of the glossary on one page into a link to its entry. */
final class TermLinks {
    private final String up;
    private final Map<String, Glossary.Entry> words = new HashMap<>();
    private final Pattern pattern;
    private final Set<Glossary.Entry> linked = new HashSet<>();

    /** @param up the way from the page to the site's folder, such as {@code ../} */
    TermLinks(Glossary glossary, String up) {
        this.up = up;
        glossary.entries().forEach(entry -> words.put(key(entry.term()), entry));
        glossary.entries().forEach(entry -> entry.also().forEach(word -> words.putIfAbsent(key(word), entry)));
        String longestFirst = words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(TermLinks::either)
                .collect(Collectors.joining("|"));
        this.pattern = words.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("(?<![\\p{L}\\p{N}×-])(" + longestFirst + ")(?:e?s)?(?![\\p{L}\\p{N}-])");
    }

    /** Links nothing: for pages without a glossary beside them. */
    static TermLinks none() {
        return new TermLinks(new Glossary(List.of()), "");
    }

    /** Whether words of a text may become links: in paragraphs and list items, but not in links and headings. */
    static boolean mayStandIn(Node text) {
        boolean paragraph = false;
        for (Node node = text.getParent(); node != null; node = node.getParent()) {
            if (node instanceof Link || node instanceof Image || node instanceof Heading) {
                return false;
            }
            paragraph |= node instanceof Paragraph;
        }
        return paragraph;
    }

    /** The text as HTML; a word that was linked before stays as it is, and so do the shorter words in it. */
    String html(String text) {
        StringBuilder html = new StringBuilder();
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (matcher.find()) {
            Glossary.Entry entry = words.get(key(matcher.group(1)));
            if (linked.add(entry)) {
                html.append(Html.escape(text.substring(from, matcher.start())))
                        .append("<a class=\"term\" href=\"" + up + GlossaryPage.ADDRESS + "#" + entry.id())
                        .append("\" title=\"" + Html.escape(entry.says()) + "\">")
                        .append(Html.escape(matcher.group()))
                        .append("</a>");
                from = matcher.end();
            }
        }
        return html.append(Html.escape(text.substring(from))).toString();
    }

    /** Names such as ReLU keep their capitals; other words may begin a sentence. */
    private static String key(String word) {
        String rest = word.substring(1);
        return rest.equals(rest.toLowerCase(Locale.ROOT)) ? word.substring(0, 1).toLowerCase(Locale.ROOT) + rest : word;
    }

    private static String either(String key) {
        String rest = key.substring(1);
        String first = Pattern.quote(key.substring(0, 1));
        return (rest.equals(rest.toLowerCase(Locale.ROOT)) ? "(?i:" + first + ")" : first) + Pattern.quote(rest);
    }
}
