package lesson14.poolQuiz;

/** The interview questions about pooling by hand. */
public interface PoolQuiz {
    /**
     * Pools a matrix with windows of k×k that lie side by side and fill it exactly.
     *
     * @param how    "max" for the largest number of each window, "average" for the mean
     * @param matrix (H, W)
     * @return (H/k, W/k)
     */
    float[][] pool(String how, float[][] matrix, int k);
}
