package convnet.train;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.dropout;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.sequential;

import convnet.data.Dataset;
import convnet.nn.Sequential;
import convnet.tensor.Tensor;
import java.util.Random;

/** A small task for tests: does a noisy 8×8 image show a horizontal stripe, a vertical one, or a diagonal one? */
final class Stripes {
    private Stripes() {}

    static Dataset dataset(String name, int n, long seed) {
        Random random = new Random(seed);
        Tensor images = Tensor.uniform(convnet.tensor.Shape.of(n, 1, 8, 8), 0, 0.4f, random);
        int[] labels = new int[n];
        for (int i = 0; i < n; i++) {
            labels[i] = random.nextInt(3);
            int at = 2 + random.nextInt(3);
            for (int k = 0; k < 8; k++) {
                int y = labels[i] == 0 ? at : k;
                int x = labels[i] == 1 ? at : labels[i] == 0 ? k : (k + at - 3 + 8) % 8;
                images.set(0.9f, i, 0, y, x);
            }
        }
        return Dataset.of(name, images, labels);
    }

    static Dataset train() {
        return dataset("stripes", 330, 1);
    }

    static Dataset test() {
        return dataset("stripes test", 100, 2);
    }

    static Sequential network() {
        return sequential(conv2d(1, 4, 3).padding(1), relu(), maxPool2d(2), flatten(), dropout(0.1), linear(64, 3))
                .initialize(new Random(5));
    }
}
