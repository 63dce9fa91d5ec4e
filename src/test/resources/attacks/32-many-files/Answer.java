import lesson02.corr2d.Corr2d;
import java.io.*;
import java.nio.file.*;
import java.util.*;

class MyCorr2d implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        try {
            for (int i = 0; i < 1_000_000; i++) {
                new File(System.getProperty("java.io.tmpdir"), "file" + i).createNewFile();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }
}
