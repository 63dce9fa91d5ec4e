// [31m‮
class MyCorr2d implements [2J {}
