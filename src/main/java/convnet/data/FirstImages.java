package convnet.data;

import convnet.tensor.Shape;
import java.util.List;

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
