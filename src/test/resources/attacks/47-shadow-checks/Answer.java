import lesson02.corr2d.Corr2d;

class MyCorr2d implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        return null;
    }
}

class Check {
    static void check(Object student) {
        System.out.println("all checks passed");
    }
}

class Corr2dChecks {}
