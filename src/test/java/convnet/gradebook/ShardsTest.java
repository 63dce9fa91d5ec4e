package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Message;
import convnet.grading.Catalog;
import convnet.grading.ExerciseTexts;
import convnet.grading.GraderTrouble;
import convnet.grading.Task;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class graded in parts is the class graded at once. */
class ShardsTest {
    private static final List<Task> TASKS =
            List.of(Catalog.load().byId("corr2d"), Catalog.load().byId("maxPool"));

    @TempDir
    Path folder;

    /** Attempts with times, answers alike, nothing at all, a damaged notebook, text of every kind, and files of nobody's. */
    private void handIn(int students) throws IOException {
        StringBuilder roster = new StringBuilder("id,name,email,section\n");
        for (int i = 0; i < students; i++) {
            String id = String.format("s%03d", i);
            roster.append(id)
                    .append(",\"Ä, 学生 ")
                    .append(i)
                    .append("\",")
                    .append(id)
                    .append("@x.org,A\n");
            if (i % 17 == 5) {
                continue; // absent
            }
            for (int attempt = 0; attempt <= i % 3; attempt++) {
                Path place =
                        Files.createDirectories(folder.resolve("in/" + id + "/2026-11-2" + attempt + "T10-15-00Z"));
                String own = i % 10 < 3 ? "same" : id + attempt;
                Files.writeString(
                        place.resolve("A.java"),
                        "import java.util.List;\nclass A implements Corr2d { float[][] apply() { return \"" + own
                                + "\"; } }");
                if (i % 4 == 0) {
                    Files.writeString(
                            place.resolve("B.java"),
                            "class B implements MaxPool { int a = 1 + 2 * 3 - 4; String s = \"" + own
                                    + "\"; int f(int x) { for (int i = 0; i < x; i++) { a += i * x; } return a; } }");
                }
                if (i % 9 == 0) {
                    Files.writeString(place.resolve("damaged.ipynb"), "{\"cells\": [");
                    Files.writeString(place.resolve("notes <b>.txt"), "x");
                }
            }
        }
        roster.append("late,Nobody,,\n");
        Files.writeString(folder.resolve("roster.csv"), roster);
        Files.writeString(
                folder.resolve("policy.yaml"),
                "deadline: 2026-11-20 23:59\nzone: Europe/Berlin\nperDay: 10\ncap: 50\nextensions: {s001: 48}\n");
    }

    private FakeGrader grader() {
        return new FakeGrader((task, source) -> {
            if (source.contains("s0110") || source.contains("s0131")) {
                throw new GraderTrouble(Message.text("the disk is full\n" + "x".repeat(500)));
            }
        });
    }

    private ClassGrading grading(Grader grader) {
        return ClassGrading.by(grader, TASKS)
                .roster(Roster.read(folder.resolve("roster.csv")))
                .policy(Policy.read(folder.resolve("policy.yaml")))
                .starters(Map.of("maxPool", "class B implements MaxPool { int f(int x) { return 0; } }"));
    }

    private Submissions submissions() throws IOException {
        return Submissions.open(folder.resolve("in"));
    }

    private ShardResult shard(ClassGrading grading, int index, int count, String out) throws IOException {
        try (Submissions submissions = submissions()) {
            return grading.gradeShard(new Shard(index, count), submissions, folder.resolve(out), ClassProgress.NONE);
        }
    }

    private ClassResult merge(List<Path> shards, String out) throws IOException {
        try (Shards all = Shards.open(shards)) {
            return all.merge(TASKS, ExerciseTexts.english(), folder.resolve(out), false, ClassProgress.NONE);
        }
    }

