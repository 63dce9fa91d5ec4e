package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.submission.HandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {
    @TempDir
    Path folder;

    private final List<Message> notes = new ArrayList<>();

    private List<Student> students(String csv, HandIn... handIns) throws IOException {
        return Roster.read(Files.writeString(folder.resolve("roster.csv"), csv))
                .students(List.of(handIns), ZoneOffset.UTC, notes);
    }

    private static HandIn from(String id, String name) {
        return new HandIn(id, name, "", List.of());
    }

    private static List<String> rows(List<Student> students) {
        return students.stream()
                .map(student -> student.id() + "|" + student.name() + "|"
                        + student.handIn().isPresent() + "|" + student.enrolled())
                .toList();
    }

    @Test
    void whoHandedInUnderIdAndNameStandsInTwoRowsAndANoteSaysWhatToDo() throws IOException {
        List<Student> students = students("id,name\nada,Ada Lovelace\n", from("Ada Lovelace", ""), from("ada", ""));
        assertEquals(
                List.of("Ada Lovelace", "ada"),
                students.stream().map(Student::id).toList());
        assertEquals(
                "Ada Lovelace handed in something but is not in the roster, where ada has this name: if they are one"
                        + " person, put all into the folder ada and grade again.",
                Language.of(java.util.Locale.ENGLISH).line(notes.get(0), SafeText::line));
    }

    @Test
    void anUnknownStudentsNoteHasNoGapWhereNoNameIsKnown() throws IOException {
        students("id\nada\n", from("zoe", ""));
        assertEquals(
                "zoe handed in something but is not in the roster: correct the id there or the name of the folder, and"
                        + " grade again.",
                Language.of(java.util.Locale.ENGLISH).line(notes.get(0), SafeText::line));
    }

    @Test
    void missingAndUnknownStudentsHaveRowsToo() throws IOException {
        List<Student> students = students(
                "\uFEFFid;name;email\r\nanna;Anna Ä;a@example.org\r\nAnna;Anna Other;\r\na/b;\"Doe, \"\"J\"\"\";\r\n",
                from("anna", ""),
                from("a/b", ""),
                from("zoe", "Zoe"));
        assertEquals(
                List.of(
                        "Anna|Anna Other|false|true",
                        "a/b|Doe, \"J\"|true|true",
                        "anna|Anna Ä|true|true",
                        "zoe|Zoe|true|false"),
                rows(students));
        assertEquals(List.of(Message.of("roster.unknown", "zoe", "Zoe")), notes);
    }

    @Test
    void aSubmissionUnderTheIdOfAnotherTakesNobodysRow() throws IOException {
        List<Student> students =
                students("id,name,email\nada,Ada,a@example.org\n", from("a@example.org", "Ada"), from("ada", "Bob"));
        assertEquals(List.of("ada|Ada|true|true", "ada (2)|Bob|true|false"), rows(students));
    }

    @Test
    void anExportOfCanvasIsARoster() throws IOException {
        List<Student> students = students(
                "Student,ID,SIS User ID,SIS Login ID,Section,HW 1 (12)\n    Points Possible,,,,,10\n"
                        + "\"Doe, Jane\",4711,s100,jdoe,A,\n\"Roe, Max\",4712,s101,mroe,A,\n",
                from("4711", "doejane"));
        assertEquals(List.of("s100|Doe, Jane|true|true", "s101|Roe, Max|false|true"), rows(students));
        assertEquals("4711", students.get(0).row().canvasId());
    }

    @Test
    void aWorksheetOfMoodleIsARoster() throws IOException {
        List<Student> students = students(
                "Identifier,Full name,Email address,Status\nParticipant 99,王伟,w@example.org,\nParticipant 98,Max Roe,m@example.org,\n",
                from("99", "王伟"),
                from("7", "Max Roe"));
        assertEquals(List.of("m@example.org|Max Roe|true|true", "w@example.org|王伟|true|true"), rows(students));
        assertEquals("Participant 99", students.get(1).row().moodleIdentifier());
        assertEquals(List.of(), notes);
    }

    @Test
    void aNameThatTwoStudentsHaveIsNotGuessed() throws IOException {
        students("id,name\n1,Jane Doe\n2,Doe Jane\n", from("x", "doejane"));
        assertEquals(List.of(Message.of("roster.unknown", "x", "doejane")), notes);
    }

    @Test
    void aRosterWithoutStudentsIsRefused() {
        assertEquals(
                "roster: expected a column id, email or name with a row for each student, but "
                        + folder.resolve("roster.csv") + " has none",
                assertThrows(IllegalArgumentException.class, () -> students("a,b\n1,2\n"))
                        .getMessage());
    }
}
