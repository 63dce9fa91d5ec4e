package convnet.data;

import convnet.tensor.Shape;
import java.util.Arrays;
import java.util.List;

/** A data set with a border of zeros around each image. */
record PaddedImages(Dataset all, int border, Shape imageShape) implements Dataset {
    PaddedImages(Dataset all, int border) {
        this(all, border, padded(all.imageShape(), border));
    }

    private static Shape padded(Shape image, int border) {
        if (border < 0) {
            throw new IllegalArgumentException("padded: border must be 0 or more, but is " + border);
        }
        return Shape.of(image.dim(0), image.dim(1) + 2 * border, image.dim(2) + 2 * border);
    }

    @Override
    public String name() {
        return all.name();
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public List<String> classes() {
        return all.classes();
    }

    @Override
    public int label(int i) {
        return all.label(i);
    }

    @Override
    public void image(int i, float[] out, int offset) {
        Shape inner = all.imageShape();
        int height = inner.dim(1);
        int width = inner.dim(2);
        float[] pixels = all.image(i).data();
        Arrays.fill(out, offset, offset + imageShape.size(), 0);
        for (int row = 0; row < inner.dim(0) * height; row++) {
            int c = row / height;
            int y = row % height;
            int target = (c * imageShape.dim(1) + border + y) * imageShape.dim(2) + border;
            System.arraycopy(pixels, row * width, out, offset + target, width);
        }
    }

    @Override
    public String toString() {
        return Checked.text(this);
    }
}
