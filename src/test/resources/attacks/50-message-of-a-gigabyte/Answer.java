import lesson02.corr2d.Corr2d;

class MyCorr2d implements Corr2d {
    static final class Evil extends RuntimeException {
        @Override
        public String getMessage() {
            return "x".repeat(1 << 30);
        }
    }

    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        throw new Evil();
    }
}
