package convnet.data;

import convnet.tensor.Shape;
import java.util.List;

/** A data set with (pixel − mean) / deviation in place of each pixel. */
record NormalizedImages(Dataset all, float mean, float deviation) implements Dataset {
    NormalizedImages {
        if (!(deviation > 0) || Float.isInfinite(deviation) || !Float.isFinite(mean)) {
            throw new IllegalArgumentException("normalized: expected a finite mean and a deviation above 0, but mean "
                    + mean + " and deviation " + deviation + " came");
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
