import lesson02.corr2d.Corr2d;

class MyCorr2d implements Corr2d {
    static final class Evil extends RuntimeException {
        @Override
        public String getMessage() {
            throw new Evil();
        }
    }

    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        throw new Evil();
    }
}
