package convnet.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.CountedText;
import convnet.exercise.Message;
import convnet.grading.Catalog;
import convnet.grading.Task;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A megabyte of the worst that a student can hand in costs each reader of submissions a few steps per character. */
class LinearReadersTest {
    private static final int MEGABYTE = 1 << 20;
    private static final Task TASK = Catalog.load().byId("corr2d");

    private static CountedText flood(String piece, int reads) {
        return CountedText.of(piece.repeat(MEGABYTE / piece.length()), reads);
    }

    @Test
    void linesForTheKernel() {
        for (String piece :
                List.of(" ", "\t", "\n", "%a", "%", "!", "\n%", "\n!", "%a ", "\n/exit", "%".repeat(1000) + "\n")) {
            Magics.cellMagic(flood(piece, 12));
            Magics.without(flood(piece, 12), new ArrayList<>());
        }
        CountedText line = CountedText.of("%" + "a".repeat(MEGABYTE) + "{", 12);
        assertEquals(line.toString(), Magics.without(line, new ArrayList<>()), "Java");
        CountedText cell = CountedText.of(" ".repeat(MEGABYTE) + "%%" + "a".repeat(MEGABYTE), 12);
        assertEquals(MEGABYTE + 2, Magics.cellMagic(cell).length());
    }

    @Test
    void damagedNotebooks() {
        for (String piece : List.of(
                "{",
                "{ ",
                "{\"id\":",
                "{\"id\":[",
                "{\"metadata\":{",
                "{\"metadata\":",
                "{\"cell_type\":\"",
                "{\"id\": \"\\",
                "[",
                "<<<<<<<\n",
                "\n",
                "{\"id\":\"1\"}")) {
            NotebookSalvage.read("n", flood(piece, 40), new ArrayList<>());
        }
    }

    @Test
    void aCellBehindMuchDamageIsFound() {
        String cell = "{\"cell_type\": \"code\", \"source\": \"class A implements Corr2d {}\"}";
        for (String before :
                List.of("{\"id\": \"1\"}, ".repeat(50_000), "{\"metadata\": [".repeat(50), "{\"id\": \"\n")) {
            List<CellText> cells = NotebookSalvage.read("n", "!" + before + cell + "!", new ArrayList<>());
            assertEquals(
                    "class A implements Corr2d {}", cells.get(cells.size() - 1).source(), before.substring(0, 8));
        }
    }

    @Test
    void aHundredThousandBrackets() throws IOException {
        for (String open : List.of("[", "{\"a\":", "{\"cells\":[", "{\"metadata\":{\"convnet\":")) {
            for (String start : List.of("", "{\"cells\":[", "{\"cells\":[{\"source\":", "{\"worksheets\":[")) {
                byte[] text = (start + open.repeat(100_000)).getBytes(StandardCharsets.UTF_8);
                List<Message> notes = new ArrayList<>();
                List<CellText> cells = NotebookCells.read("n", new ByteArrayInputStream(text), notes);
                assertTrue(
                        cells.isEmpty()
                                || cells.stream().allMatch(cell -> cell.source().isEmpty()),
                        start + open);
                assertTrue(!notes.isEmpty(), start + open);
            }
        }
        String deep = "class A implements Corr2d {" + "(".repeat(100_000);
        assertEquals(
                FoundAnswer.Status.FOUND,
                finder(new CellText(1, true, "", deep)).find(TASK).status());
    }

    /** Ten thousand cells that each answer: every one is read once, and sorting them reads none again. */
    @Test
    void manyAnswers() {
        String source = "class A implements Corr2d { /* " + "x".repeat(2_000) + " */ }";
        List<CellText> cells = new ArrayList<>();
        for (int i = 1; i <= 10_000; i++) {
            cells.add(new CellText(i, true, "", source));
        }
        FoundAnswer found = finder(cells.toArray(CellText[]::new)).find(TASK);
        assertEquals("02.ipynb, cell 1", found.place().toString());
        assertEquals(
                List.of("answer.several"),
                found.notes().stream().map(Message::key).toList());
        assertTrue(found.notes().get(0).values().get(0).toString().length() < 200);
    }

    @Test
    void magicLinesWithoutEndAreCounted() {
        FoundAnswer found = finder(new CellText(1, true, "", "!ls\n".repeat(200_000) + Notebooks.CORR2D))
                .find(TASK);
        assertEquals(6, found.notes().size());
        assertEquals(Message.of("answer.magicLines", 199_995), found.notes().get(5));
    }

    @Test
    void namesOfFiles() {
        for (String piece : List.of(
                "_1",
                "1_",
                "anon_",
                "_1_assignsubmission_file",
                "1_1_",
                "LATE_",
                "a_LATE_1_1_",
                " ",
                "2026-01-01_",
                "/",
                "../",
                "\\")) {
            String name = piece.repeat(65_000 / piece.length());
            for (String end : List.of("", "\n", "/", "_")) {
                CanvasLayout.file(CountedText.of(name + end, 40)).matches();
                MoodleLayout.first(CountedText.of(name + end, 40)).matches();
                TimeStamp.in(name + end);
                EntryName.problem(name + end);
                EntryName.junk(name + end);
                EntryName.ending(name + end);
            }
        }
    }

    private static AnswerFinder finder(CellText... cells) {
        return new AnswerFinder(List.of(new SubmittedFile("02.ipynb", List.of(cells))));
    }
}
