package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.gradebook.ManualFile.Change;
import convnet.gradebook.ManualFile.Key;
import convnet.gradebook.ManualFile.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualFileTest {
    private static final List<String> AWKWARD = List.of(
            "anna",
            "Doe, \"J\"",
            "two\nlines",
            "two\r\nlines",
            "return\ralone",
            "=HYPERLINK(1)",
            "'=1",
            "''",
            "-1",
            "+2",
            "@at",
            "\tTab",
            "\rReturn",
            " blanks ",
            "semi;colon",
            "王伟",
            "\u202Eright",
            "emoji 👩‍💻",
            "\"",
            "#comment",
            "");

    @TempDir
    Path folder;

    private void put(String student, String exercise, String points, String comment) {
        ManualFile file = ManualFile.in(folder);
        Key key = new Key(student, exercise);
        file.change(List.of(new Change(key, file.read().of(key), new Row(points, comment))));
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("manual.csv"));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("manual.csv"), text);
    }

    @Test
    void everyNameAndCommentComesBackToTheGraderLetterForLetter() {
        for (String name : AWKWARD) {
            put(name, "corr2d", "+1", name);
            put(name, "", "2", "total; " + name);
        }
        List<ManualEntry> entries = ManualEntry.read(folder.resolve("manual.csv"), new ArrayList<>());
        assertEquals(2 * AWKWARD.size(), entries.size());
        for (int i = 0; i < AWKWARD.size(); i++) {
            ManualEntry entry = entries.get(2 * i);
            assertEquals(AWKWARD.get(i), entry.student());
            assertEquals(AWKWARD.get(i).strip(), entry.comment());
            assertEquals("corr2d", entry.exercise());
            assertTrue(entry.relative());
            assertEquals("", entries.get(2 * i + 1).exercise());
            assertFalse(entries.get(2 * i + 1).relative());
        }
    }

    @Test
    void noCellIsAFormula() throws IOException {
        for (String name : AWKWARD) {
            put(name, name, "+1", name);
        }
        for (CsvText.Line line : CsvText.lines(text())) {
            line.cells()
                    .forEach(cell -> assertFalse(cell.matches("(?s)[=+@\\t\\r\\n-].*"), cell + " would be a formula"));
        }
    }

    @Test
    void whatIsNotMeantStaysLetterForLetter() throws IOException {
        String before = "\uFEFFID;Points;who;comment;exercise\r\n# a note\r\n\r\nanna;+1;me;\"a;\r\nb\";corr2d\r\n"
                + "zoe; abc ;you;x\r\nben;3;me;'=old;corr2d";
        write(before);
        put("ben", "corr2d", "-1", "new");
        assertEquals(before.replace("ben;3;me;'=old;corr2d", "ben;'-1;me;new;corr2d\r\n"), text());
        put("carla", "", "5", "");
        assertTrue(text().endsWith("new;corr2d\r\ncarla;5;;;\r\n"), text());
        assertTrue(text().startsWith(before.substring(0, before.indexOf("ben"))), text());
    }

    @Test
    void ofSeveralRowsTheLastIsChangedAndColumnsThatAreMissingAreAdded() throws IOException {
        write("id,exercise,points\nanna,corr2d,2\nanna,corr2d,+1\nanna,maxPool,1\n");
        put("anna", "corr2d", "+3", "why");
        assertEquals("id,exercise,points,comment\nanna,corr2d,2\nanna,corr2d,'+3,why\nanna,maxPool,1\n", text());
        ManualFile file = ManualFile.in(folder);
        Key key = new Key("anna", "corr2d");
        file.change(List.of(new Change(key, List.of(new Row("2", ""), new Row("+3", "why")), null)));
        assertEquals("id,exercise,points,comment\nanna,corr2d,2\nanna,maxPool,1\n", text());
    }

    @Test
    void aRowThatAnotherProgramChangedIsLeftAloneAndItsOtherRowsAreKept() throws IOException {
        put("anna", "corr2d", "+1", "mine");
        write(text() + "ben,corr2d,4,theirs\n");
        put("anna", "corr2d", "+2", "mine again");
        assertTrue(text().contains("ben,corr2d,4,theirs\n"), text());
        ManualFile file = ManualFile.in(folder);
        Key key = new Key("ben", "corr2d");
        Key other = new Key("anna", "corr2d");
        String before = text();
        assertThrows(
                ManualFile.ConflictException.class,
                () -> file.change(List.of(
                        new Change(other, List.of(new Row("+2", "mine again")), new Row("0", "")),
                        new Change(key, List.of(), new Row("0", "")))));
        assertEquals(before, text(), "all changes or none");
    }

    @Test
    void nothingIsPutBehindAQuoteThatDoesNotEnd() throws IOException {
        write("id,exercise,points,comment\nanna,corr2d,2,\"open\n");
        assertThrows(ManualFile.OpenQuoteException.class, () -> put("ben", "corr2d", "1", ""));
        assertEquals("id,exercise,points,comment\nanna,corr2d,2,\"open\n", text());
    }

    @Test
    void signsInCellsDoNotDecideWhatStandsBetweenThem() {
        List<Map<String, String>> rows = Csv.read("id,points,comment\n#7,1,a;b;c;d\n#8,2,\"e;f;g;h\"\n");
        assertEquals(
                List.of("#7", "#8"), rows.stream().map(row -> row.get("id")).toList());
        assertEquals("a;b;c;d", rows.get(0).get("comment"));
        assertEquals(1, Csv.read("a;b\n1,5;2\n").size());
        assertEquals("1,5", Csv.read("a;b\n1,5;2\n").get(0).get("a"));
    }
}
