package convnet.gradebook;

import convnet.grading.Task;
import convnet.submission.Attempt;
import convnet.submission.Contents;
import convnet.submission.FoundAnswer;
import convnet.submission.HandIn;
import convnet.submission.Note;
import convnet.submission.Submissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Grades all attempts of one student and chooses the one that counts. */
record StudentGrading(
        Submissions submissions, List<Task> tasks, Policy policy, List<ManualEntry> manual, AnswerGrading answers) {

    StudentResult grade(Student student, String file) {
        List<Note> notes = new ArrayList<>();
        List<AttemptResult> results = new ArrayList<>();
        List<Attempt> all = student.handIn().map(HandIn::attempts).orElse(List.of());
        List<Attempt> admitted = policy.admitted(all);
        if (admitted.size() < all.size()) {
            notes.add(Note.of("student.dailyLimit", all.size() - admitted.size(), policy.dailyLimit()));
        }
        if (all.isEmpty()) {
            notes.add(Note.of("student.nothing"));
        }
        for (Attempt attempt : admitted) {
            results.add(grade(student, attempt));
        }
        return new StudentResult(
                student,
                file,
                results,
                chosen(results),
                tasks.stream()
                        .map(task -> answers.outline(task, Verdicts.MISSING))
                        .toList(),
                manual.stream()
                        .filter(entry -> student.id().equals(entry.student()))
                        .toList(),
                notes);
    }

    private AttemptResult grade(Student student, Attempt attempt) {
        Contents contents = submissions.read(attempt, tasks);
        List<GradedExercise> exercises = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            FoundAnswer answer = contents.answers().get(i);
            exercises.add(answers.grade(student.id(), attempt.label(), tasks.get(i), answer));
        }
        int days = policy.daysLate(attempt, student);
        return new AttemptResult(attempt, contents, exercises, days, policy.penalty(days));
    }

    /** The last one, or the best one; of equally good ones the first. */
    private Optional<AttemptResult> chosen(List<AttemptResult> results) {
        if (results.isEmpty()) {
            return Optional.empty();
        }
        return policy.last()
                ? Optional.of(results.get(results.size() - 1))
                : results.stream()
                        .sorted(Comparator.comparingDouble(AttemptResult::afterPenalty)
                                .reversed())
                        .findFirst();
    }
}
