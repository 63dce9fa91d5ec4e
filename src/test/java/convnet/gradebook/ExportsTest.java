package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import convnet.exercise.Language;
import convnet.grading.Catalog;
import convnet.grading.ExerciseTexts;
import convnet.grading.Task;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What leaves the grader for other systems, with names and messages as bad as a student can choose them. */
class ExportsTest {
    private static final String PRINTED = "sum = 42\n</pre></details><b>\n````\n# no heading";
    private static final String EVIL =
            "<script>alert(1)</script>]]> ![x](http://evil.example) =1+1 \u001B[31m\u202E`````";
    private static final List<Task> TASKS =
            List.of(Catalog.load().byId("corr2d"), Catalog.load().byId("maxPool"));

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void grade() throws IOException {
        out = folder.resolve("out");
        Files.createDirectories(folder.resolve("in/s1"));
        Files.createDirectories(folder.resolve("in/s3"));
        Files.writeString(folder.resolve("in/s1/A.java"), "class MyCorr2d implements Corr2d { }");
        Files.writeString(folder.resolve("in/s3/A.java"), "class MyCorr2d implements Corr2d { }");
        Files.writeString(folder.resolve("in/s3/" + "<img src=x onerror=alert(1)>.java"), "class X {}");
        Path roster = Files.writeString(
                folder.resolve("roster.csv"),
                "Student,ID,SIS User ID,SIS Login ID,Section,Identifier,Email\n"
                        + "\"Doe, \"\"J\"\"\n2nd line\",11,s1,jdoe,=A,Participant 1,j@example.org\n"
                        + "王伟,12,s2,wei,B,Participant 2,w@example.org\n"
                        + "'=1+1,13,s3,eve,B,Participant 3,e@example.org\n");
        try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
            ClassGrading.by(new FixedGrader(EVIL, PRINTED), TASKS)
                    .roster(Roster.read(roster))
                    .policy(Policy.of(Map.of("assignment", "Exercises, all (12)"), "policy"))
                    .grade(submissions, out, ClassProgress.NONE);
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    @Test
    void gradescopeGetsTheFieldsOfItsSpecificationAndTextOnly() throws IOException {
        JsonNode root = new ObjectMapper().readTree(read("gradescope/s1/results.json"));
        Set<String> top = new TreeSet<>();
        root.fieldNames().forEachRemaining(top::add);
        assertEquals(
                Set.of(
                        "score",
                        "output",
                        "output_format",
                        "test_output_format",
                        "test_name_format",
                        "visibility",
                        "stdout_visibility",
                        "tests"),
                top);
        assertEquals(4, root.get("score").asDouble());
        assertTrue(root.get("output").asText().contains("process: files open, network open"));
        int points = 0;
        for (JsonNode test : root.get("tests")) {
            assertTrue(Set.of("passed", "failed").contains(test.get("status").asText()));
            assertTrue(test.get("score").isInt() && test.get("max_score").isInt());
            assertEquals("text", test.get("output_format").asText());
            assertEquals("text", test.get("name_format").asText());
            assertEquals("visible", test.get("visibility").asText(), "a hidden test would hide the total");
            assertTrue(test.get("number").asText().matches("\\d+\\.\\d+"));
            points += test.get("max_score").asInt();
        }
        assertEquals(18, points);
    }

    @Test
    void theTestsOfGradescopeAddUpToTheTotalWithLatenessAndWhatAPersonWrote() throws IOException {
        Files.createDirectories(folder.resolve("by hand"));
        Files.writeString(
                folder.resolve("by hand/manual.csv"),
                "id,exercise,points,comment\ns1,corr2d,7,\"Right, <b>on paper</b>\"\ns1,maxPool,,Nice names\n"
                        + "s1,,+0.5,Good talk\n");
        Files.createDirectories(folder.resolve("late/s1/2026-11-21T10-00-00Z"));
        Files.copy(folder.resolve("in/s1/A.java"), folder.resolve("late/s1/2026-11-21T10-00-00Z/A.java"));
        try (Submissions submissions = Submissions.open(folder.resolve("late"))) {
            ClassGrading.by(new FixedGrader(), TASKS)
                    .policy(Policy.of(Map.of("deadline", "2026-11-21 09:00", "perDay", "15"), "policy"))
                    .grade(submissions, folder.resolve("by hand"), ClassProgress.NONE);
        }
        JsonNode root = new ObjectMapper()
                .readTree(folder.resolve("by hand/gradescope/s1/results.json").toFile());
        Map<String, String> outputs = new java.util.LinkedHashMap<>();
        double sum = 0;
        double maximum = 0;
        for (JsonNode test : root.get("tests")) {
            sum += test.get("score").asDouble();
            maximum += test.get("max_score").asDouble();
            outputs.put(
                    test.get("name").asText() + " " + test.get("score"),
                    test.get("output").asText());
        }
        assertEquals(6.45, root.get("score").asDouble(), "7 less 15 %, and 0.5");
        assertEquals(6.45, sum, 1e-9);
        assertEquals(18, maximum);
        assertEquals(
                "Your instructor gave 7 points here. Right, <b>on paper</b>",
                outputs.get("corr2d: points by your instructor 3.0"));
        assertEquals("Nice names", outputs.get("maxPool: points by your instructor 0.0"));
        assertEquals(
                "Late by 1 day(s) begun: 15 % are taken off the 7 points of the answers.", outputs.get("late -1.05"));
        assertEquals(
                "Your instructor changed the points by +0.5. Good talk",
                outputs.get("whole submission: points by your instructor 0.5"));
        for (String file : List.of("students/s1.html", "students/s1.md")) {
            String text = Files.readString(folder.resolve("by hand").resolve(file));
            assertTrue(text.contains("Nice names") && text.contains("Good talk"), file);
        }
    }

    @Test
    void theCodeStandsBesideItsChecksEscapedAndWithTheLinesOfTheMessages() throws IOException {
        String cell =
                "// first\n\nclass A implements Corr2d {\n\tString s = \"</code><script>alert(1)</script>\u202E\";\n}\n";
        String notebook = new ObjectMapper()
                .writeValueAsString(Map.of(
                        "cells",
                        List.of(
                                Map.of("cell_type", "code", "source", "import java.util.Map;", "metadata", Map.of()),
                                Map.of("cell_type", "code", "source", cell, "metadata", Map.of()))));
        Files.createDirectories(folder.resolve("code/s1"));
        Files.writeString(folder.resolve("code/s1/02.ipynb"), notebook);
        Files.createDirectories(folder.resolve("code/s2"));
        Files.writeString(
                folder.resolve("code/s2/A.java"), "class A implements Corr2d {\n" + "int x;\n".repeat(100_000) + "}");
        Files.createDirectories(folder.resolve("code/s3"));
        Files.writeString(folder.resolve("code/s3/A.java"), "class A implements Corr2d { /* STARTER */ }");
        try (Submissions submissions = Submissions.open(folder.resolve("code"))) {
            ClassGrading.by(new FixedGrader(), TASKS).grade(submissions, folder.resolve("shown"), ClassProgress.NONE);
        }
        String page = Files.readString(folder.resolve("shown/students/s1.html"));
        String code = page.substring(page.indexOf("<figure"), page.indexOf("</figure>"));
        assertTrue(
                code.contains("aria-label=\"Your code (cell 2)\"><code><span>// first</span><span> </span>"
                        + "<span>class A implements Corr2d {</span><span>\tString s = &quot;&lt;/code&gt;&lt;script&gt;alert(1)"
                        + "&lt;/script&gt;\uFFFD&quot;;</span><span>}</span></code>"),
                code);
        assertTrue(page.indexOf("<figure") < page.indexOf("<ul class=\"checks\">"), "above its checks on a phone");
        String large = Files.readString(folder.resolve("shown/students/s2.html"));
        assertTrue(large.length() < 40_000, "a page is bounded: " + large.length());
        assertTrue(large.contains("… and 99602 more lines."), "400 lines are shown");
        assertFalse(
                Files.readString(folder.resolve("shown/students/s3.html")).contains("<figure"),
                "a starter is no answer");
    }

    @Test
    void canvasGetsTheColumnsOfItsExportAndARowOfPointsPossible() throws IOException {
        String text = read("canvas.csv");
        List<String> lines = text.lines().toList();
        assertEquals("Student,ID,SIS User ID,SIS Login ID,Section,\"Exercises, all (12)\"", lines.get(0));
        assertEquals("\"    Points Possible\",,,,,18", lines.get(1));
        List<Map<String, String>> rows = Csv.read(text);
        assertEquals("Doe, \"J\"\n2nd line", rows.get(1).get("student"));
        assertEquals(
                List.of("11", "s1", "jdoe", "=A", "4"),
                List.of("id", "sis user id", "sis login id", "section", "exercises, all (12)").stream()
                        .map(rows.get(1)::get)
                        .toList());
        assertEquals(
                List.of("王伟", "=1+1"),
                List.of(rows.get(2).get("student"), rows.get(3).get("student")));
        assertEquals("0", rows.get(2).get("exercises, all (12)"), "nothing handed in is 0, not absent");
    }

    @Test
    void moodleGetsAGradeBesideEveryFeedback() throws IOException {
        for (Map<String, String> row : Csv.read(read("moodle.csv"))) {
            assertTrue(row.get("identifier").matches("Participant \\d"), row.toString());
            assertTrue(row.get("email address").endsWith("@example.org"), row.toString());
            assertTrue(row.get("grade").matches("[04]"), row.toString());
            assertEquals("-", row.get("last modified (grade)"), "without this column Moodle takes nothing");
            assertEquals("18", row.get("maximum grade"));
            assertFalse(row.get("feedback comments").isBlank());
        }
    }

    @Test
    void theGradebookOpensInARealReader() throws IOException {
        List<Map<String, String>> rows = Csv.read(read("gradebook.csv"));
        assertEquals(
                List.of("s1", "s2", "s3"),
                rows.stream().map(row -> row.get("id")).toList());
        assertEquals(
                List.of("Doe, \"J\"\n2nd line", "王伟", "=1+1"),
                rows.stream().map(row -> row.get("name")).toList());
        assertEquals(
                List.of("4.0", "0.0", "4.0"),
                rows.stream().map(row -> row.get("total")).toList());
        assertEquals(
                3,
                tech.tablesaw.api.Table.read()
                        .csv(out.resolve("gradebook.csv").toFile())
                        .rowCount());
    }

    @Test
    void junitXmlIsWellFormedAndCountsWhatItHolds() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(out.resolve("junit/s1.xml").toFile());
        NodeList suites = xml.getElementsByTagName("testsuite");
        assertEquals(2, suites.getLength());
        var corr2d = suites.item(0).getAttributes();
        assertEquals("3", corr2d.getNamedItem("tests").getNodeValue());
        assertEquals("2", corr2d.getNamedItem("failures").getNodeValue());
        assertEquals(6, xml.getElementsByTagName("testcase").getLength());
        assertTrue(read("junit/s1.xml").contains("&lt;script&gt;"));
    }

