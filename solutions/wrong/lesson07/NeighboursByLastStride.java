package wrong.lesson07;

import convnet.exercise.Misconception;
import convnet.exercise.lesson07.FieldPosition;

@Misconception("neighbouring values are apart by the stride of the last layer, instead of the product of all strides")
public final class NeighboursByLastStride implements FieldPosition {
    @Override
    public int[] apply(int position, int[][] layers) {
        int size = 1;
        int jump = 1;
        int first = 0;
        for (int[] layer : layers) {
            size += layer[3] * (layer[0] - 1) * jump;
            first -= layer[2] * jump;
            jump *= layer[1];
        }
        first += position * layers[layers.length - 1][1];
        return new int[] {first, first + size - 1};
    }
}
