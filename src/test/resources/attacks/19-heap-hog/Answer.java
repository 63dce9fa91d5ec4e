import lesson02.corr2d.Corr2d;
import java.util.*;

class MyCorr2d implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[1 << 20]);
        }
    }
}
