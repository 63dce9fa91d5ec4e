package convnet.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
                    Replacement.write(bytes, folder.resolve(file));
                }
            });
        }
    }
}
