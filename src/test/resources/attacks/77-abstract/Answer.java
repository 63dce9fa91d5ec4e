import convnet.exercise.lesson02.Corr2d;

abstract class MyCorr2d implements Corr2d {}
