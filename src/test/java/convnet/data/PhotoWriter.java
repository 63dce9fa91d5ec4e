package convnet.data;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Scales the library's photos down. To write the files again: run it with the folder that holds the originals and the
 * folder to write to.
 */
final class PhotoWriter {
    private PhotoWriter() {}

    public static void main(String[] folders) throws IOException {
        write(folders, "chelsea.png", "cat.png", 192, 128);
        write(folders, "coffee.png", "coffee.png", 192, 128);
        write(folders, "camera.png", "photographer.png", 160, 160);
    }

    private static void write(String[] folders, String from, String to, int width, int height) throws IOException {
        BufferedImage original = ImageIO.read(Path.of(folders[0], from).toFile());
        ImageIO.write(
                smaller(original, width, height), "png", Path.of(folders[1], to).toFile());
    }

    /** The picture with fewer pixels: each is the mean of the area that it covers. */
    static BufferedImage smaller(BufferedImage original, int width, int height) {
        Raster all = original.getRaster();
        BufferedImage small = new BufferedImage(
                width, height, all.getNumBands() == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        double dy = (double) all.getHeight() / height;
        double dx = (double) all.getWidth() / width;
        for (int c = 0; c < all.getNumBands(); c++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    double mean = sum(all, c, y * dy, (y + 1) * dy, x * dx, (x + 1) * dx) / (dy * dx);
                    small.getRaster().setSample(x, y, c, (int) Math.round(mean));
                }
            }
        }
        return small;
    }

    private static double sum(Raster all, int c, double top, double bottom, double left, double right) {
        double sum = 0;
        for (int y = (int) top; y < Math.min(bottom, all.getHeight()); y++) {
            double rows = Math.min(bottom, y + 1) - Math.max(top, y);
            for (int x = (int) left; x < Math.min(right, all.getWidth()); x++) {
                double columns = Math.min(right, x + 1) - Math.max(left, x);
                sum += rows * columns * all.getSample(x, y, c);
            }
        }
        return sum;
    }
}
