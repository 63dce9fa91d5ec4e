package lesson12.pairwiseSum;

/** A sum of floats in an order that loses less. */
public interface PairwiseSum {
    /**
     * Adds the numbers as floats, pairwise: the sum of n numbers is the sum of the first ⌊n/2⌋ numbers plus the sum of the
     * others, both found in the same way. The sum of one number is the number, the sum of none is 0.
     *
     * @param values numbers (n), unchanged
     * @return their sum in this order
     */
    float apply(float[] values);
}
