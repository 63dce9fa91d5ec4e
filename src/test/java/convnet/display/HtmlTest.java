package convnet.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void escapesEverythingThatHtmlGivesAMeaning() {
        assertEquals("&lt;a b=&quot;c&#39;&quot;&gt; &amp; d", Html.escape("<a b=\"c'\"> & d"));
    }

    @Test
    void besideKeepsTheOrderInHtmlAndText() {
        Displayable row = Html.beside(new Html("<i>1</i>", "one"), new Html("<i>2</i>", "two"));
        assertTrue(row.html().contains("<div><i>1</i></div><div><i>2</i></div>"));
        assertEquals("one\ntwo", row.toString());
    }
}
