package convnet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.notebook.Cell;
import convnet.notebook.Glossary;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class TermLinksTest {
    private static final Glossary WORDS = new Glossary(List.of(
            entry("filter", "kernel"), entry("kernel"), entry("padding"), entry("ReLU"), entry("same padding")));

    @Test
    void theFirstUseOfAWordIsALinkToItsEntry() {
        assertEquals(
                "A " + link("kernel", "kernels") + ", more kernels, a " + link("filter", "filter") + ".",
                links().html("A kernels, more kernels, a filter."));
    }

    @Test
    void theLongestWordWinsAndHidesTheShorterOneInIt() {
        TermLinks links = links();
        assertEquals(
                link("same-padding", "Same padding") + " &amp; same padding",
                links.html("Same padding & same padding"));
        assertEquals(link("padding", "Padding"), links.html("Padding"));
    }

    @Test
    void namesKeepTheirCaseAndPartsOfWordsAreNoWords() {
        assertEquals(
                "RELU relu unpadding paddingly kernel-size", links().html("RELU relu unpadding paddingly kernel-size"));
        assertEquals(link("relu", "ReLU"), links().html("ReLU"));
    }

    @Test
    void headingsCodeLinksFormulasAndTablesStayAsTheyAre() {
        Cell cell = Cell.markdown(
                "a",
                "# padding\n\n`padding` [padding](x) $padding$\n\n| padding |\n|---|\n| padding |\n\n- the **padding**\n");
        String html = new MarkdownHtml(UnaryOperator.identity(), links()).of(cell);
        assertEquals(1, html.split("class=\"term\"", -1).length - 1, html);
        assertTrue(html.contains("<strong>" + link("padding", "padding") + "</strong>"), html);
    }

    @Test
    void titlesOfCitedWorksStayAsTheyAre() {
        MarkdownHtml page = new MarkdownHtml(UnaryOperator.identity(), links());
        assertFalse(page.of(Cell.markdown("r", "## References\n\n- A. Author, *On padding*, 1998."))
                .contains("term"));
    }

    private static TermLinks links() {
        return new TermLinks(WORDS, "../");
    }

    private static Glossary.Entry entry(String term, String... also) {
        return new Glossary.Entry(term, List.of(also), List.of("中"), "what it means", "01-why-convolution#summary");
    }

    private static String link(String id, String text) {
        return "<a class=\"term\" href=\"../glossary.html#" + id + "\" title=\"what it means\">" + text + "</a>";
    }
}
