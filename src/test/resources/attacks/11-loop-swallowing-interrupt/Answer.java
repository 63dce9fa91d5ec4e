import lesson02.corr2d.Corr2d;

class MyCorr2d implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        while (true) {
            try {
                Thread.sleep(1);
                for (int i = 0; i < 1_000_000_000; i++) {}
            } catch (Throwable t) {
                continue;
            }
        }
    }
}
