package convnet.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the images of a grid with their captions on one sheet, for viewers that show no HTML. */
final class TileSheet {
    private static final int GAP = 10;
    private static final int LINE = 18;

    private TileSheet() {}

    static BufferedImage draw(List<Tile> tiles, int columns, int scale) {
        boolean captions = tiles.stream().anyMatch(tile -> !tile.caption().isEmpty());
        Font font = captions ? Fonts.plain(12) : null;
        int cellWidth = 0;
        int cellHeight = 0;
        for (Tile tile : tiles) {
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
            Tile tile = tiles.get(i);
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
