package convnet.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConnectionDiagramTest {
    private static final int[][] SHARED = {{1, 2, 0}, {0, 1, 2}};

    @Test
    void connectionsAndWeightsAreCountedApart() {
        ConnectionDiagram diagram = Pictures.connections(SHARED);
        assertEquals(4, diagram.connections());
        assertEquals(2, diagram.weights());
        assertEquals("3 inputs and 2 outputs, 4 connections with 2 different weights", diagram.toString());
    }

    @Test
    void everyConnectionIsALine() {
        String html = Pictures.connections(SHARED).caption("a < b").html();
        assertEquals(4, html.split("<line").length - 1);
        assertTrue(html.contains("aria-label=\"3 inputs and 2 outputs, 4 connections with 2 different weights\""));
        assertTrue(html.contains("<figcaption>a &lt; b</figcaption>"));
    }

    @Test
    void onlySharedWeightsAreToldApartByTheirLook() {
        assertTrue(Pictures.connections(SHARED).html().contains("stroke-dasharray"));
        assertFalse(Pictures.connections(new int[][] {{1, 2}, {3, 4}}).html().contains("stroke-dasharray"));
    }

    @Test
    void rejectsWhatCannotBeDrawn() {
        assertEquals(
                "connections: all rows need the length of row 0, which is 2, but row 1 has 1",
                assertThrows(IllegalArgumentException.class, () -> Pictures.connections(new int[][] {{1, 2}, {3}}))
                        .getMessage());
        assertEquals(
                "connections: expected at least one output and one input, but got none",
                assertThrows(IllegalArgumentException.class, () -> Pictures.connections(new int[0][]))
                        .getMessage());
        int[][] large = new int[21][20];
        for (int[] row : large) {
            java.util.Arrays.fill(row, 1);
        }
        assertEquals(
                "connections: expected at most 400 lines, but there are 420; draw a smaller layer of the same kind",
                assertThrows(IllegalArgumentException.class, () -> Pictures.connections(large))
                        .getMessage());
    }
}
