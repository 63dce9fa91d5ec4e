package lesson02.corr2d;

public interface Corr2d {
    float[][] apply(float[][] input, float[][] kernel);
}

class MyCorr2d implements Corr2d {
    public float[][] apply(float[][] input, float[][] kernel) {
        return null;
    }
}
