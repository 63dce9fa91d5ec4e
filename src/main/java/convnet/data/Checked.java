package convnet.data;

import convnet.tensor.Shape;
import java.util.Locale;

/** What all data sets check and print alike. */
final class Checked {
    private Checked() {}

    /** Returns the index if the data set has such an image. */
    static int index(Dataset dataset, int i) {
        if (i < 0 || i >= dataset.size()) {
            throw new IndexOutOfBoundsException("image: " + dataset.name() + " has images 0 to " + (dataset.size() - 1)
                    + ", but " + i + " was asked");
        }
        return i;
    }

    static String text(Dataset dataset) {
        Shape image = dataset.imageShape();
        return dataset.name() + ": " + count(dataset.size(), "image") + " " + image.dim(0) + "×" + image.dim(1) + "×"
                + image.dim(2) + ", " + dataset.classes().size() + " classes";
    }

    /** A number with its noun: {@code 60,000 images}. */
    static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
