package convnet.gradebook;

import convnet.exercise.Message;
import convnet.grading.Task;
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
record ClassList(ClassSource source, List<Student> students, Map<String, String> files, List<Message> notes) {
    /**
     * The manual entries of students who are there.
     *
     * @param told gets what is no mistake for sure
     * @throws IllegalArgumentException if an entry, or an extension of the policy, names nobody or contradicts another
     */
    List<ManualEntry> manual(Rules rules, Grader grader, List<Task> all, OutputFolder folder, List<Message> told) {
        return EntryCheck.of(students, source.roster(), all, rules.outlines(grader), told)
                .entries(rules.policy(), folder.path("manual.csv"));
    }

    /** The same with more notes. */
    ClassList with(List<Message> more) {
        List<Message> all = new ArrayList<>(notes);
        all.addAll(more);
        return new ClassList(source, students, files, List.copyOf(all));
    }

    static ClassList of(ClassSource source) {
        List<Message> notes = new ArrayList<>();
        List<Student> students = source.students(notes);
        return new ClassList(source, students, FileNames.of(students), List.copyOf(notes));
    }
}
