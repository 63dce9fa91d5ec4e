package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Language;
import convnet.grading.Catalog;
import convnet.grading.ExerciseTexts;
import convnet.grading.InProcessGrader;
import convnet.grading.Task;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A student's own words stay what they are in every report; ours are kept as messages until then. */
class OwnWordsTest {
    private static final List<Task> TASKS = List.of(Catalog.load().byId("corr2d"));
    private static final String OWN = "my own note: files, home";
    private static final String FILE = "cell 5, line 1: files.pdf";

    @TempDir
    Path folder;

    private final InProcessGrader grader = new InProcessGrader();

    private void hand(String student, String thrown) throws IOException {
        Path place = Files.createDirectories(folder.resolve("in/" + student));
        Files.writeString(place.resolve(FILE), "x");
        Files.writeString(
                place.resolve("MyCorr2d.java"),
                "import lesson02.corr2d.Corr2d; class MyCorr2d implements Corr2d {"
                        + " public float[][] apply(float[][] input, float[][] kernel) { throw " + thrown + "; } }");
    }

    private ClassGrading grading(String language) {
        return ClassGrading.by(grader, TASKS)
                .texts(ExerciseTexts.visible(Language.of(Locale.forLanguageTag(language))));
    }

    private ClassResult grade(String language, String out) throws IOException {
        try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
            return grading(language).grade(submissions, folder.resolve(out), ClassProgress.NONE);
        }
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void ownWordsAreNeverTranslated() throws IOException {
        hand("anna", "new IllegalStateException(\"" + OWN + "\")");
        hand("ben", "new AssertionError(\"" + OWN + "\")");
        Files.writeString(Files.createDirectories(folder.resolve("in/cleo")).resolve(FILE), "x");
        grade("zh", "zh");
        for (String student : List.of("anna", "ben")) {
            String type = student.equals("anna") ? "IllegalStateException" : "AssertionError";
            String problem = type + "（MyCorr2d.java 第 1 行，方法 apply）：" + OWN;
            for (String report : List.of(
                    "students/" + student + ".html",
                    "students/" + student + ".md",
                    "gradescope/" + student + "/results.json",
                    "junit/" + student + ".xml",
                    "review/" + student + ".json")) {
                assertTrue(text("zh/" + report).contains(problem), report + ": " + text("zh/" + report));
            }
            assertTrue(text("zh/students/" + student + ".html").contains(FILE + "：已忽略"), student);
        }
        String look = text("zh/index.html");
        assertTrue(look.contains("cleo：只提交了不能包含答案的文件：" + FILE), look);
    }

    @Test
    void shardsKeepMessagesAndTheMergeSaysThem() throws IOException {
        hand("anna", "new IllegalStateException(\"" + OWN + "\")");
        hand("ben", "new StackOverflowError()");
        grade("zh", "whole");
        List<Path> shards = List.of(folder.resolve("one"), folder.resolve("two"));
        for (int i = 0; i < shards.size(); i++) {
            try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
                grading("zh").gradeShard(new Shard(i + 1, 2), submissions, shards.get(i), ClassProgress.NONE);
            }
        }
        try (Shards all = Shards.open(shards)) {
            assertEquals("zh", all.language().code());
            all.merge(
                    TASKS, ExerciseTexts.visible(all.language()), folder.resolve("merged"), false, ClassProgress.NONE);
        }
        assertEquals(bytes("whole"), bytes("merged"));
        assertTrue(text("whole/journal.txt").contains("{\"key\":\"call.recursion\""), text("whole/journal.txt"));
        assertFalse(text("whole/journal.txt").matches("(?s).*\\p{IsHan}.*"), "the journal speaks no language");
    }

    private Map<String, String> bytes(String out) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(out))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("timings.csv")) {
                    all.put(folder.resolve(out).relativize(file).toString(), Digests.of(file));
                }
            }
        }
        return all;
    }

    @Test
    void aJournalSpeaksTheLanguageOfWhoReadsIt() throws IOException {
        hand("anna", "new StackOverflowError()");
        grade("en", "out");
        int runs = grader.runs();
        assertTrue(text("out/students/anna.md").contains("does the method call itself without end?"));
        grade("zh", "out");
        assertEquals(runs, grader.runs(), "nothing is graded again for another language");
        assertTrue(text("out/students/anna.md").contains("方法是不是在无休止地调用自己？"));
    }

    @Test
    void resultsOfAnOlderVersionAreGradedAgain() throws IOException {
        hand("anna", "new StackOverflowError()");
        grade("en", "out");
        int runs = grader.runs();
        Path journal = folder.resolve("out/journal.txt");
        Files.writeString(journal, text("out/journal.txt").replaceAll("(?m)^R2 ", "R "));
        grade("en", "out");
        assertEquals(2 * runs, grader.runs());
        assertTrue(text("out/journal.txt").startsWith("R2 "));
    }

    @Test
    void shardsOfAnOlderVersionAreRefused() throws IOException {
        hand("anna", "new StackOverflowError()");
        Path shard = folder.resolve("shard");
        try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
            grading("en").gradeShard(new Shard(1, 1), submissions, shard, ClassProgress.NONE);
        }
        Path file = shard.resolve(new Shard(1, 1).file());
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path head = zip.getPath(ShardJson.HEAD);
            Files.writeString(head, Files.readString(head).replace("\"version\":2,", ""));
        }
        assertEquals(
                "merge: " + file + " was written by another version of the course; grade the shard again with this one",
                assertThrows(IllegalArgumentException.class, () -> Shards.open(List.of(shard)))
                        .getMessage());
    }
}
