package convnet.data;

import convnet.tensor.Tensor;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A photo that the library brings along, for lessons that want a real picture. */
public enum Photo {
    /** A cat, in colour: 128 rows, 192 columns. */
    CAT,
    /** A cup of coffee, in colour: 128 rows, 192 columns. */
    COFFEE,
    /** A man with a camera, grey: 160 rows, 160 columns. */
    PHOTOGRAPHER;

    /** The pixels (C, H, W) from 0 to 1: red, green and blue, or one channel of grey. A new tensor each time. */
    public Tensor image() {
        Raster raster = read().getRaster();
        Tensor image = Tensor.zeros(raster.getNumBands(), raster.getHeight(), raster.getWidth());
        for (int c = 0; c < raster.getNumBands(); c++) {
            for (int y = 0; y < raster.getHeight(); y++) {
                for (int x = 0; x < raster.getWidth(); x++) {
                    image.set(raster.getSample(x, y, c) / 255f, c, y, x);
                }
            }
        }
        return image;
    }

    /** The pixels (1, H, W) in grey: the mean of the channels. */
    public Tensor grey() {
        Tensor image = image();
        int channels = image.shape().dim(0);
        Tensor grey = Tensor.zeros(1, image.shape().dim(1), image.shape().dim(2));
        for (int i = 0; i < image.data().length; i++) {
            grey.data()[i % grey.data().length] += image.data()[i] / channels;
        }
        return grey;
    }

    private BufferedImage read() {
        String file = "photos/" + name().toLowerCase(Locale.ROOT) + ".png";
        try (InputStream in = Photo.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new DataException(file + ": missing in the library; build the course again");
            }
            return ImageIO.read(in);
        } catch (IOException e) {
            throw new DataException(file + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
