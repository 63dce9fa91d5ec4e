package convnet.plot;

import convnet.display.Displayable;
import convnet.display.Html;
import convnet.display.Picture;
import convnet.display.Stylesheet;
import convnet.plot.HouseLook.Fonts;
import convnet.plot.HouseLook.Theme;
import convnet.tensor.Require;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small images in rows, each with its caption, every pixel sharp. Every option returns a new grid. */
public final class ImageGrid implements Displayable {
    /**
     * One small image of a grid.
     *
     * @param light   for light pages
     * @param dark    for dark pages, the same object where one suits both
     * @param caption below it, or empty
     */
    record Thumbnail(BufferedImage light, BufferedImage dark, String caption) {
        Thumbnail caption(String text) {
            return new Thumbnail(light, dark, text);
        }
    }

    private static final int PAGE_WIDTH = 660;
    private static final int LARGEST_TILE = 84;
    private static final int USUAL_COLUMNS = 10;

    private final String description;
    private final List<Thumbnail> tiles;
    private final List<String> rows;
    private final Thumbnail legend;
    private final Layout layout;

    /** Zeros and an empty caption where nothing was asked for. */
    private record Layout(int columns, int scale, String caption) {}

    private ImageGrid(String description, List<Thumbnail> tiles, List<String> rows, Thumbnail legend, Layout layout) {
        this.description = description;
        this.tiles = List.copyOf(tiles);
        this.rows = List.copyOf(rows);
        this.legend = legend;
        this.layout = layout;
    }

    static ImageGrid of(String description, List<Thumbnail> tiles) {
        if (tiles.isEmpty()) {
            throw new IllegalArgumentException("grid: expected at least one image, but got none");
        }
        return new ImageGrid(description, tiles, List.of(), null, new Layout(0, 0, ""));
    }

    /** With a strip of colours that says what the numbers at its ends are. */
    ImageGrid legend(Thumbnail strip) {
        return new ImageGrid(description, tiles, rows, strip, layout);
    }

    /** With a name in front of each row. */
    ImageGrid rows(List<String> names) {
        return new ImageGrid(description, tiles, names, legend, layout);
    }

