package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.PoolQuiz;

@Misconception("the window moves on by one instead of by its size")
public final class WindowsMoveByOne implements PoolQuiz {
    @Override
    public float[][] pool(String how, float[][] matrix, int k) {
        float[][] pooled = new float[matrix.length / k][matrix[0].length / k];
        for (int y = 0; y < pooled.length; y++) {
            for (int x = 0; x < pooled[0].length; x++) {
                float max = matrix[y][x];
                float sum = 0;
                for (int i = 0; i < k; i++) {
                    for (int j = 0; j < k; j++) {
                        max = Math.max(max, matrix[y + i][x + j]);
                        sum += matrix[y + i][x + j];
                    }
                }
                pooled[y][x] = how.equals("max") ? max : sum / (k * k);
            }
        }
        return pooled;
    }
}
