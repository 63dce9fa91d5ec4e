package convnet.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
    @RegisterExtension
    final Properties properties = new Properties();

    @TempDir
    Path folder;

    private Path given;
    private Path cache;

    @BeforeEach
    void ownFolders() throws IOException {
        given = Files.createDirectory(folder.resolve("given"));
        cache = Files.createDirectory(folder.resolve("cache"));
        properties.set("convnet.data", given).set("convnet.cache", cache).set("convnet.offline", true);
    }

    @Test
    void takesTheGivenFolderBeforeTheCache() throws IOException {
        IdxFiles.writeSet(cache.resolve("fashion-mnist"));
        assertEquals(
                cache.resolve("fashion-mnist"),
                Loader.folder(Source.FASHION_MNIST).orElseThrow());
        IdxFiles.writeSet(given.resolve("fashion-mnist"));
        assertEquals(
                given.resolve("fashion-mnist"),
                Loader.folder(Source.FASHION_MNIST).orElseThrow());
        assertEquals(
                "Fashion-MNIST train: 20 images 1×28×28, 10 classes",
                FashionMnist.train().toString());
        assertEquals("Ankle boot", FashionMnist.test().classes().get(9));
    }

    @Test
    void aSetWithoutOneOfItsFilesIsNotPresent() throws IOException {
        IdxFiles.writeSet(given.resolve("mnist"));
        assertTrue(Mnist.isPresent());
        Files.delete(given.resolve("mnist/t10k-labels-idx1-ubyte.gz"));
        assertFalse(Mnist.isPresent());
    }

    @Test
    void saysWhereItLookedAndWhatToDo() {
        DataException problem = assertThrows(DataException.class, FashionMnist::train);
        assertEquals(
                "Fashion-MNIST not found in " + given.resolve("fashion-mnist") + " or " + cache.resolve("fashion-mnist")
                        + "; run: ./course data fashion-mnist, or let CONVNET_DATA name a folder that holds"
                        + " fashion-mnist/",
                problem.getMessage());
        assertEquals("Fashion-MNIST: not here; run: ./course data fashion-mnist", Source.FASHION_MNIST.describe());
    }

    @Test
    void rejectsAGivenFolderThatDoesNotExist() {
        properties.set("convnet.data", folder.resolve("nowhere"));
        DataException problem = assertThrows(DataException.class, Mnist::train);
        assertEquals(
                "data: -Dconvnet.data names " + folder.resolve("nowhere") + ", which is not a folder; name the folder"
                        + " that holds mnist/, fashion-mnist/ or cifar10/",
                problem.getMessage());
    }

    @Test
    void damagedFilesAreAnErrorAndNotReplacedBySyntheticDigits() throws IOException {
        IdxFiles.writeSet(given.resolve("mnist"));
        Files.write(given.resolve("mnist/train-labels-idx1-ubyte.gz"), new byte[3]);
        DataException problem = assertThrows(DataException.class, Digits::train);
        assertEquals(
                given.resolve("mnist/train-labels-idx1-ubyte.gz")
                        + ": byte 0: this is not a gzip file; replace the file, or delete it and run ./course data",
                problem.getMessage());
    }

    @Test
    void digitsAreMnistWhereItIsAndOtherwiseSyntheticWithOneLine() throws IOException {
        List<String> lines = new ArrayList<>();
        Notice.to(lines::add);
        try {
            assertSame(SyntheticDigits.train(), Digits.train());
            assertSame(SyntheticDigits.test(), Digits.test());
            assertEquals(
                    List.of("MNIST is neither on this machine nor could it be downloaded: using synthetic digits, drawn"
                            + " by the library. For MNIST run ./course data mnist, or let CONVNET_DATA name a folder"
                            + " that holds mnist/."),
                    lines);
            IdxFiles.writeSet(given.resolve("mnist"));
            assertEquals(
                    "MNIST test: 10 images 1×28×28, 10 classes", Digits.test().toString());
        } finally {
            Notice.to(Notice.errorStream());
        }
    }
}
