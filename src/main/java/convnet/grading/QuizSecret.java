package convnet.grading;

import convnet.exercise.Message;
import convnet.exercise.Sheet;
import convnet.exercise.SheetSeeds;
import convnet.exercise.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The instructor's secret, from which with a student's id that student's sheet of a quiz follows. It lies outside of the
 * project, so that no package holds it.
 */
public final class QuizSecret {
    /** Names the file; the word {@value #NONE} stands for the sheet that lies open in the project. */
    public static final String VARIABLE = "CONVNET_QUIZ_SECRET";

    private static final String NONE = "none";
    private static final int BYTES = 32;

    private final byte[] key;
    private final String place;

    private QuizSecret(byte[] key, String place) {
        this.key = key.clone();
        this.place = place;
    }

    /** No secret: everybody has the sheet that lies open in the project. */
    public static QuizSecret open() {
        return new QuizSecret(new byte[0], "");
    }

    /**
     * The file that holds the secret, or the word for none: what is given, else what {@value #VARIABLE} names, else
     * {@code convnet/quiz-secret} in the user's folder of settings.
     */
    private static Path place(Path given) {
        if (given != null || !variable().isEmpty()) {
            return given != null ? given : Path.of(variable());
        }
        String settings = System.getenv("XDG_CONFIG_HOME");
        Path folder = settings == null || settings.isBlank()
                ? Path.of(System.getProperty("user.home"), ".config")
                : Path.of(settings);
        return folder.resolve("convnet").resolve("quiz-secret");
    }

    /**
     * The secret of the file; the open sheet if it is the usual place and nothing is there.
     *
     * @param given the file, or null for the usual place
     * @throws IllegalArgumentException if the file is named but not there, or holds no secret
     */
    public static QuizSecret read(Path given) {
        Path file = place(given);
        if (isNone(file) || given == null && variable().isEmpty() && !Files.exists(file)) {
            return open();
        }
        try {
            String text = Files.readString(file).strip();
            if (!text.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
                throw new Told.WrongArgument(Message.of("start.secret", file));
            }
            return new QuizSecret(HexFormat.of().parseHex(text), file.toString());
        } catch (IOException e) {
            throw new Told.WrongArgument(Message.of("start.noSecret", file), e);
        }
    }

    /** The same, but a file that is not there is written first, with a random secret that only its owner can read. */
    public static QuizSecret readOrCreate(Path given) {
        Path file = place(given);
        if (!isNone(file) && !Files.exists(file)) {
            create(file);
        }
        return read(file);
    }

    private static String variable() {
        String variable = System.getenv(VARIABLE);
        return variable == null ? "" : variable.strip();
    }

    private static boolean isNone(Path file) {
        return file.toString().equals(NONE);
    }

    private static void create(Path file) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        FileAttribute<?>[] owner =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, owner);
            Files.writeString(file, HexFormat.of().formatHex(random) + "\n", StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // Another release wrote it at the same time; that one counts.
        } catch (IOException e) {
            throw new UncheckedIOException("release: " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Where it was read, or empty. */
    public String place() {
        return place;
    }

    /** The seed of a student's sheet; of the whole class's for an empty id. */
    public long seed(String student) {
        if (key.length == 0) {
            return SheetSeeds.OPEN_SHEET;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] code = mac.doFinal(Sheet.normal(student).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(code).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /** What a student of a class may have answered, and what the others have. */
    public SheetSeeds seeds(String student, Collection<String> all) {
        Set<Long> others = new TreeSet<>();
        all.forEach(other -> others.add(seed(other)));
        others.remove(seed(student));
        List<Long> own = key.length == 0 ? List.of(seed("")) : List.of(seed(student), seed(""));
        return new SheetSeeds(own, List.copyOf(others));
    }
}