    private List<Path> shards(int count) throws IOException {
        List<Path> places = new ArrayList<>();
        for (int index = 1; index <= count; index++) {
            shard(grading(grader()).jobs(1 + index % 2), index, count, "shards" + count + "/" + index);
            places.add(folder.resolve("shards" + count + "/" + index));
        }
        Collections.shuffle(places, new Random(count));
        return places;
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

    private void manual(String out) throws IOException {
        Files.createDirectories(folder.resolve(out));
        Files.writeString(
                folder.resolve(out + "/manual.csv"), "id,exercise,points,comment\ns001,corr2d,3,seen\ns013,,+1,\n");
    }

    @Test
    void mergedShardsAreTheWholeClass() throws IOException {
        handIn(200);
        manual("whole");
        ClassResult whole;
        try (Submissions submissions = submissions()) {
            whole = grading(grader()).grade(submissions, folder.resolve("whole"), ClassProgress.NONE);
        }
        Map<String, String> expected = bytes("whole");
        assertEquals(201, whole.rows().size());
        assertFalse(whole.complete());
        assertTrue(expected.size() > 1_000, expected.size() + " files");
        for (int count : List.of(1, 7, 64)) {
            String out = "merged" + count;
            manual(out);
            ClassResult merged = merge(shards(count), out);
            Map<String, String> got = bytes(out);
            for (Map.Entry<String, String> file : expected.entrySet()) {
                assertEquals(file.getValue(), got.get(file.getKey()), count + " shards: " + file.getKey());
            }
            assertEquals(expected.keySet(), got.keySet(), count + " shards");
            assertEquals(whole.answers(), merged.answers());
            assertEquals(0, merged.ran(), "the merge runs nothing");
            assertEquals(
                    lines("whole").size(),
                    lines(out).size(),
                    "every answer has its time, also in " + count + " shards");
        }
    }

    private List<String> lines(String out) throws IOException {
        return Files.readAllLines(folder.resolve(out + "/timings.csv"));
    }

    @Test
    void aShardThatIsKilledAndRunAgainChangesNothing() throws IOException {
        handIn(30);
        List<Path> shards = shards(3);
        merge(shards, "quiet");
        AtomicReference<ClassGrading> running = new AtomicReference<>();
        AtomicInteger left = new AtomicInteger(4);
        FakeGrader stopping = new FakeGrader((task, source) -> {
            if (left.decrementAndGet() == 0) {
                running.get().stop();
            }
        });
        running.set(grading(stopping));
        assertThrows(IllegalStateException.class, () -> shard(running.get(), 2, 3, "again"));
        assertEquals(
                "merge: " + folder.resolve("again") + " holds no finished shard; grade it again with --resume",
                refused(List.of(folder.resolve("again"))));
        shard(grading(grader()).resume(), 2, 3, "again");
        shards.removeIf(place -> place.endsWith("2"));
        shards.add(folder.resolve("again"));
        merge(shards, "merged");
        assertEquals(bytes("quiet"), bytes("merged"));
        // The same once more, into the same folders.
        shard(grading(grader()), 2, 3, "again");
        merge(shards, "merged");
        assertEquals(bytes("quiet"), bytes("merged"));
    }

    private String refused(List<Path> shards) {
        return assertThrows(IllegalArgumentException.class, () -> merge(shards, "refused"))
                .getMessage();
    }

    @Test
    void missingDuplicateForeignAndDamagedShardsAreNamed() throws IOException {
        handIn(10);
        List<Path> shards = new ArrayList<>(shards(4));
        Collections.sort(shards);
        assertEquals(
                "merge: 2 of 4 shards are missing: 2/4 4/4; grade them with --shard, then merge again",
                refused(List.of(shards.get(0), shards.get(2))));
        shard(grading(grader()), 3, 4, "twice");
        List<Path> twice = new ArrayList<>(shards);
        twice.add(folder.resolve("twice"));
        String file = "shard-00003-of-00004.zip";
        assertEquals(
                "merge: shard 3/4 is there twice, as " + shards.get(2).resolve(file) + " and as "
                        + folder.resolve("twice/" + file) + "; name one of them",
                refused(twice));
        Files.writeString(folder.resolve("policy.yaml"), "perDay: 20\n");
        shard(grading(grader()), 4, 4, "foreign");
        String foreign = refused(List.of(shards.get(0), shards.get(1), shards.get(2), folder.resolve("foreign")));
        assertTrue(foreign.contains("are not of one run, they differ in their policy;"), foreign);
        shard(grading(grader()), 1, 5, "other");
        String other = refused(List.of(shards.get(1), folder.resolve("other")));
        assertTrue(other.contains("they differ in their shards;"), other);
        Path damaged = shards.get(1).resolve("shard-00002-of-00004.zip");
        byte[] bytes = Files.readAllBytes(damaged);
        Files.write(damaged, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        String cut = refused(shards);
        assertTrue(cut.startsWith("merge: " + damaged + " is no finished shard ("), cut);
        assertFalse(Files.exists(folder.resolve("refused")), "nothing is begun");
    }

    @Test
    void aShardDoesNotTakeTheFolderOfAWholeClassNorTheOtherWayRound() throws IOException {
        handIn(4);
        try (Submissions submissions = submissions()) {
            grading(grader()).grade(submissions, folder.resolve("whole"), ClassProgress.NONE);
        }
        Map<String, String> before = bytes("whole");
        String message = assertThrows(IllegalArgumentException.class, () -> shard(grading(grader()), 1, 1, "whole"))
                .getMessage();
        assertTrue(message.endsWith("holds the results of a whole class; grade the shard into another folder"));
        assertEquals(before, bytes("whole"));
        shard(grading(grader()), 1, 1, "part");
        String into = assertThrows(IllegalArgumentException.class, () -> merge(List.of(folder.resolve("part")), "part"))
                .getMessage();
        assertTrue(into.endsWith("is the folder of a shard; choose another one for the whole class"), into);
    }

    @Test
    void moreShardsThanStudentsAreNoTrouble() throws IOException {
        handIn(2);
        merge(shards(7), "merged");
        assertTrue(Files.exists(folder.resolve("merged/students/s001.html")));
    }

    @Test
    void halfACharacterComesBackAsItWas() throws IOException {
        Files.createDirectories(folder.resolve("in/eve"));
        Files.writeString(
                folder.resolve("in/eve/work.ipynb"),
                "{\"cells\":[{\"cell_type\":\"code\",\"execution_count\":null,\"metadata\":{},\"outputs\":[],"
                        + "\"source\":\"class A implements Corr2d { String s = \\\"\\ud83d 学 \\u0000\\\"; }\"}],"
                        + "\"metadata\":{},\"nbformat\":4,\"nbformat_minor\":5}");
        Files.writeString(folder.resolve("roster.csv"), "id\neve\n");
        Files.writeString(folder.resolve("policy.yaml"), "perDay: 0\n");
        try (Submissions submissions = submissions()) {
            grading(grader()).grade(submissions, folder.resolve("whole"), ClassProgress.NONE);
        }
        merge(shards(1), "merged");
        assertEquals(bytes("whole"), bytes("merged"));
    }

    @Test
    void aPartIsWrittenAsIndexAndCount() {
        assertEquals(new Shard(3, 8), Shard.of("3/8"));
        assertEquals(List.of(2, 10), new Shard(3, 8).places(12));
        for (String wrong : List.of("0/8", "9/8", "3", "a/b", "-1/2", "1/0", "1/99999", "3/8/1", "")) {
            String message = assertThrows(IllegalArgumentException.class, () -> Shard.of(wrong))
                    .getMessage();
            assertEquals("shard: expected a part such as 3/8 (the third of eight), but got \"" + wrong + "\"", message);
        }
    }
}
