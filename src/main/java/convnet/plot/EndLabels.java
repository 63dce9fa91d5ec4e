package convnet.plot;

import convnet.plot.HouseLook.Fonts;
import convnet.plot.HouseLook.Theme;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;

/** Names of lines, written at their right end in their colour, moved apart where they would touch. */
final class EndLabels {
    private static final double GAP = 8;
    private static final double LINE_HEIGHT = 14;

    private final Font font;
    private final Theme theme;

    EndLabels(Font font, Theme theme) {
        this.font = font;
        this.theme = theme;
    }

    /** The room that the names need at the right. */
    static double room(List<Series> series, Font font) {
        double widest = 0;
        for (Series one : series) {
            widest = Math.max(widest, Fonts.width(font, one.name()));
        }
        return widest == 0 ? 14 : widest + GAP + 4;
    }

    void draw(Graphics2D graphics, XYPlot plot, Rectangle2D area, List<Series> series) {
        ValueAxis yAxis = plot.getRangeAxis();
        List<Label> labels = new ArrayList<>();
        for (int index = 0; index < series.size(); index++) {
            Series one = series.get(index);
            if (one.last() >= 0 && !one.name().isEmpty()) {
                double value = Math.max(yAxis.getLowerBound(), Math.min(yAxis.getUpperBound(), one.y()[one.last()]));
                labels.add(new Label(one.name(), index, yAxis.valueToJava2D(value, area, plot.getRangeAxisEdge())));
            }
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        double[] places = apart(labels, area);
        graphics.setFont(font);
        for (int i = 0; i < places.length; i++) {
            graphics.setColor(theme.color(labels.get(i).index()));
            graphics.drawString(labels.get(i).name(), (float) (area.getMaxX() + GAP), (float) (places[i] + 4.2));
        }
    }

    /** Pushes neighbours apart by the same amount until none touch. */
    private static double[] apart(List<Label> labels, Rectangle2D area) {
        double[] y = labels.stream().mapToDouble(Label::y).toArray();
        for (int round = 0; round < 60; round++) {
            for (int i = 1; i < y.length; i++) {
                double overlap = LINE_HEIGHT - (y[i] - y[i - 1]);
                if (overlap > 0) {
                    y[i - 1] -= overlap / 2;
                    y[i] += overlap / 2;
                }
            }
            for (int i = 0; i < y.length; i++) {
                y[i] = Math.max(area.getMinY(), Math.min(area.getMaxY(), y[i]));
            }
        }
        return y;
    }

    private record Label(String name, int index, double y) {}
}
