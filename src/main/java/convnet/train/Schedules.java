package convnet.train;

import convnet.tensor.Require;

/** The learning rate schedules: {@code constant()}, {@code step(5, 0.1f)}, {@code cosine()}. */
public final class Schedules {
    private Schedules() {}

    /** The same learning rate from start to end. */
    public static Schedule constant() {
        return new Constant();
    }

    /**
     * Multiplies the learning rate by a factor after every so many epochs: factor^⌊epoch / epochs⌋.
     *
     * @param epochs epochs between two changes, 1 or more
     * @param factor between 0 and 1
     */
    public static Schedule step(int epochs, float factor) {
        return new Step(epochs, factor);
    }

    /**
     * Falls along half a cosine wave from 1 at the start to 0 at the end: (1 + cos(π · epoch / epochs)) / 2.
     *
     * @see <a href="https://arxiv.org/abs/1608.03983">Loshchilov and Hutter 2017</a>, equation 5
     */
    public static Schedule cosine() {
        return new Cosine();
    }

    record Constant() implements Schedule {
        @Override
        public float factor(double epoch, double epochs) {
            return 1;
        }

        @Override
        public String toString() {
            return "constant()";
        }
    }

    record Step(int every, float by) implements Schedule {
        Step {
            Require.atLeastOne("step schedule: epochs", every);
            if (!(by > 0 && by <= 1)) {
                throw new IllegalArgumentException(
                        "step schedule: expected a factor above 0 and at most 1, but got " + by + "; 0.1 is usual");
            }
        }

        @Override
        public float factor(double epoch, double epochs) {
            return (float) StrictMath.pow(by, Math.floor(epoch / every));
        }

        @Override
        public String toString() {
            return "step(" + every + ", " + by + "f)";
        }
    }

    record Cosine() implements Schedule {
        @Override
        public float factor(double epoch, double epochs) {
            // StrictMath: the same bits on every machine.
            return (float) ((1 + StrictMath.cos(Math.PI * Math.min(1, epoch / epochs))) / 2);
        }

        @Override
        public String toString() {
            return "cosine()";
        }
    }

    record WarmUp(Schedule then, double rise) implements Schedule {
        WarmUp {
            if (!(rise > 0 && rise < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "warmUp: expected a positive number of epochs, but got " + rise + "; 0.5 is usual");
            }
        }

        @Override
        public float factor(double epoch, double epochs) {
            return (float) Math.min(1, epoch / rise) * then.factor(epoch, epochs);
        }

        @Override
        public String toString() {
            return then + ".warmUp(" + rise + ")";
        }
    }
}
