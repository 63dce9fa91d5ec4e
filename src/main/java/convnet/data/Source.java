package convnet.data;

import java.nio.file.Path;
import java.util.List;

/** The data sets that others have published, and where. */
public enum Source {
    MNIST(
            "mnist",
            "MNIST",
            List.of(
                    "https://ossci-datasets.s3.amazonaws.com/mnist/",
                    "https://storage.googleapis.com/cvdf-datasets/mnist/"),
            List.of(
                    RemoteFile.sha256(
                            "train-images-idx3-ubyte.gz",
                            "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"),
                    RemoteFile.sha256(
                            "train-labels-idx1-ubyte.gz",
                            "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"),
                    RemoteFile.sha256(
                            "t10k-images-idx3-ubyte.gz",
                            "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"),
                    RemoteFile.sha256(
                            "t10k-labels-idx1-ubyte.gz",
                            "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6"))),
    FASHION_MNIST(
            "fashion-mnist",
            "Fashion-MNIST",
            List.of("http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/"),
            List.of(
                    RemoteFile.md5("train-images-idx3-ubyte.gz", "8d4fb7e6c68d591d4c3dfef9ec88bf0d"),
                    RemoteFile.md5("train-labels-idx1-ubyte.gz", "25c81989df183df01b3e8a0aad5dffbe"),
                    RemoteFile.md5("t10k-images-idx3-ubyte.gz", "bef4ecab320f06d8554ea6380940ec79"),
                    RemoteFile.md5("t10k-labels-idx1-ubyte.gz", "bb300cfdad3c16e7a12a480ee83cd310"))),
    CIFAR10(
            "cifar10",
            "CIFAR-10",
            List.of("https://www.cs.toronto.edu/~kriz/"),
            List.of(RemoteFile.md5("cifar-10-binary.tar.gz", "c32a1d4ab5d03f1284b67883e8d87530")));

    private final String folder;
    private final String title;
    private final List<String> mirrors;
    private final List<RemoteFile> files;

    Source(String folder, String title, List<String> mirrors, List<RemoteFile> files) {
        this.folder = folder;
        this.title = title;
        this.mirrors = mirrors;
        this.files = files;
    }

    /** The name of its folder, also its name on the command line: {@code fashion-mnist}. */
    public String folder() {
        return folder;
    }

    /** How people write it: {@code Fashion-MNIST}. */
    public String title() {
        return title;
    }

    /** The addresses that hold its files, each ending in a slash. */
    List<String> mirrors() {
        return mirrors;
    }

    /** The files as they are distributed. */
    List<RemoteFile> files() {
        return files;
    }

    /** Whether both parts lie on this machine. */
    public boolean isPresent() {
        return Loader.isPresent(this);
    }

    /**
     * Reads both parts completely.
     *
     * @throws DataException if a file is missing or damaged
     */
    public void verify() {
        Loader.verify(
                this,
                Loader.folder(this)
                        .orElseThrow(() -> new DataException(title + " is not here; run: ./course data " + folder)));
    }

    /** One line: where the data set lies on this machine and what is there, or how to get it. */
    public String describe() {
        return Loader.folder(this)
                .map(place -> title + ": " + place + " (" + Loader.load(this, Part.TRAIN) + "; "
                        + Loader.load(this, Part.TEST) + ")")
                .orElse(title + ": not here; run: ./course data " + folder);
    }

    @Override
    public String toString() {
        return title;
    }

    /** The two parts of a data set: images to learn from, and images kept aside to test what was learnt. */
    enum Part {
        TRAIN("train", "train"),
        TEST("test", "t10k");

        private final String title;
        private final String idxPrefix;

        Part(String title, String idxPrefix) {
            this.title = title;
            this.idxPrefix = idxPrefix;
        }

        /** How the part is called in a data set's name. */
        String title() {
            return title;
        }

        /** How the names of its IDX files begin. */
        String idxPrefix() {
            return idxPrefix;
        }
    }

    /**
     * A published file.
     *
     * @param name      its name
     * @param algorithm of the published checksum: SHA-256 or MD5
     * @param digest    the checksum in hexadecimal digits
     */
    record RemoteFile(String name, String algorithm, String digest) {
        static RemoteFile sha256(String name, String digest) {
            return new RemoteFile(name, "SHA-256", digest);
        }

        static RemoteFile md5(String name, String digest) {
            return new RemoteFile(name, "MD5", digest);
        }

        /** Whether a file has exactly the published bytes. */
        boolean matches(Path file) {
            return Download.Digest.of(file, algorithm).equals(digest);
        }
    }
}
