package convnet.submission;

import static convnet.submission.Notebooks.CORR2D;
import static convnet.submission.Notebooks.STARTER;
import static convnet.submission.Notebooks.answer;
import static convnet.submission.Notebooks.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Message;
import convnet.grading.Catalog;
import convnet.grading.JavaTokens;
import convnet.grading.Task;
import convnet.grading.Token;
import convnet.notebook.Cell;
import convnet.submission.FoundAnswer.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnswerFinderTest {
    private static final Task TASK = Catalog.load().byId("corr2d");

    private final List<Message> notes = new ArrayList<>();

    private FoundAnswer find(String notebook) throws IOException {
        return find(notebook.getBytes(StandardCharsets.UTF_8));
    }

    private FoundAnswer find(byte[] notebook) throws IOException {
        return new AnswerFinder(List.of(new SubmittedFile(
                        "02.ipynb", NotebookCells.read("02.ipynb", new ByteArrayInputStream(notebook), notes))))
                .find(TASK);
    }

    private static FoundAnswer java(String name, String text) {
        return new AnswerFinder(List.of(new SubmittedFile(name, List.of(new CellText(0, true, "", text))))).find(TASK);
    }

    private static List<String> keys(List<Message> notes) {
        return notes.stream().map(Message::key).toList();
    }

    @Test
    void theCellOfTheMetadataIsTheAnswerAndKeepsItsLineNumbers() throws IOException {
        FoundAnswer found =
                find(json(Cell.code("a", "import java.util.List;\nint x = 1;"), answer("b", "corr2d", CORR2D)));
        assertEquals(Status.FOUND, found.status());
        assertEquals("02.ipynb, cell 2", found.place().toString());
        assertEquals("cell 2", found.unit().toString());
        assertTrue(found.source().startsWith("import java.io.*; "), found.source());
        assertTrue(found.source().lines().findFirst().orElseThrow().endsWith("class MyCorr2d implements Corr2d {"));
        assertEquals(List.of(), found.notes());
    }

    @Test
    void withoutMetadataTheClassIsLookedFor() throws IOException {
        assertEquals(
                "02.ipynb, cell 2",
                find(json(Cell.code("a", "// class X implements Corr2d {"), Cell.code("b", CORR2D)))
                        .place()
                        .toString());
    }

    @Test
    void ofTwoAnswersTheFirstCompleteOneThatIsNotTheStarterCounts() throws IOException {
        FoundAnswer found = find(json(
                answer("a", "corr2d", STARTER),
                answer("b", "corr2d", CORR2D.substring(0, 60)),
                answer("c", "corr2d", CORR2D),
                answer("d", "corr2d", CORR2D)));
        assertEquals("02.ipynb, cell 3", found.place().toString());
        assertEquals(List.of("answer.several"), keys(found.notes()));
    }

    @Test
    void aSplitAnswerIsJoined() throws IOException {
        int middle = CORR2D.indexOf('\n');
        FoundAnswer found = find(json(
                answer("a", "corr2d", CORR2D.substring(0, middle)),
                answer("b", "corr2d", CORR2D.substring(middle + 1))));
        assertEquals("02.ipynb, cell 1-2", found.place().toString());
        assertTrue(found.source().endsWith(CORR2D), found.source());
        assertEquals(List.of("answer.joined"), keys(found.notes()));
    }

    @Test
    void anAnswerInAMarkdownCellIsReadAndSaidSo() throws IOException {
        FoundAnswer found = find(json(Cell.markdown("a", CORR2D)));
        assertEquals(Status.FOUND, found.status());
        assertEquals(List.of("answer.notCode"), keys(found.notes()));
    }

    @Test
    void anEmptiedOrDeletedCellIsMissingWithTheDeclarationToWrite() throws IOException {
        FoundAnswer emptied = find(json(answer("a", "corr2d", "// gone")));
        assertEquals(Status.MISSING, emptied.status());
        assertEquals(
                List.of(Message.of(
                        "answer.noClass",
                        Message.of("compile.place", "02.ipynb", 1),
                        "class MyCorr2d implements Corr2d { … }")),
                emptied.notes());
        assertEquals(List.of("answer.none"), keys(find(json()).notes()));
    }

    @Test
    void linesForTheKernelAreLeftOutAndOtherLanguagesRejected() throws IOException {
        FoundAnswer lines =
                find(json(answer("a", "corr2d", "%maven org.evil:evil:1\n/exit\n" + CORR2D + "\n%jars *.jar")));
        assertEquals(Status.FOUND, lines.status());
        assertFalse(lines.source().contains("evil"), lines.source());
        assertTrue(lines.source().lines().toList().get(2).startsWith("class MyCorr2d"), lines.source());
        assertEquals(List.of("answer.magicLine", "answer.magicLine", "answer.magicLine"), keys(lines.notes()));

        FoundAnswer cell = find(json(answer("a", "corr2d", "%%javascript\n" + CORR2D)));
        assertEquals(Status.REJECTED, cell.status());
        assertEquals(List.of("answer.magicCell"), keys(cell.notes()));
    }

    @Test
    void aRemainderAtTheBeginningOfALineIsNoMagic() throws IOException {
        String source = CORR2D.replace("return input;", "int a = 7\n % 3; return input;");
        assertTrue(find(json(answer("a", "corr2d", source))).source().contains("% 3"));
    }

    @Test
    void aDamagedNotebookCostsOnlyTheCellsThatCannotBeRead() throws IOException {
        String whole = json(answer("a", "corr2d", CORR2D), Cell.code("b", "int x = 1;"));
        String conflict = whole.replace("\"int x = 1;\"", "\n<<<<<<< HEAD\n\"int x = 1;\"\n=======\n\"\"\n>>>>>>> b\n");
        assertEquals("02.ipynb, cell 1", find(conflict).place().toString());
        assertEquals(List.of("notebook.conflict"), keys(notes));
        notes.clear();
        assertEquals(
                "02.ipynb, cell 1",
                find(whole.substring(0, whole.length() - 200)).place().toString());
        assertEquals(List.of("notebook.broken"), keys(notes));
        notes.clear();
        assertEquals(Status.MISSING, find("no notebook at all").status());
        assertEquals(List.of("notebook.broken", "notebook.unreadable"), keys(notes));
        notes.clear();
        assertEquals(Status.MISSING, find("{\"a\": 1}").status());
        assertEquals(List.of("notebook.none"), keys(notes));
    }

    @Test
    void formatThreeAndOtherEncodingsAreRead() throws IOException {
        String old = "{\"nbformat\": 3, \"worksheets\": [{\"cells\": [{\"cell_type\": \"code\", \"input\": "
                + "[\"class A implements Corr2d {\\n\", \"}\"], \"outputs\": []}]}]}";
        assertEquals("02.ipynb, cell 1", find(old).place().toString());
        String text = json(Cell.code("a", CORR2D + " // größer"));
        assertTrue(find(text.getBytes(StandardCharsets.UTF_16)).source().contains("größer"));
        assertTrue(find(text.getBytes(StandardCharsets.ISO_8859_1)).source().contains("größer"));
        assertTrue(find(("\uFEFF" + text)).source().contains("größer"));
        assertEquals(List.of(), notes);
    }

    @Test
    void outputsOfAHundredMegabytesAreSkippedWithoutBeingHeld() throws IOException {
        String before = "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"outputs\": [{\"text\": \"";
        String after = "\"}], \"source\": \"class A implements Corr2d {}\"}]}";
        byte[] flood = new byte[1 << 20];
        java.util.Arrays.fill(flood, (byte) 'x');
        List<java.io.InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 100; i++) {
            parts.add(new ByteArrayInputStream(flood));
        }
        parts.add(new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)));
        List<CellText> cells = NotebookCells.read(
                "big", new java.io.SequenceInputStream(java.util.Collections.enumeration(parts)), notes);
        assertEquals("class A implements Corr2d {}", cells.get(0).source());
    }

    @Test
    void javaFilesAreTakenByTheirClassAndNeverFromOthersPackages() {
        assertEquals(
                Status.FOUND,
                java("a/MyCorr2d.java", "public class MyCorr2d implements Corr2d {}")
                        .status());
        assertEquals(
                "MyCorr2d.java",
                java("a/MyCorr2d.java", "class MyCorr2d implements Corr2d {}")
                        .unit()
                        .toString());
        FoundAnswer shadow = java("Corr2dChecks.java", "package lesson02.corr2d; class A implements Corr2d {}");
        assertEquals(Status.REJECTED, shadow.status());
        assertEquals(List.of("answer.package"), keys(shadow.notes()));
        assertEquals(
                Status.MISSING,
                java("Math.java", "package java.lang; class Math {}").status());
    }

    @Test
    void tokensComeToAnEndWhateverStandsThere() {
        for (String text : List.of("\"", "'", "/*", "\"\"\"", "\\", "\"\\", "'\\", "\u0000", "`".repeat(100_000))) {
            JavaTokens.of(text);
        }
        assertEquals(
                "class A { String s = \"}\" ; }",
                JavaTokens.of("class A { // }\n String s = \"}\"; /* } */ }").stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" ")));
        String deep = "(".repeat(200_000);
        assertEquals(200_000, JavaTokens.of(deep).size());
    }
}
