package convnet.nn;

import convnet.tensor.Tensor;

/**
 * Numbers that training changes.
 *
 * @param name  what they are within their layer: weight, bias
 * @param value the numbers, shared by all passes of the layer
 */
public record Parameter(String name, Tensor value) {
    boolean hasNonZero() {
        for (float number : value.data()) {
            if (number != 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return name + " " + value.shape();
    }
}
