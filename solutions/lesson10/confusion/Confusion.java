package lesson10.confusion;

/** The confusion matrix of a classifier: what it answered, for each true class. */
public interface Confusion {
    /**
     * Counts, for each true class (row), how often the classifier answered each class (column): the class of the largest
     * logit, of equal ones the first.
     *
     * @param logits (N, classes), one row an example
     * @param labels the N true classes, from 0 to classes − 1
     * @return a new matrix (classes, classes) of counts
     */
    int[][] apply(float[][] logits, int[] labels, int classes);
}
