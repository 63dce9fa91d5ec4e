package convnet.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class TableHtmlTest {
    private final Table table = Table.create(
            "LeNet",
            StringColumn.create("layer", "conv<1>", "linear"),
            IntColumn.create("parameters", 156, 48120),
            DoubleColumn.create("accuracy", 0.98765, Double.NaN));

    @Test
    void numbersAreAlignedAndGroupedAndTextIsEscaped() {
        String html = TableHtml.of(table).html();
        assertTrue(html.contains("<caption>LeNet</caption>"));
        assertTrue(html.contains("<th scope=\"col\" class=\"cn-number\">parameters</th>"));
        assertTrue(html.contains("<td>conv&lt;1&gt;</td><td class=\"cn-number\">156</td>"));
        assertTrue(html.contains("<td class=\"cn-number\">48,120</td><td class=\"cn-number\"></td>"));
    }

    @Test
    void theTextIsAligned() {
        assertEquals(
                """
                LeNet
                layer    parameters  accuracy
                -----------------------------
                conv<1>         156    0.9877
                linear       48,120""",
                TableHtml.of(table).toString());
    }

    @Test
    void columnsCanBePercentagesPlainOrRounded() {
        String text = TableHtml.of(table)
                .percent("accuracy", 1)
                .plain("parameters")
                .caption("")
                .toString();
        assertTrue(text.contains("98.8 %"), text);
        assertTrue(text.contains("48120"), text);
        assertTrue(TableHtml.of(table).decimals("accuracy", 2).html().contains(">0.99<"));
    }

    @Test
    void theLastRowCanBeTheTotal() {
        assertTrue(TableHtml.of(table).lastRowIsTotal().html().contains("<tr class=\"cn-total\"><td>linear"));
    }

    @Test
    void longTablesAreCutBeforeTheLastRows() {
        Table longTable = Table.create("", IntColumn.indexColumn("i", 10_000, 0));
        String html = TableHtml.of(longTable).html();
        assertTrue(html.contains("… 9,940 more rows …"));
        assertEquals(62, html.split("<tr>", -1).length - 1);
        assertTrue(html.contains(">54<"));
        assertTrue(html.contains(">9,995<"));
        assertTrue(html.contains(">9,999<"));
    }

    @Test
    void anUnknownColumnIsRefused() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> TableHtml.of(table).percent("loss", 1));
        assertEquals(
                "table: expected one of the columns [layer, parameters, accuracy], but got loss", thrown.getMessage());
    }

    @Test
    void anEmptyTableShowsItsHead() {
        assertTrue(
                TableHtml.of(Table.create("none", IntColumn.create("n"))).html().contains(">n</th>"));
        assertEquals("none\n\n", TableHtml.of(Table.create("none")).toString());
    }
}
