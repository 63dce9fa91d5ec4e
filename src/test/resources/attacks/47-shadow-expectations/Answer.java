package convnet.exercise;

public final class Expectations {
    public static void assertClose(float[][] expected, float[][] actual) {}
}

class MyCorr2d implements lesson02.corr2d.Corr2d {
    public float[][] apply(float[][] input, float[][] kernel) {
        return new float[0][];
    }

    MyCorr2d() {}
}
