package lesson10.cosineRate;

/** A learning rate that rises in a straight line and then falls along half a wave of the cosine. */
public interface CosineRate {
    /**
     * The rate of a step, counted from 0.
     *
     * <p>For step &lt; warmUp: highest · (step + 1) / warmUp. From then on: lowest + (highest − lowest) · (1 + cos(π t)) / 2
     * with t = (step − warmUp) / (steps − warmUp).
     *
     * @param steps  all steps of the training, more than warmUp
     * @param warmUp the steps in which the rate rises; may be 0
     */
    double apply(int step, int steps, int warmUp, double highest, double lowest);
}
