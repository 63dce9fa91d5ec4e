package convnet.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.data.Source.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxTest {
    private static final String ADVICE = "; replace the file, or delete it and run ./course data";

    @TempDir
    Path folder;

    @Test
    void plainAndPackedFilesReadAlike() throws IOException {
        byte[] content = IdxFiles.images(3, 28);
        IdxImages.Idx plain = IdxImages.Idx.read(write("plain", content), 3);
        IdxImages.Idx packed = IdxImages.Idx.read(write("packed.gz", IdxFiles.gzip(content)), 3);
        assertArrayEquals(new int[] {3, 28, 28}, plain.dims());
        assertArrayEquals(plain.dims(), packed.dims());
        assertArrayEquals(plain.values(), packed.values());
    }

    @Test
    void rejectsLabelsInPlaceOfImages() throws IOException {
        refused(IdxFiles.labels(5), 3, "byte 0: magic number 0x00000803 (images) expected, but 0x00000801 came");
    }

    @Test
    void rejectsAFileOfAnotherKind() throws IOException {
        refused(
                "<html>Not found</html>".getBytes(),
                1,
                "byte 0: magic number 0x00000801 (labels) expected, but 0x3c68746d came");
    }

    @Test
    void rejectsAnEmptyFile() throws IOException {
        refused(new byte[0], 3, "byte 0: 4 bytes of the magic number expected, but the file is too small for them");
    }

    @Test
    void rejectsImagesThatEndEarly() throws IOException {
        byte[] content = IdxFiles.images(3, 28);
        refused(
                Arrays.copyOf(content, content.length - 1),
                3,
                "byte 16: 2,352 bytes of the images expected, but the file is too small for them");
    }

    @Test
    void rejectsPackedContentThatEndsEarly() throws IOException {
        byte[] content = IdxFiles.images(3, 28);
        refusedPacked(
                IdxFiles.gzip(Arrays.copyOf(content, content.length - 1)),
                "byte 2367: the content ends here, but 1 more byte of the images should follow");
    }

    @Test
    void rejectsAPackedFileThatIsCutOff() throws IOException {
        byte[] packed = IdxFiles.gzip(IdxFiles.images(3, 28));
        refusedPacked(Arrays.copyOf(packed, packed.length - 4), "byte 2368: the gzip stream is cut off here");
    }

    @Test
    void rejectsAPackedFileWithAWrongChecksum() throws IOException {
        byte[] packed = IdxFiles.gzip(IdxFiles.images(3, 28));
        packed[packed.length - 6] ^= 1;
        refusedPacked(packed, "byte 2368: the gzip stream is damaged after here (Corrupt GZIP trailer)");
    }

    @Test
    void rejectsAPackedFileWithDamagedContent() throws IOException {
        byte[] packed = IdxFiles.gzip(IdxFiles.images(3, 28));
        packed[10] |= 6;
        refusedPacked(packed, "byte 0: the gzip stream is damaged after here (invalid block type)");
    }

    @Test
    void rejectsAPackedNameOnOtherContent() throws IOException {
        refusedPacked(IdxFiles.images(3, 28), "byte 0: this is not a gzip file");
        refusedPacked(new byte[0], "byte 0: the file is empty");
    }

    @Test
    void rejectsBytesAfterTheEnd() throws IOException {
        byte[] content = IdxFiles.labels(5);
        refused(
                Arrays.copyOf(content, content.length + 1),
                1,
                "byte 13: the content should end here, but more bytes follow");
    }

    @Test
    void rejectsSizesThatNoFileHas() throws IOException {
        refused(IdxFiles.content(0x801, new int[] {0}, new byte[0]), 1, "byte 4: size 0 of axis 0 is not possible");
        refused(IdxFiles.content(0x801, new int[] {-7}, new byte[0]), 1, "byte 4: size -7 of axis 0 is not possible");
        refused(
                IdxFiles.content(0x803, new int[] {60000, 28, 1 << 30}, new byte[0]),
                3,
                "byte 12: size 1073741824 of axis 2 is not possible");
    }

    @Test
    void doesNotReserveMemoryForBytesThatCannotBeThere() throws IOException {
        refused(
                IdxFiles.content(0x801, new int[] {Integer.MAX_VALUE}, new byte[100]),
                1,
                "byte 8: 2,147,483,647 bytes of the labels expected, but the file is too small for them");
    }

    @Test
    void rejectsAnotherNumberOfLabelsThanImages() throws IOException {
        pair(IdxFiles.images(5, 28), IdxFiles.labels(4));
        DataException problem = assertThrows(DataException.class, this::load);
        assertEquals(
                folder.resolve("train-labels-idx1-ubyte")
                        + ": byte 4: 5 labels expected, one for each image in train-images-idx3-ubyte, but 4 came"
                        + ADVICE,
                problem.getMessage());
    }

    @Test
    void rejectsALabelThatIsNoClass() throws IOException {
        byte[] labels = IdxFiles.labels(5);
        labels[8 + 3] = 10;
        pair(IdxFiles.images(5, 28), labels);
        DataException problem = assertThrows(DataException.class, this::load);
        assertEquals(
                folder.resolve("train-labels-idx1-ubyte") + ": byte 11: label of image 3 must be 0 to 9, but is 10"
                        + ADVICE,
                problem.getMessage());
    }

    @Test
    void rejectsImagesOfAnotherSize() throws IOException {
        pair(IdxFiles.images(5, 20), IdxFiles.labels(5));
        DataException problem = assertThrows(DataException.class, this::load);
        assertEquals(
                folder.resolve("train-images-idx3-ubyte") + ": byte 8: 28×28 images expected, but 20×20 came" + ADVICE,
                problem.getMessage());
    }

    @Test
    void findsFilesInEverySpelling() throws IOException {
        assertTrue(IdxImages.files(folder, Part.TEST).isEmpty());
        write("t10k-images.idx3-ubyte", IdxFiles.images(5, 28));
        assertTrue(IdxImages.files(folder, Part.TEST).isEmpty());
        write("t10k-labels-idx1-ubyte.gz", IdxFiles.gzip(IdxFiles.labels(5)));
        assertEquals(
                5, IdxImages.load("small test", folder, Part.TEST, tenClasses()).size());
    }

    private Dataset load() {
        return IdxImages.load("small", folder, Part.TRAIN, tenClasses());
    }

    private static List<String> tenClasses() {
        return List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    }

    private void pair(byte[] images, byte[] labels) throws IOException {
        write("train-images-idx3-ubyte", images);
        write("train-labels-idx1-ubyte", labels);
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private void refused(byte[] content, int axes, String reason) throws IOException {
        Path file = write("damaged", content);
        DataException problem = assertThrows(DataException.class, () -> IdxImages.Idx.read(file, axes));
        assertEquals(file + ": " + reason + ADVICE, problem.getMessage());
    }

    private void refusedPacked(byte[] packed, String reason) throws IOException {
        Path file = write("damaged.gz", packed);
        DataException problem = assertThrows(DataException.class, () -> IdxImages.Idx.read(file, 3));
        assertEquals(file + ": " + reason + ADVICE, problem.getMessage());
    }
}
