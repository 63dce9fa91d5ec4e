package convnet.data;

import convnet.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Images that already are numbers in memory. */
record TensorImages(String name, Batch all, Shape imageShape, List<String> classes) implements Dataset {
    static TensorImages of(String name, Batch all) {
        if (all.size() == 0) {
            throw new IllegalArgumentException("dataset: " + name + " needs at least 1 image, but has none");
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.labels()[i] < 0) {
                throw new IllegalArgumentException(
                        "dataset: labels of " + name + " must be 0 or more, but label " + i + " is " + all.labels()[i]);
            }
        }
        int[] dims = all.images().shape().dims();
        int highest = Arrays.stream(all.labels()).max().orElseThrow();
        List<String> classes =
                IntStream.rangeClosed(0, highest).mapToObj(Integer::toString).toList();
        return new TensorImages(name, all, Shape.of(dims[1], dims[2], dims[3]), classes);
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public int label(int i) {
        return all.labels()[Checked.index(this, i)];
    }

    @Override
    public void image(int i, float[] out, int offset) {
        int length = imageShape.size();
        System.arraycopy(all.images().data(), Checked.index(this, i) * length, out, offset, length);
    }

    @Override
    public String toString() {
        return Checked.text(this);
    }
}
