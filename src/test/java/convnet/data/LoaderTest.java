package convnet.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        properties.set("convnet.data", given).set("convnet.cache", cache);
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
    void damagedFilesAreAnErrorAndNotReplacedByTheSample() throws IOException {
        IdxFiles.writeSet(given.resolve("mnist"));
        Files.write(given.resolve("mnist/train-labels-idx1-ubyte.gz"), new byte[3]);
        DataException problem = assertThrows(DataException.class, Mnist::train);
        assertEquals(
                given.resolve("mnist/train-labels-idx1-ubyte.gz")
                        + ": byte 0: this is not a gzip file; replace the file, or delete it and run ./course data",
                problem.getMessage());
    }

    @Test
    void mnistIsTheSampleUntilTheWholeIsThere() throws IOException {
        assertSame(MnistSample.train(), Mnist.train());
        assertSame(MnistSample.test(), Mnist.test());
        IdxFiles.writeSet(given.resolve("mnist"));
        assertEquals("MNIST train: 20 images 1×28×28, 10 classes", Mnist.train().toString());
        assertEquals("MNIST test: 10 images 1×28×28, 10 classes", Mnist.test().toString());
    }
}
