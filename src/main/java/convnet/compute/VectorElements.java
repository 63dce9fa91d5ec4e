package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Element-wise loops on vectors. Each ends with a scalar loop over the rest; products and sums are rounded one by one as
 * there, so that a value has the same bits wherever it lies.
 */
final class VectorElements {
    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private VectorElements() {}

    private static FloatVector load(float[] a, int at) {
        return FloatVector.fromArray(SPECIES, a, at);
    }

    static void relu(int size, float[] in, float[] out) {
        int at = 0;
        for (; at < SPECIES.loopBound(size); at += L) {
            FloatVector x = load(in, at);
            // Not below or equal 0, rather than above: not-a-number passes.
            x.blend(0f, x.compare(VectorOperators.LE, 0f)).intoArray(out, at);
        }
        for (; at < size; at++) {
            out[at] = Math.max(0, in[at]);
        }
    }

    static void reluBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        int at = 0;
        for (; at < SPECIES.loopBound(size); at += L) {
            VectorMask<Float> passes = load(out, at).compare(VectorOperators.GT, 0f);
            FloatVector.zero(SPECIES).blend(load(gradOut, at), passes).intoArray(gradIn, at);
        }
        for (; at < size; at++) {
            gradIn[at] = out[at] > 0 ? gradOut[at] : 0;
        }
    }

    static void sigmoidBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        FloatVector one = FloatVector.broadcast(SPECIES, 1f);
        int at = 0;
        for (; at < SPECIES.loopBound(size); at += L) {
            FloatVector y = load(out, at);
            load(gradOut, at).mul(y).mul(one.sub(y)).intoArray(gradIn, at);
        }
        for (; at < size; at++) {
            gradIn[at] = gradOut[at] * out[at] * (1 - out[at]);
        }
    }

    static void tanhBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        FloatVector one = FloatVector.broadcast(SPECIES, 1f);
        int at = 0;
        for (; at < SPECIES.loopBound(size); at += L) {
            FloatVector y = load(out, at);
            load(gradOut, at).mul(one.sub(y.mul(y))).intoArray(gradIn, at);
        }
        for (; at < size; at++) {
            gradIn[at] = gradOut[at] * (1 - out[at] * out[at]);
        }
    }

    static void axpy(int size, float a, float[] x, float[] y) {
        int at = 0;
        for (; at < SPECIES.loopBound(size); at += L) {
            load(y, at).add(load(x, at).mul(a)).intoArray(y, at);
        }
        for (; at < size; at++) {
            y[at] += a * x[at];
        }
    }

    /** to[toAt …] += from[fromAt …] */
    static void add(int size, float[] from, int fromAt, float[] to, int toAt) {
        int at = 0;
        for (; at < SPECIES.loopBound(size); at += L) {
            load(to, toAt + at).add(load(from, fromAt + at)).intoArray(to, toAt + at);
        }
        for (; at < size; at++) {
            to[toAt + at] += from[fromAt + at];
        }
    }

    /** The sum of a[from] to a[from + size − 1], always in the same order. */
    static float sum(float[] a, int from, int size, float[] lanes) {
        FloatVector even = FloatVector.zero(SPECIES);
        FloatVector odd = even;
        int at = 0;
        for (; at + 2 * L <= size; at += 2 * L) {
            even = even.add(load(a, from + at));
            odd = odd.add(load(a, from + at + L));
        }
        // reduceLanes may add in another order once it is compiled; a loop over the lanes does not.
        even.add(odd).intoArray(lanes, 0);
        float sum = 0;
        for (int lane = 0; lane < L; lane++) {
            sum += lanes[lane];
        }
        for (; at < size; at++) {
            sum += a[from + at];
        }
        return sum;
    }

    static void sgdPlain(float[] weight, float[] gradient, float learningRate, float weightDecay) {
        int at = 0;
        for (; at < SPECIES.loopBound(weight.length); at += L) {
            FloatVector w = load(weight, at);
            FloatVector g = load(gradient, at).add(w.mul(weightDecay));
            w.sub(g.mul(learningRate)).intoArray(weight, at);
        }
        for (; at < weight.length; at++) {
            weight[at] -= learningRate * (gradient[at] + weightDecay * weight[at]);
        }
    }

    static void sgdMomentum(
            float[] weight,
            float[] gradient,
            float[] velocity,
            float learningRate,
            float momentum,
            float weightDecay,
            boolean nesterov) {
        int at = 0;
        for (; at < SPECIES.loopBound(weight.length); at += L) {
            FloatVector w = load(weight, at);
            FloatVector g = load(gradient, at).add(w.mul(weightDecay));
            FloatVector v = load(velocity, at).mul(momentum).add(g);
            v.intoArray(velocity, at);
            FloatVector step = nesterov ? g.add(v.mul(momentum)) : v;
            w.sub(step.mul(learningRate)).intoArray(weight, at);
        }
        for (; at < weight.length; at++) {
            float g = gradient[at] + weightDecay * weight[at];
            velocity[at] = momentum * velocity[at] + g;
            weight[at] -= learningRate * (nesterov ? g + momentum * velocity[at] : velocity[at]);
        }
    }

    static void adam(
            float[] weight,
            float[] gradient,
            float[] mean,
            float[] variance,
            float rate,
            float beta1,
            float beta2,
            float epsilon,
            float weightDecay,
            float varianceScale) {
        int at = 0;
        for (; at < SPECIES.loopBound(weight.length); at += L) {
            FloatVector w = load(weight, at);
            FloatVector g = load(gradient, at).add(w.mul(weightDecay));
            FloatVector m = load(mean, at).mul(beta1).add(g.mul(1 - beta1));
            FloatVector v = load(variance, at).mul(beta2).add(g.mul(1 - beta2).mul(g));
            m.intoArray(mean, at);
            v.intoArray(variance, at);
            FloatVector deviation = v.mul(varianceScale).sqrt().add(epsilon);
            w.sub(m.mul(rate).div(deviation)).intoArray(weight, at);
        }
        for (; at < weight.length; at++) {
            float g = gradient[at] + weightDecay * weight[at];
            mean[at] = beta1 * mean[at] + (1 - beta1) * g;
            variance[at] = beta2 * variance[at] + (1 - beta2) * g * g;
            weight[at] -= rate * mean[at] / ((float) Math.sqrt(variance[at] * varianceScale) + epsilon);
        }
    }
}
