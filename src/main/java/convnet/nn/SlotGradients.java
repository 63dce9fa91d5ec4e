package convnet.nn;

import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** The gradients of each slot, and their sum in the order of the slots. */
final class SlotGradients {
    /** So few numbers that a piece of the sum stays in the first-level cache while slot after slot is added. */
    private static final int PIECE = 4096;

    /** A stretch of one parameter's sum, and where it begins in a slot. */
    private record Piece(float[] sum, int from, int to, int offset) {}

    private final List<Tensor> sums;
    private final Piece[] pieces;
    private final int size;
    private final List<float[]> slots = new ArrayList<>();

    SlotGradients(List<Parameter> parameters) {
        sums = parameters.stream()
                .map(parameter -> Tensor.zeros(parameter.value().shape()))
                .toList();
        List<Piece> all = new ArrayList<>();
        int offset = 0;
        for (Tensor sum : sums) {
            int length = sum.data().length;
            for (int from = 0; from < length; from += PIECE) {
                all.add(new Piece(sum.data(), from, Math.min(length, from + PIECE), offset + from));
            }
            offset = Math.addExact(offset, length);
        }
        pieces = all.toArray(Piece[]::new);
        size = offset;
    }

    void reserve(int count) {
        while (slots.size() < count) {
            slots.add(new float[size]);
        }
    }

    float[] slot(int slot) {
        return slots.get(slot);
    }

    int pieces() {
        return pieces.length;
    }

    /** One piece of the sum over the first slots. */
    void sum(int piece, int count) {
        Piece p = pieces[piece];
        System.arraycopy(slots.get(0), p.offset, p.sum, p.from, p.to - p.from);
        for (int slot = 1; slot < count; slot++) {
            add(slots.get(slot), p.offset - p.from, p.sum, p.from, p.to);
        }
    }

    private static void add(float[] values, int shift, float[] sum, int from, int to) {
        for (int i = from; i < to; i++) {
            sum[i] += values[i + shift];
        }
    }

    List<Tensor> sums() {
        return sums;
    }
}
