package convnet.gradebook;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.grading.Task;
import convnet.submission.FoundAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One run over a class: grades student by student, writes their reports, then the files about the class. */
final class ClassRun {
    private record Graded(StudentRow row, List<Message> notes) {}

    private final Grader grader;
    private final Rules rules;
    private final Journal journal;
    private final Timings timings = new Timings();

    ClassRun(Grader grader, Rules rules, Journal journal) {
        this.grader = grader;
        this.rules = rules;
        this.journal = journal;
    }

    Timings timings() {
        return timings;
    }

    /** Students are graded by it, one after the other or several at once. */
    StudentGrading grading(ClassSource source, List<ManualEntry> manual) {
        List<Task> tasks = rules.worded();
        return new StudentGrading(
                source,
                tasks,
                rules.policy(),
                manual,
                new AnswerGrading(grader, tasks, journal, timings, rules.wording()));
    }

    /** Grades and writes everything. */
    ClassResult grade(
            ClassList list, List<ManualEntry> manual, OutputFolder folder, Scores before, ClassProgress progress) {
        List<Message> notes = new ArrayList<>(list.notes());
        notes.addAll(folder.notes());
        List<Student> students = list.students();
        Language language = rules.language();
        List<Task> tasks = rules.worded();
        Message isolation = grader.isolation();
        StudentGrading grading = grading(list.source(), manual);
        StudentFiles reports = new StudentFiles(folder, language, rules.policy(), tasks, isolation);
        Map<String, Fingerprints> given = rules.given();

        progress.students(students.size());
        List<Graded> graded = Jobs.all(students, rules.jobs(), student -> {
            StudentResult result = grading.grade(student, list.files().get(student.id()));
            List<Message> own = troubles(result);
            own.addAll(reports.write(result));
            StudentRow row = StudentRow.of(result, fingerprints(result, given, own));
            progress.student(student.id());
            return new Graded(row, own);
        });
        graded.forEach(student -> notes.addAll(student.notes()));
        ClassResult result = new ClassResult(
                        tasks,
                        rules.outlines(grader),
                        graded.stream().map(Graded::row).toList(),
                        notes,
                        isolation,
                        list.source().layout(),
                        rules.policy(),
                        timings.ran(),
                        timings.all())
                .with(list.source().roster().worksheet());
        new ClassFiles(folder, language, result).write(before);
        ClassFiles.base(folder, rules.starters());
        return result.with(before.changes(Scores.of(result, before)));
    }

    /** Grades the students of a shard, and writes what the merge needs. */
    ShardResult grade(Shard shard, ClassList list, OutputFolder folder, ClassProgress progress) {
        StudentGrading grading = grading(list.source(), List.of());
        List<Integer> places = shard.places(list.students().size());
        List<Student> own = places.stream().map(list.students()::get).toList();
        List<Message> notes = new ArrayList<>();
        progress.students(places.size());
        folder.write(shard.file(), out -> {
            ShardWriter writer = new ShardWriter(out);
            List<List<Message>> troubles = Jobs.all(places, rules.jobs(), place -> {
                Student student = list.students().get(place);
                StudentResult result = grading.grade(student, list.files().get(student.id()));
                writer.student(place, result, rules.tasks(), grader);
                progress.student(student.id());
                return troubles(result);
            });
            troubles.forEach(notes::addAll);
            writer.finish(ShardHead.of(shard, list, rules, grader), own, timings, journal);
        });
        return new ShardResult(folder.path(shard.file()), own.size(), timings.ran(), timings.all(), notes);
    }

    /** What the instructor is told of answers that could not be graded. */
    static List<Message> troubles(StudentResult result) {
        List<Message> notes = new ArrayList<>();
        for (Trouble trouble : result.troubles()) {
            notes.add(Message.of(
                    "student.trouble", result.student().id(), trouble.attempt(), trouble.exercise(), trouble.reason()));
        }
        return notes;
    }

    private static Map<String, Fingerprints> fingerprints(
            StudentResult result, Map<String, Fingerprints> given, List<Message> notes) {
        Map<String, Fingerprints> all = new HashMap<>();
        result.chosen().ifPresent(chosen -> {
            for (FoundAnswer answer : chosen.contents().answers()) {
                try {
                    if (answer.status() == FoundAnswer.Status.FOUND) {
                        Fingerprints starter = given.get(answer.exercise());
                        Fingerprints own = Fingerprints.ofAnswer(answer.source());
                        all.put(answer.exercise(), starter == null ? own : own.without(starter.marks()));
                    }
                } catch (Throwable e) {
                    notes.add(Message.of(
                            "student.fingerprints", result.student().id(), answer.exercise(), Trouble.reason(e)));
                }
            }
        });
        return all;
    }
}
