package convnet.data;

import convnet.tensor.Require;
import convnet.tensor.Shape;
import java.util.Arrays;
import java.util.List;

/** Data sets made of another one, whose images are not copied: its beginning, with a border, normalised. */
final class DatasetViews {
    private DatasetViews() {}

    /** The beginning of a data set. */
    record FirstImages(Dataset all, int size) implements Dataset {
        FirstImages {
            if (size < 1) {
                throw new IllegalArgumentException("take: expected 1 or more images of " + all.name() + ", but " + size
                        + " came; use 1 to " + all.size());
            }
        }

        @Override
        public String name() {
            return all.name();
        }

        @Override
        public Shape imageShape() {
            return all.imageShape();
        }

        @Override
        public List<String> classes() {
            return all.classes();
        }

        @Override
        public int label(int i) {
            return all.label(Checked.index(this, i));
        }

        @Override
        public void image(int i, float[] out, int offset) {
            all.image(Checked.index(this, i), out, offset);
        }

        @Override
        public String toString() {
            return Checked.text(this);
        }
    }

    /** A data set with a border of zeros around each image. */
    record PaddedImages(Dataset all, int border, Shape imageShape) implements Dataset {
        PaddedImages(Dataset all, int border) {
            this(all, border, padded(all.imageShape(), border));
        }

        private static Shape padded(Shape image, int border) {
            Require.atLeast(0, "padded: border", border);
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

    /** A data set with (pixel − mean) / deviation in place of each pixel. */
    record NormalizedImages(Dataset all, float mean, float deviation) implements Dataset {
        NormalizedImages {
            if (!(deviation > 0) || Float.isInfinite(deviation) || !Float.isFinite(mean)) {
                throw new IllegalArgumentException(
                        "normalized: expected a finite mean and a deviation above 0, but mean " + mean
                                + " and deviation " + deviation + " came");
            }
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
        public Shape imageShape() {
            return all.imageShape();
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
            all.image(i, out, offset);
            int end = offset + imageShape().size();
            for (int k = offset; k < end; k++) {
                out[k] = (out[k] - mean) / deviation;
            }
        }

        @Override
        public String toString() {
            return Checked.text(this) + ", (pixel − " + mean + ") / " + deviation;
        }
    }
}