    /** A caption below each image, in their order. */
    public ImageGrid captions(List<String> captions) {
        if (captions.size() != tiles.size()) {
            throw new IllegalArgumentException(
                    "grid: expected a caption for each of " + tiles.size() + " images, but got " + captions.size());
        }
        List<Thumbnail> named = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            named.add(tiles.get(i).caption(captions.get(i)));
        }
        return new ImageGrid(description, named, rows, legend, layout);
    }

    /** So many images in a row; as many as the page is wide unless told otherwise. */
    public ImageGrid columns(int number) {
        Require.atLeastOne("grid: columns", number);
        return new ImageGrid(description, tiles, rows, legend, new Layout(number, layout.scale(), layout.caption()));
    }

    /** So many CSS pixels a pixel. */
    public ImageGrid scale(int factor) {
        Require.atLeastOne("grid: scale", factor);
        return new ImageGrid(description, tiles, rows, legend, new Layout(layout.columns(), factor, layout.caption()));
    }

    /** A caption below the whole. */
    public ImageGrid caption(String text) {
        return new ImageGrid(description, tiles, rows, legend, new Layout(layout.columns(), layout.scale(), text));
    }

    /** Asked for, or all where they are few, or such that the last row is full if a number near ten allows it. */
    private int columns() {
        if (layout.columns() > 0) {
            return layout.columns();
        }
        int count = tiles.size();
        for (int columns = Math.min(USUAL_COLUMNS, count); columns > USUAL_COLUMNS / 2; columns--) {
            if (count % columns == 0) {
                return columns;
            }
        }
        return Math.min(USUAL_COLUMNS, count);
    }

    /** Asked for, or such that a row fits the page and a tile is neither tiny nor huge. */
    private int scale() {
        if (layout.scale() > 0) {
            return layout.scale();
        }
        int width =
                tiles.stream().mapToInt(tile -> tile.light().getWidth()).max().orElseThrow();
        return Math.max(1, Math.min(LARGEST_TILE / width, PAGE_WIDTH / columns() / width));
    }

    @Override
    public String html() {
        StringBuilder html = new StringBuilder("<div class=\"cn\">").append(Stylesheet.style());
        html.append("<figure role=\"group\" aria-label=\"")
                .append(Html.escape(description))
                .append("\">");
        html.append("<div class=\"cn-scroll\"><div class=\"cn-tiles");
        if (columns() < tiles.size() || layout.columns() > 0) {
            html.append(" cn-fixed\" style=\"grid-template-columns:repeat(")
                    .append(columns() + (rows.isEmpty() ? 0 : 1))
                    .append(",max-content)");
        }
        html.append("\">");
        for (int i = 0; i < tiles.size(); i++) {
            if (!rows.isEmpty() && i % columns() == 0) {
                html.append("<span class=\"cn-name\">")
                        .append(Html.escape(rows.get(i / columns())))
                        .append("</span>");
            }
            html.append(figure(tiles.get(i), i));
        }
        html.append("</div></div>");
        if (legend != null) {
            html.append("<div class=\"cn-legend\">")
                    .append(image(legend, legend.caption(), 1))
                    .append("<span>");
            html.append(Html.escape(legend.caption())).append("</span></div>");
        }
        if (!layout.caption().isEmpty()) {
            html.append("<figcaption>").append(Html.escape(layout.caption())).append("</figcaption>");
        }
        return html.append("</figure></div>").toString();
    }

    private String figure(Thumbnail tile, int index) {
        String alt = tile.caption().isEmpty() ? "image " + index : tile.caption();
        return "<figure>" + image(tile, alt, scale())
                + (tile.caption().isEmpty() ? "" : "<figcaption>" + Html.escape(tile.caption()) + "</figcaption>")
                + "</figure>";
    }

    private static String image(Thumbnail tile, String alt, int scale) {
        Picture picture = Picture.of(tile.light(), alt).width(tile.light().getWidth() * scale);
        return tile.dark() == tile.light()
                ? picture.element("cn-sharp")
                : picture.dark(tile.dark()).element("cn-sharp");
    }

    /** All images on one sheet. */
    @Override
    public Optional<RenderedImage> image() {
        return Optional.of(Sheet.draw(tiles, columns(), scale()));
    }

    @Override
    public String toString() {
        return layout.caption().isEmpty() ? description : layout.caption() + " (" + description + ")";
    }

    /** Draws the images of a grid with their captions on one sheet, for viewers that show no HTML. */
    private static final class Sheet {
        private static final int GAP = 10;
        private static final int LINE = 18;

        private Sheet() {}

        static BufferedImage draw(List<Thumbnail> tiles, int columns, int scale) {
            boolean captions = tiles.stream().anyMatch(tile -> !tile.caption().isEmpty());
            Font font = captions ? Fonts.plain(12) : null;
            int cellWidth = 0;
            int cellHeight = 0;
            for (Thumbnail tile : tiles) {
                int words = captions ? (int) Math.ceil(Fonts.width(font, tile.caption())) : 0;
                cellWidth = Math.max(cellWidth, Math.max(words, tile.light().getWidth() * scale));
                cellHeight = Math.max(cellHeight, tile.light().getHeight() * scale);
            }
            int rowHeight = cellHeight + (captions ? LINE : 0) + GAP;
            int rows = (tiles.size() + columns - 1) / columns;
            BufferedImage sheet = new BufferedImage(
                    columns * (cellWidth + GAP) + GAP, rows * rowHeight + GAP, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = sheet.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setColor(Theme.LIGHT.paper());
            graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
            for (int i = 0; i < tiles.size(); i++) {
                Thumbnail tile = tiles.get(i);
                int x = GAP + i % columns * (cellWidth + GAP);
                int y = GAP + i / columns * rowHeight;
                BufferedImage large = Pixels.enlarged(tile.light(), scale);
                graphics.drawImage(large, x + (cellWidth - large.getWidth()) / 2, y, null);
                if (captions) {
                    graphics.setFont(font);
                    graphics.setColor(Theme.LIGHT.ink());
                    float left = (float) (x + (cellWidth - Fonts.width(font, tile.caption())) / 2);
                    graphics.drawString(tile.caption(), left, y + cellHeight + LINE - 4f);
                }
            }
            graphics.dispose();
            return sheet;
        }
    }
}
