package convnet.plot;

import java.awt.Color;
import java.util.List;

/**
 * Colours of a chart on a light or on a dark page. The series colours are the Okabe-Ito palette, which colour-blind
 * readers tell apart, darkened or lightened until each stands out from the page.
 *
 * @param ink    titles and values
 * @param dim    axis labels
 * @param grid   grid lines
 * @param paper  background
 * @param series colours in the order of use
 */
record Theme(Color ink, Color dim, Color grid, Color paper, List<Color> series) {
    /** Its paper is white so that the chart stays readable wherever it is pasted. */
    static final Theme LIGHT = new Theme(
            new Color(0x1b1f24),
            new Color(0x5b6470),
            new Color(0xe4e7eb),
            Color.WHITE,
            colors(0x0072b2, 0xc25100, 0x00785a, 0xa8497d, 0x8a6500, 0x3d8fc4, 0x4a4f57));

    static final Theme DARK = new Theme(
            new Color(0xe8ebef),
            new Color(0xa5afbb),
            new Color(150, 160, 172, 60),
            new Color(0, 0, 0, 0),
            colors(0x6cbcf0, 0xf2a65a, 0x3ccfa3, 0xe3a0c6, 0xf0e442, 0x4e9fd6, 0xc6ccd3));

    private static List<Color> colors(int... rgb) {
        return java.util.Arrays.stream(rgb).mapToObj(Color::new).toList();
    }

    Color color(int seriesIndex) {
        return series.get(seriesIndex % series.size());
    }
}
