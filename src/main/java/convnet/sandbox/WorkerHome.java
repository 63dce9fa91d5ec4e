package convnet.sandbox;

import convnet.grading.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** The folder of all workers: their code, and an empty folder for each, in which it is started. */
final class WorkerHome implements AutoCloseable {
    private final FolderClaim claim;
    private final WorkerCode code;

    private WorkerHome(FolderClaim claim, WorkerCode code) {
        this.claim = claim;
        this.code = code;
    }

    /** @param temporary the folder for temporary files; what graders left there that are gone is cleared. */
    static WorkerHome create(List<Task> tasks, Path temporary) throws IOException {
        FolderClaim claim = FolderClaim.in(temporary);
        claim.clearOthers();
        Files.createDirectories(claim.folder().resolve("work"));
        return new WorkerHome(claim, WorkerCode.in(claim.folder().resolve("code"), tasks));
    }

    Path folder() {
        return claim.folder();
    }

    WorkerCode code() {
        return code;
    }

    /** A new empty folder, in which one worker is started. */
    Path workFolder() throws IOException {
        Path work = folder().resolve("work");
        try {
            return Files.createTempDirectory(work, "w");
        } catch (NoSuchFileException e) {
            return Files.createTempDirectory(Files.createDirectories(work), "w"); // an answer may have deleted it
        }
    }

    /** Lets other users go through to what is theirs, and list nothing. */
    void letThrough() throws IOException {
        for (String inner : new String[] {"", "work", "code"}) {
            PosixFileAttributeView view =
                    Files.getFileAttributeView(folder().resolve(inner), PosixFileAttributeView.class);
            view.setPermissions(PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    /** A file that no worker must see. */
    Path canary() throws IOException {
        return Files.writeString(folder().resolve("canary.txt"), "canary");
    }

    /** Where a namespace builds its own tree of files. */
    Path root() throws IOException {
        return Files.createDirectories(folder().resolve("root"));
    }

    /** Fills the folder whose content a namespace copies into its tree. */
    void image(List<Path> files) throws IOException {
        for (Path file : files) {
            Path copy = image().resolve(file.getRoot().relativize(file));
            try (Stream<Path> all = Files.walk(file)) {
                for (Path one : all.filter(Files::isReadable)
                        .filter(Files::isRegularFile)
                        .toList()) {
                    Path to = copy.resolve(file.relativize(one).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(one, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    Path image() throws IOException {
        return Files.createDirectories(folder().resolve("image"));
    }

    @Override
    public void close() {
        claim.delete();
    }
}
