package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Language;
import convnet.exercise.SheetSeeds;
import convnet.exercise.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class QuizSecretTest {
    @TempDir
    Path folder;

    @Test
    void madeOnceAndReadAgain() {
        Path file = folder.resolve("deep/quiz-secret");
        long seed = QuizSecret.readOrCreate(file).seed("anna");
        assertEquals(seed, QuizSecret.readOrCreate(file).seed("anna"));
        assertEquals(seed, QuizSecret.read(file).seed("anna"));
        assertEquals(file.toString(), QuizSecret.read(file).place());
        assertNotEquals(seed, QuizSecret.readOrCreate(folder.resolve("other")).seed("anna"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerReadsIt() throws IOException {
        Path file = folder.resolve("quiz-secret");
        QuizSecret.readOrCreate(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void seedsAreThoseOfHmacSha256() throws IOException {
        Path file = Files.writeString(folder.resolve("quiz-secret"), "00".repeat(32) + "\n");
        // printf anna | openssl dgst -sha256 -mac HMAC -macopt hexkey:00…00, the first 8 bytes
        assertEquals(
                Long.parseUnsignedLong("3cb45e6cc9e3cd6e", 16),
                QuizSecret.read(file).seed("anna"));
    }

    @Test
    void everyStudentHasAnotherSeedHoweverTheIdIsTyped() {
        QuizSecret secret = QuizSecret.readOrCreate(folder.resolve("quiz-secret"));
        Set<Long> seeds = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            assertTrue(seeds.add(secret.seed("student" + i)));
        }
        assertEquals(secret.seed("anna@x.org"), secret.seed(" Anna@X.org "));
        SheetSeeds anna = secret.seeds("anna", List.of("anna", "ben"));
        assertEquals(List.of(secret.seed("anna"), secret.seed("")), anna.own());
        assertEquals(List.of(secret.seed("ben")), anna.others());
    }

    @Test
    void withoutASecretEverybodyHasTheOpenSheet() {
        QuizSecret none = QuizSecret.read(Path.of("none"));
        assertEquals("", none.place());
        assertEquals(SheetSeeds.OPEN, none.seeds("anna", List.of("anna", "ben")));
    }

    @Test
    void aFileThatIsNotThereOrHoldsNoSecretIsNamed() throws IOException {
        Path missing = folder.resolve("missing");
        assertEquals(
                "secret: there is no file " + missing + "; give the one that the release wrote, or none",
                refused(missing));
        Path other = Files.writeString(folder.resolve("other"), "hello");
        assertEquals(
                other + ": expected the secret of a quiz, 64 hexadecimal digits; give the file that the release wrote",
                refused(other));
        assertEquals(
                "密钥：没有文件 " + missing + "；请给出发布时写的文件，或写 none",
                Language.of(Locale.SIMPLIFIED_CHINESE)
                        .say(Told.of(assertThrows(Told.WrongArgument.class, () -> QuizSecret.read(missing)))));
    }

    private static String refused(Path file) {
        return assertThrows(IllegalArgumentException.class, () -> QuizSecret.read(file))
                .getMessage();
    }
}