    @Test
    void nothingOfAStudentsIsObeyedAndNothingHiddenIsShown() throws IOException {
        for (String file :
                List.of("students/s3.html", "students/s3.md", "gradescope/s3/results.json", "junit/s3.xml")) {
            String text = read(file);
            assertFalse(text.contains("<script>") && !file.endsWith(".json"), file);
            assertFalse(text.contains("<img"), file);
            assertFalse(text.contains("\u001B") || text.contains("\u202E"), file);
            assertFalse(text.contains("HIDDEN-7f3a") || text.contains("secret"), file);
            assertTrue(text.contains("1 of 2 hidden checks pass"), file);
            assertTrue(text.contains("Think of edges."), file);
        }
        assertFalse(read("students/s3.md").contains("![x]"));
        assertTrue(read("students/s3.html").contains("default-src 'none'"));
        assertTrue(read("students/s3.html").contains("process: files open, network open"));
    }

    @Test
    void whatAnAnswerPrintedStandsFoldedInItsStudentsReportsOnly() throws IOException {
        String page = read("students/s1.html");
        assertTrue(
                page.contains("<details><summary>What your code printed in the visible checks (4 lines)</summary>"
                        + "<pre>sum = 42\n&lt;/pre&gt;&lt;/details&gt;&lt;b&gt;\n````\n# no heading</pre></details>"),
                page);
        String text = read("students/s1.md");
        assertTrue(
                text.contains("(4 lines)</summary>\n\n`````text\nsum = 42\n</pre></details><b>\n````\n# no heading\n"
                        + "`````\n\n</details>"),
                text);
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                boolean own = name.matches("students/s[13]\\.(html|md)|review/s[13]\\.json|journal\\.txt");
                assertEquals(own, Files.readString(file).contains("sum = 42"), name);
            }
        }
    }

    @Test
    void everySentenceOfAReportIsChineseIfWanted() throws IOException {
        try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
            ClassGrading.by(new FixedGrader(EVIL, PRINTED), TASKS)
                    .texts(ExerciseTexts.visible(Language.of(Locale.CHINA)))
                    .grade(submissions, folder.resolve("zh"), ClassProgress.NONE);
        }
        String page = Files.readString(folder.resolve("zh/students/s1.html"));
        assertTrue(page.contains("<html lang=\"zh\">"), page);
        assertTrue(page.contains("隐藏检查通过 1 / 2 项（2 / 4 分）"), page);
        assertFalse(page.contains("hidden checks pass") || page.contains("What to try next"), page);
    }
}
