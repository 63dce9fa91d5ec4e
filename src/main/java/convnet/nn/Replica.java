package convnet.nn;

import convnet.nn.DataParallel.Images;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.Arrays;
import java.util.List;

/** One thread's memory: passes of the network for each group size that came up, made when it first does. */
final class Replica {
    private final Layer network;
    private final Shape image;
    private final Loss loss;
    private final Pass[] training;
    private final Pass[] inference;
    private final Tensor[] inputs;
    private final Tensor[] gradOutputs;
    private final int[][] labels;
    private final boolean[] hasGradients;
    private int correct;

    /** @param image (C, H, W) of one image with a leading 1 */
    Replica(Layer network, Shape image, Loss loss, int largestGroup) {
        this.network = network;
        this.image = image;
        this.loss = loss;
        this.training = new Pass[largestGroup + 1];
        this.inference = new Pass[largestGroup + 1];
        this.inputs = new Tensor[largestGroup + 1];
        this.gradOutputs = new Tensor[largestGroup + 1];
        this.labels = new int[largestGroup + 1][];
        this.hasGradients = new boolean[largestGroup + 1];
    }

    /** Images that the last call got right. */
    int correct() {
        return correct;
    }

    /** Forward and backward: adds to the gradients, returns the sum of the losses. */
    double train(Images images, Split split, int group, int[] allLabels, long seed) {
        int size = split.imagesIn(group);
        if (training[size] == null) {
            training[size] = network.bind(image.with(0, size), Mode.training(seed));
        }
        Pass pass = training[size];
        pass.reseed(seed);
        hasGradients[size] = true;
        Tensor output = pass.forward(input(images, split, group));
        double sum = judge(output, split, group, allLabels);
        pass.backwardParameters(gradOutputs[size]);
        return sum;
    }

    /** What the last call of {@link #train} saw of a group of this size. */
    List<Tensor> observed(int size) {
        return training[size].observed();
    }

    /** Forward only: returns the sum of the losses. */
    double evaluate(Images images, Split split, int group, int[] allLabels) {
        return judge(forward(images, split, group), split, group, allLabels);
    }

    Tensor forward(Images images, Split split, int group) {
        int size = split.imagesIn(group);
        if (inference[size] == null) {
            inference[size] = network.bind(image.with(0, size), Mode.inference());
        }
        return inference[size].forward(input(images, split, group));
    }

    private Tensor input(Images images, Split split, int group) {
        int size = split.imagesIn(group);
        if (inputs[size] == null) {
            inputs[size] = Tensor.zeros(image.with(0, size));
        }
        float[] pixels = inputs[size].data();
        int first = split.firstImage(group);
        for (int i = 0; i < size; i++) {
            images.read(first + i, pixels, i * image.size());
        }
        return inputs[size];
    }

    private double judge(Tensor output, Split split, int group, int[] allLabels) {
        int size = split.imagesIn(group);
        if (labels[size] == null) {
            labels[size] = new int[size];
            gradOutputs[size] = Tensor.zeros(output.shape());
        }
        int[] own = labels[size];
        System.arraycopy(allLabels, split.firstImage(group), own, 0, size);
        int classes = output.shape().dim(1);
        correct = 0;
        for (int i = 0; i < size; i++) {
            if (Sequential.argMax(output.data(), i * classes, classes) == own[i]) {
                correct++;
            }
        }
        return loss.sumWithGradient(output, own, split.images(), gradOutputs[size]);
    }

    /** Moves the gradients of all parameters, one after the other, and starts anew with zeros. */
    void moveGradients(float[] target) {
        boolean first = true;
        // from the full groups to the last, smaller one
        for (int size = training.length - 1; size > 0; size--) {
            if (hasGradients[size]) {
                hasGradients[size] = false;
                if (first) {
                    copy(training[size], target);
                } else {
                    add(training[size], target);
                }
                first = false;
            }
        }
    }

    private static void copy(Pass pass, float[] target) {
        int offset = 0;
        for (Tensor gradient : pass.gradients()) {
            float[] values = gradient.data();
            System.arraycopy(values, 0, target, offset, values.length);
            Arrays.fill(values, 0);
            offset += values.length;
        }
    }

    private static void add(Pass pass, float[] target) {
        int offset = 0;
        for (Tensor gradient : pass.gradients()) {
            float[] values = gradient.data();
            for (int i = 0; i < values.length; i++) {
                target[offset + i] += values[i];
            }
            Arrays.fill(values, 0);
            offset += values.length;
        }
    }
}
