import convnet.exercise.lesson02.Corr2d;

class MyCorr2d implements Corr2d {
    public float[] apply(float[] input, float[] kernel) {
        return input;
    }
}
