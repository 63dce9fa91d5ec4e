package convnet.data;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;

/** CIFAR-10's binary version as it is distributed: one archive with the batch files in a folder. */
final class CifarArchive {
    private static final String FOLDER = "cifar-10-batches-bin/";

    private CifarArchive() {}

    static Optional<Path> in(Path folder) {
        return Optional.of(folder.resolve(Source.CIFAR10.files().get(0).name())).filter(Files::isRegularFile);
    }

    /** Puts the archive's batch files into a folder. */
    static void unpack(Path archive, Path folder) {
        try (Content content = Content.open(archive)) {
            Tar.read(content, (name, bytes) -> {
                String file = name.substring(name.lastIndexOf('/') + 1);
                if (name.equals(FOLDER + file) && file.endsWith(".bin")) {
                    Fetch.Replacement.write(bytes, folder.resolve(file));
                }
            });
        }
    }

    /**
     * Reads a tar archive: for each file a header of 512 bytes (name at 0, size in octal digits at 124, checksum at 148,
     * kind at 156), then its bytes, filled up to a multiple of 512; at the end a header of zeros.
     */
    static final class Tar {
        private static final int BLOCK = 512;
        private static final int NAME = 100;
        private static final int SIZE = 124;
        private static final int CHECKSUM = 148;
        private static final int KIND = 156;

        private Tar() {}

        /**
         * Hands each ordinary file of the archive, its name and its bytes, to the receiver.
         *
         * @throws DataException if the archive is damaged
         */
        static void read(Content archive, BiConsumer<String, byte[]> receiver) {
            while (true) {
                long at = archive.offset();
                byte[] header = archive.read(BLOCK, "the header of an entry");
                if (header[0] == 0) {
                    return;
                }
                String name = text(header, 0, NAME);
                if (octal(header, CHECKSUM, 8) != sum(header)) {
                    throw DataException.damaged(archive.file(), at, "the checksum of the tar header is wrong");
                }
                long size = octal(header, SIZE, 12);
                if (size < 0) {
                    throw DataException.damaged(archive.file(), at + SIZE, "the size of " + name + " is not a number");
                }
                byte[] bytes = archive.read(size, name);
                archive.read((BLOCK - size % BLOCK) % BLOCK, name);
                if (header[KIND] == '0' || header[KIND] == 0) {
                    receiver.accept(name, bytes);
                }
            }
        }

        private static String text(byte[] header, int from, int length) {
            int end = from;
            while (end < from + length && header[end] != 0) {
                end++;
            }
            return new String(header, from, end - from, StandardCharsets.UTF_8);
        }

        /** A number in octal digits, or −1. */
        private static long octal(byte[] header, int from, int length) {
            String digits = text(header, from, length).trim();
            return digits.matches("[0-7]{1,10}") || digits.matches("0[0-7]{10}") ? Long.parseLong(digits, 8) : -1;
        }

        /** The sum of the header's bytes, with blanks in place of the checksum. */
        private static long sum(byte[] header) {
            long sum = 0;
            for (int i = 0; i < BLOCK; i++) {
                sum += i >= CHECKSUM && i < CHECKSUM + 8 ? ' ' : header[i] & 255;
            }
            return sum;
        }
    }
}
