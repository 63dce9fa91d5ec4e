package convnet.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnet.data.Source.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CifarTest {
    private static final String ADVICE = "; replace the file, or delete it and run ./course data";
    private static final List<String> CLASSES = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    private static final int RECORD = 3073;

    @TempDir
    Path folder;

    @Test
    void readsTheFilesThatAreThereAndSaysSo() throws IOException {
        write("data_batch_2_first20.bin", records(20));
        write("data_batch_1_first10.bin.gz", IdxFiles.gzip(records(10)));
        write("test_batch_first5.bin", records(5));
        write("batches.meta.txt", new byte[3]);
        Dataset train = CifarImages.load("CIFAR-10 train", folder, Part.TRAIN, CLASSES);
        assertEquals(
                "CIFAR-10 train (only the first 10 of data_batch_1, the first 20 of data_batch_2): "
                        + "30 images 3×32×32, 10 classes",
                train.toString());
        assertEquals(
                5, CifarImages.load("CIFAR-10 test", folder, Part.TEST, CLASSES).size());
    }

    @Test
    void planesAreRedGreenBlue() throws IOException {
        byte[] records = records(2);
        records[RECORD + 1] = (byte) 255;
        records[RECORD + 1 + 1024 + 33] = 51;
        write("test_batch_first2.bin", records);
        Dataset test = CifarImages.load("CIFAR-10 test", folder, Part.TEST, CLASSES);
        assertEquals(1f, test.image(1).get(0, 0, 0));
        assertEquals(0.2f, test.image(1).get(1, 1, 1));
        assertEquals(1, test.label(1));
    }

    @Test
    void prefersTheWholeBatch() throws IOException {
        write("test_batch_first5.bin", records(5));
        write("test_batch.bin.gz", IdxFiles.gzip(records(10_000)));
        assertEquals(
                "CIFAR-10 test: 10,000 images 3×32×32, 10 classes",
                CifarImages.load("CIFAR-10 test", folder, Part.TEST, CLASSES).toString());
    }

    @Test
    void rejectsAFileThatEndsEarly() throws IOException {
        refused(
                Arrays.copyOf(records(5), 4 * RECORD + 100),
                "byte 12292: 3,073 bytes of image 4 of 5 expected, but the file is too small for them");
    }

    @Test
    void rejectsAFileWithoutItsLastImages() throws IOException {
        Path file = write("test_batch_first5.bin.gz", IdxFiles.gzip(records(4)));
        refused(file, "byte 12292: the content ends here, but 3,073 more bytes of image 4 of 5 should follow");
    }

    @Test
    void rejectsALabelThatIsNoClass() throws IOException {
        byte[] records = records(5);
        records[2 * RECORD] = 10;
        refused(records, "byte 6146: label of image 2 must be 0 to 9, but is 10");
    }

    @Test
    void rejectsBytesAfterTheLastImage() throws IOException {
        refused(
                Arrays.copyOf(records(5), 5 * RECORD + 1),
                "byte 15365: the content should end here, but more bytes follow");
    }

    @Test
    void readsTheOfficialFiles() {
        assumeTrue(
                Cifar10.isPresent(),
                "skipped: CIFAR-10 is not on this machine; let CONVNET_DATA name a folder with cifar10/");
        Dataset train = Cifar10.train();
        assertTrue(train.toString().endsWith("images 3×32×32, 10 classes"), train.toString());
        assertEquals("frog", train.classes().get(train.label(0)));
        assertEquals("truck", train.classes().get(train.label(1)));
        assertEquals("cat", Cifar10.test().classes().get(Cifar10.test().label(0)));
        assertEquals(59 / 255f, train.image(0).get(0, 0, 0));
    }

    /** Records with labels 0 to 9 over and over and black pixels. */
    private static byte[] records(int count) {
        byte[] records = new byte[count * RECORD];
        for (int i = 0; i < count; i++) {
            records[i * RECORD] = (byte) (i % 10);
        }
        return records;
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private void refused(byte[] content, String reason) throws IOException {
        refused(write("test_batch_first5.bin", content), reason);
    }

    private void refused(Path file, String reason) {
        DataException problem =
                assertThrows(DataException.class, () -> CifarImages.load("CIFAR-10 test", folder, Part.TEST, CLASSES));
        assertEquals(file + ": " + reason + ADVICE, problem.getMessage());
    }
}
