import lesson02.corr2d.Corr2d;

abstract class MyCorr2d implements Corr2d {}
