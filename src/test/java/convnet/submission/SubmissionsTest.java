package convnet.submission;

import static convnet.submission.Notebooks.CORR2D;
import static convnet.submission.Notebooks.answer;
import static convnet.submission.Notebooks.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.grading.Catalog;
import convnet.grading.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {
    private static final List<Task> TASKS = List.of(Catalog.load().byId("corr2d"));
    private static final String ANSWER = json(answer("a", "corr2d", CORR2D));

    @TempDir
    Path folder;

    private void put(String name, String text) throws IOException {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> ids(Submissions submissions) {
        return submissions.handIns().stream().map(HandIn::id).toList();
    }

    private static Contents first(Submissions submissions) {
        HandIn student = submissions.handIns().get(0);
        return submissions.read(student.attempts().get(0), TASKS);
    }

    private static List<String> keys(Contents contents) {
        return contents.notes().stream().map(Message::key).distinct().toList();
    }

    @Test
    void aFolderAStudentWithAttemptsByTimeStamp() throws IOException {
        put("anna/2026-11-21T08-00-00Z/02.ipynb", ANSWER);
        put("anna/2026-11-20 23-30/02.ipynb", ANSWER);
        put("Anna/02.ipynb", ANSWER);
        put("ben.zip", zip(Map.of("02.ipynb", ANSWER)));
        Files.createDirectories(folder.resolve("carla"));
        try (Submissions submissions = Submissions.open(folder)) {
            assertEquals("folders", submissions.layout().toString());
            assertEquals(List.of("Anna", "anna", "ben", "carla"), ids(submissions));
            List<Attempt> attempts = submissions.handIns().get(1).attempts();
            assertEquals(
                    List.of(
                            Optional.of(Instant.parse("2026-11-20T23:30:00Z")),
                            Optional.of(Instant.parse("2026-11-21T08:00:00Z"))),
                    attempts.stream().map(Attempt::time).toList());
            for (HandIn student : submissions.handIns().subList(0, 3)) {
                assertEquals(
                        FoundAnswer.Status.FOUND,
                        submissions
                                .read(student.attempts().get(0), TASKS)
                                .answers()
                                .get(0)
                                .status(),
                        student.id());
            }
            assertEquals(
                    FoundAnswer.Status.MISSING,
                    submissions
                            .read(submissions.handIns().get(3).attempts().get(0), TASKS)
                            .answers()
                            .get(0)
                            .status());
        }
    }

    @Test
    void canvasNamesEveryFileByUser() throws IOException {
        put("doejane_4711_98765_02-convolution.ipynb", ANSWER);
        put("doejane_4711_98766_notes_1_2.txt", "hello");
        put("roemax_LATE_4712_98767_02-convolution-1.ipynb", ANSWER);
        try (Submissions submissions = Submissions.open(folder)) {
            assertEquals("Canvas", submissions.layout().toString());
            assertEquals(List.of("4711", "4712"), ids(submissions));
            assertEquals("doejane", submissions.handIns().get(0).name());
            assertTrue(submissions.handIns().get(1).attempts().get(0).late());
            assertEquals(List.of("file.ignored"), keys(first(submissions)));
        }
    }

    @Test
    void canvasHasTextsAndLinksNamesWithLinesAndNamelessStudents() throws IOException {
        put("doe_jane_4711_98765_02-convolution.ipynb", ANSWER);
        put("roemax_LATE_4712_text.html", "hello");
        put("王伟_4713_link.html", "hello");
        put("anon_x7Kq2_98768_02-convolution.ipynb", ANSWER);
        put("LATE_anon_Abc12_98769_02-convolution.ipynb", ANSWER);
        try (Submissions submissions = Submissions.open(folder)) {
            assertEquals("Canvas", submissions.layout().toString());
            assertEquals(List.of("4711", "4712", "4713", "anon_Abc12", "anon_x7Kq2"), ids(submissions));
            assertEquals(
                    List.of("doe_jane", "roemax", "王伟", "", ""),
                    submissions.handIns().stream().map(HandIn::name).toList());
            assertEquals(
                    List.of(false, true, false, true, false),
                    submissions.handIns().stream()
                            .map(hand -> hand.attempts().get(0).late())
                            .toList());
        }
    }

    @Test
    void moodleNamesFoldersOrFilesByParticipant() throws IOException {
        put("Jane Doe_4711_assignsubmission_file/02.ipynb", ANSWER);
        put("Müller_Max_4712_assignsubmission_file_/02.ipynb", ANSWER);
        put("王伟_4713_assignsubmission_file_02.ipynb", ANSWER);
        try (Submissions submissions = Submissions.open(folder)) {
            assertEquals("Moodle", submissions.layout().toString());
            assertEquals(List.of("4711", "4712", "4713"), ids(submissions));
            assertEquals(
                    List.of("Jane Doe", "Müller_Max", "王伟"),
                    submissions.handIns().stream().map(HandIn::name).toList());
        }
    }

    @Test
    void gradescopeNamesSubmittersInItsMetadata() throws IOException {
        String metadata =
                """
                submission_1:
                  :submitters:
                  - :name: Jane Doe
                    :sid: '100'
                    :email: jane@example.org
                  - :name: Max Roe
                    :sid:
                    :email: max@example.org
                  :created_at: 2026-11-20 10:15:00.000000000 Z
                  :score: 0.0
                """;
        byte[] zip = zip(Map.of(
                "assignment_9_export/submission_metadata.yml",
                metadata,
                "assignment_9_export/submission_1/02.ipynb",
                ANSWER));
        Path file = folder.resolve("export.zip");
        Files.write(file, zip);
        try (Submissions submissions = Submissions.open(file)) {
            assertEquals("Gradescope", submissions.layout().toString());
            assertEquals(List.of("100", "max@example.org"), ids(submissions));
            Attempt attempt = submissions.handIns().get(1).attempts().get(0);
            assertEquals(Optional.of(Instant.parse("2026-11-20T10:15:00Z")), attempt.time());
            assertEquals(
                    "02.ipynb, cell 1",
                    first(submissions).answers().get(0).place().toString());
            assertEquals(List.of(), submissions.strays());
        }
    }

    @Test
    void entriesThatLeaveTheirFolderAreRejectedAndTheRestIsRead() throws IOException {
        put(
                "eve.zip",
                zip(Map.of(
                        "../../solutions/Evil.java",
                        CORR2D,
                        "/etc/Evil.java",
                        CORR2D,
                        "C:\\Evil.java",
                        CORR2D,
                        "CON.java",
                        CORR2D,
                        "x".repeat(300) + ".java",
                        CORR2D,
                        "good/02.ipynb",
                        ANSWER,
                        "good/02.IPYNB",
                        ANSWER)));
        try (Submissions submissions = Submissions.open(folder)) {
            Contents contents = first(submissions);
            assertEquals(List.of("file.outside", "file.absolute", "file.longName"), keys(contents));
            assertEquals("eve.zip/CON.java", contents.answers().get(0).place().toString());
        }
        assertEquals(List.of("eve.zip"), List.of(folder.toFile().list()), "nothing was unpacked");
    }

    /** Nothing is written under a student's names: what another system could not write is read all the same. */
    @Test
    void strangeNamesOfHonestFilesAreRead() throws IOException {
        put("anna/CON/02.ipynb", ANSWER);
        put("ben/my\thome\nwork/02.ipynb", ANSWER);
        put("carla/home\\work.ipynb", ANSWER);
        put("d\te/02.ipynb", ANSWER);
        put("e\\mil/nul.ipynb", ANSWER);
        put("fay.zip", zip(Map.of("AUX/lpt1.ipynb", ANSWER)));
        put("gus.zip", zip(Map.of("home\\work\\02.ipynb", ANSWER)));
        put("hal/\\02.ipynb", ANSWER);
        put("ida/C:02.ipynb", ANSWER);
        put("jo.zip", zip(Map.of("a:02.ipynb", ANSWER, "c:\\x.txt", "")));
        try (Submissions submissions = Submissions.open(folder)) {
            assertEquals(
                    List.of("anna", "ben", "carla", "d\te", "e\\mil", "fay", "gus", "hal", "ida", "jo"),
                    ids(submissions));
            for (HandIn student : submissions.handIns()) {
                Contents contents = submissions.read(student.attempts().get(0), TASKS);
                assertEquals(FoundAnswer.Status.FOUND, contents.answers().get(0).status(), student.id());
            }
        }
    }

    @Test
    void moreTextThanAnybodyWritesIsNotHeld() throws IOException {
        put("a/One.java", CORR2D);
        put("a/Two.java", "x".repeat(900));
        put("a/Three.java", "x".repeat(900));
        try (Submissions submissions = Submissions.open(folder, new Limits(50, 1_000, 100_000, 200_000, 1_000))) {
            Contents contents = first(submissions);
            assertEquals(List.of("attempt.text"), keys(contents));
            assertEquals("One.java", contents.answers().get(0).place().toString());
        }
    }

    @Test
    void aZipFileWithSeparatorsOfWindowsHasFolders() throws IOException {
        Path file = folder.resolve("class.zip");
        Files.write(file, zip(Map.of("anna\\02.ipynb", ANSWER, "ben\\work\\02.ipynb", ANSWER)));
        try (Submissions submissions = Submissions.open(file)) {
            assertEquals(List.of("anna", "ben"), ids(submissions));
            assertEquals(
                    "02.ipynb, cell 1",
                    first(submissions).answers().get(0).place().toString());
        }
    }

    /** Windows writes names in the encoding of its country and does not say so. */
    @Test
    void zipFilesWithNamesInAnotherEncodingAreRead() throws IOException {
        for (String encoding : List.of("GBK", "UTF-8", "ISO-8859-1")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName(encoding))) {
                zip.putNextEntry(new ZipEntry(encoding.equals("ISO-8859-1") ? "größe.ipynb" : "作业.ipynb"));
                zip.write(ANSWER.getBytes(StandardCharsets.UTF_8));
            }
            put(encoding + "/hand-in.zip", bytes.toByteArray());
            Files.write(folder.resolve(encoding + ".zip"), bytes.toByteArray());
            try (Submissions outer = Submissions.open(folder.resolve(encoding + ".zip"));
                    Submissions inner = Submissions.open(folder.resolve(encoding))) {
                for (Submissions submissions : List.of(outer, inner)) {
                    Contents contents = first(submissions);
                    assertEquals(
                            FoundAnswer.Status.FOUND, contents.answers().get(0).status(), encoding);
                    String place = contents.answers().get(0).place().toString();
                    assertTrue(encoding.equals("GBK") || place.contains("größe") || place.contains("作业"), place);
                }
            }
            Files.delete(folder.resolve(encoding + ".zip"));
        }
    }

    @Test
    void aFileBesideDeepFoldersIsAStudent() throws IOException {
        put("anna/deep/02.ipynb", ANSWER);
        put("ben.zip", zip(Map.of("02.ipynb", ANSWER)));
        try (Submissions submissions = Submissions.open(folder)) {
            assertEquals(List.of("anna", "ben"), ids(submissions));
        }
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        put("secret/Secret.java", CORR2D);
        Files.createDirectories(folder.resolve("class/eve"));
        Files.createSymbolicLink(
                folder.resolve("class/eve/Answer.java"),
                folder.resolve("secret/Secret.java").toAbsolutePath());
        try (Submissions submissions = Submissions.open(folder.resolve("class"))) {
            assertEquals(List.of("file.link"), keys(first(submissions)));
        }
    }

    @Test
    void bombsAndFloodsEndAtTheLimits() throws IOException {
        Limits small = new Limits(50, 1_000, 100_000, 200_000, 100_000);
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 200; i++) {
            many.put("f" + i + ".txt", "");
        }
        put("a.zip", zip(many));
        put("b.zip", zip(Map.of("bomb.bin", "0".repeat(5_000_000))));
        put("c/Big.java", "x".repeat(5_000));
        put("d.zip", zip(Map.of("inner.txt", "")));
        put("e.zip", "PK this is no zip file".getBytes(StandardCharsets.UTF_8));
        put("f.zip", new byte[0]);
        try (Submissions submissions = Submissions.open(folder, small)) {
            List<List<String>> all = submissions.handIns().stream()
                    .map(student -> keys(submissions.read(student.attempts().get(0), TASKS)))
                    .toList();
            assertEquals(
                    List.of(
                            List.of("file.ignored", "attempt.files"),
                            List.of("file.ignored", "attempt.bytes"),
                            List.of("file.large"),
                            List.of("file.ignored"),
                            List.of("zip.damaged"),
                            List.of("zip.damaged")),
                    all);
        }
    }

    @Test
    void binariesAreIgnoredAndForeignSourcesListed() throws IOException {
        put("eve/MyCorr2d.class", "x");
        put("eve/evil.jar", "x");
        put("eve/org/junit/jupiter/api/Assertions.java", "package org.junit.jupiter.api; class Assertions {}");
        put("eve/Utf16.java", CORR2D.getBytes(StandardCharsets.UTF_16));
        put("eve/.DS_Store", "x");
        try (Submissions submissions = Submissions.open(folder)) {
            Contents contents = first(submissions);
            assertEquals("Utf16.java", contents.answers().get(0).place().toString());
            assertEquals(
                    List.of(
                            Message.of("file.ignored", "MyCorr2d.class"),
                            Message.of("file.ignored", "evil.jar"),
                            Message.of("file.noContract", "org/junit/jupiter/api/Assertions.java")),
                    contents.notes());
        }
    }

    @Test
    void whatIsNeitherFolderNorZipIsSaid() throws IOException {
        Told.WrongFile missing = assertThrows(Told.WrongFile.class, () -> Submissions.open(folder.resolve("nowhere")));
        assertEquals(
                "submissions: there is no " + folder.resolve("nowhere") + "; name a folder or a zip file",
                missing.getMessage());
        put("text.txt", "text");
        assertTrue(assertThrows(Told.WrongFile.class, () -> Submissions.open(folder.resolve("text.txt")))
                .getMessage()
                .startsWith("submissions: expected a folder or a zip file, but "));
    }

    @Test
    void aFolderAroundAllStudentsSaysNothing() throws IOException {
        Path file = folder.resolve("class.zip");
        Files.write(file, zip(Map.of("class/anna/02.ipynb", ANSWER, "class/ben/02.ipynb", ANSWER)));
        try (Submissions submissions = Submissions.open(file)) {
            assertEquals(List.of("anna", "ben"), ids(submissions));
        }
    }
}
