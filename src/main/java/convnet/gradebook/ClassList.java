package convnet.gradebook;

import convnet.submission.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who is graded.
 *
 * @param source   where their attempts come from
 * @param students sorted by id
 * @param files    id to the name of the student's files, without ending
 * @param notes    what does not fit together
 */
record ClassList(ClassSource source, List<Student> students, Map<String, String> files, List<Note> notes) {
    static ClassList of(ClassSource source) {
        List<Note> notes = new ArrayList<>();
        List<Student> students = source.students(notes);
        return new ClassList(
                source,
                students,
                FileNames.of(students.stream().map(Student::id).toList()),
                List.copyOf(notes));
    }
}
