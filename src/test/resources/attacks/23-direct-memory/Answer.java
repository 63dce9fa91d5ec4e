import lesson02.corr2d.Corr2d;
import java.util.*;

class MyCorr2d implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        List<Object> all = new ArrayList<>();
        while (true) {
            all.add(java.nio.ByteBuffer.allocateDirect(1 << 20));
        }
    }
}
