package convnet.data;

import convnet.tensor.Shape;
import java.util.List;

/** Images kept as bytes, 0 for black and 255 for white, and turned into numbers in [0, 1] when asked for. */
final class ByteImages implements Dataset {
    private static final float[] LEVELS = levels();

    private final String name;
    private final Shape imageShape;
    private final List<String> classes;
    private final byte[] pixels;
    private final byte[] labels;

    /** Images of the given shape, one after the other in {@code pixels}; the arrays are kept, not copied. */
    ByteImages(String name, Shape imageShape, List<String> classes, byte[] pixels, byte[] labels) {
        this.name = name;
        this.imageShape = imageShape;
        this.classes = List.copyOf(classes);
        this.pixels = pixels;
        this.labels = labels;
    }

    private static float[] levels() {
        float[] levels = new float[256];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = i / 255f;
        }
        return levels;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return labels.length;
    }

    @Override
    public Shape imageShape() {
        return imageShape;
    }

    @Override
    public List<String> classes() {
        return classes;
    }

    @Override
    public int label(int i) {
        return labels[Checked.index(this, i)];
    }

    @Override
    public void image(int i, float[] out, int offset) {
        int length = imageShape.size();
        int first = Checked.index(this, i) * length;
        for (int k = 0; k < length; k++) {
            out[offset + k] = LEVELS[pixels[first + k] & 255];
        }
    }

    @Override
    public String toString() {
        return Checked.text(this);
    }
}
