package convnet.gradebook;

import convnet.exercise.Reasons;
import convnet.grading.ExerciseTexts;
import convnet.grading.Task;
import convnet.submission.FoundAnswer;
import convnet.submission.Note;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Grades a class into a folder: {@code ClassGrading.by(grader, tasks).roster(…).policy(…).jobs(2).grade(submissions, out,
 * progress)}. Of each student only numbers stay in memory; reports are written as soon as a student is graded.
 */
public final class ClassGrading {
    private final Grader grader;
    private final List<Task> tasks;
    private Roster roster = Roster.open();
    private Policy policy = Policy.none();
    private Locale locale = Locale.ENGLISH;
    private Wording wording = new Wording(ExerciseTexts.english());
    private Map<String, String> starters = Map.of();
    private int jobs = 1;
    private boolean resume;
    private boolean afresh;

    private ClassGrading(Grader grader, List<Task> tasks) {
        this.grader = grader;
        this.tasks = tasks;
    }

    public static ClassGrading by(Grader grader, List<Task> tasks) {
        return new ClassGrading(grader, tasks);
    }

    public ClassGrading roster(Roster students) {
        roster = students;
        return this;
    }

    public ClassGrading policy(Policy rules) {
        policy = rules;
        return this;
    }

    /** The language of all reports. */
    public ClassGrading language(Locale language) {
        locale = language;
        return this;
    }

    /** What authors wrote about exercises, in the language of the reports. */
    public ClassGrading texts(ExerciseTexts texts) {
        wording = new Wording(texts);
        return this;
    }

    /** The code that everybody was given, by exercise; it is no sign of copying. */
    public ClassGrading starters(Map<String, String> sources) {
        starters = Map.copyOf(sources);
        return this;
    }

    /** How many answers are graded at once. */
    public ClassGrading jobs(int count) {
        if (count < 1) {
            throw new IllegalArgumentException(Reasons.text("start.jobs", count));
        }
        jobs = count;
        return this;
    }

    /** Goes on with a run that was interrupted. */
    public ClassGrading resume() {
        resume = true;
        return this;
    }

    /** Grades every answer again, also those that did not change. */
    public ClassGrading afresh() {
        afresh = true;
        return this;
    }

    /**
     * Grades and writes everything.
     *
     * @throws IllegalArgumentException if the folder holds other files, or an interrupted run that is not resumed
     */
    public ClassResult grade(Submissions submissions, Path out, Progress progress) throws IOException {
        // A mistake of the instructor's is told before anything is begun.
        List<Task> counted =
                policy.counted(tasks).stream().map(wording.texts()::task).toList();
        Map<String, List<GradedCheck>> outlines = outlines(counted);
        List<Note> notes = new ArrayList<>(submissions.strays());
        List<Student> students = roster.students(submissions.handIns(), policy.zone(), notes);
        OutputFolder folder = OutputFolder.in(out);
        if (folder.unfinished() && !resume && !afresh) {
            throw new IllegalArgumentException(Reasons.text("start.interrupted", out));
        }
        List<ManualEntry> manual =
                EntryCheck.of(students, roster, tasks, outlines, notes).entries(policy, folder.path("manual.csv"));
        Scores before = Scores.read(folder.path(Scores.FILE));
        if (afresh) {
            java.nio.file.Files.deleteIfExists(folder.path(OutputFolder.JOURNAL));
        }
        folder.begin();
        try (Journal journal = Journal.open(folder.path(OutputFolder.JOURNAL))) {
            return grade(submissions, counted, outlines, students, manual, notes, folder, journal, before, progress);
        }
    }

    private ClassResult grade(
            Submissions submissions,
            List<Task> counted,
            Map<String, List<GradedCheck>> outlines,
            List<Student> students,
            List<ManualEntry> manual,
            List<Note> notes,
            OutputFolder folder,
            Journal journal,
            Scores before,
            Progress progress)
            throws IOException {
        Messages messages = Messages.in(locale);
        Timings timings = new Timings();
        String isolation = wording.texts().reason(grader.isolation());
        StudentGrading grading = new StudentGrading(
                submissions, counted, policy, manual, new AnswerGrading(grader, counted, journal, timings, wording));
        Map<String, String> files = FileNames.of(students);
        StudentFiles reports = new StudentFiles(folder, messages, policy, counted, isolation);
        Map<String, Fingerprints> given = new HashMap<>();
        starters.forEach((exercise, source) -> given.put(exercise, Fingerprints.of(source)));

        progress.students(students.size());
        List<StudentRow> rows = all(students, student -> {
            StudentResult result = grading.grade(student, files.get(student.id()));
            reports.write(result);
            progress.student(student.id());
            return StudentRow.of(result, fingerprints(result, given));
        });
        ClassResult result = new ClassResult(
                        counted,
                        outlines,
                        rows,
                        notes,
                        isolation,
                        submissions.layout(),
                        policy,
                        timings.ran(),
                        timings.all())
                .with(roster.worksheet());
        new ClassFiles(folder, messages, result).write(before);
        ClassFiles.base(folder, starters);
        folder.write("timings.csv", timings.csv());
        folder.write(OutputFolder.JOURNAL, journal::writeFinished);
        folder.finish();
        return result.with(before.changes(Scores.of(result, before)));
    }

    private Map<String, List<GradedCheck>> outlines(List<Task> counted) {
        Map<String, List<GradedCheck>> outlines = new HashMap<>();
        counted.forEach(task -> outlines.put(task.id(), wording.checks(task.id(), grader.outline(task))));
        return outlines;
    }

    private static Map<String, Fingerprints> fingerprints(StudentResult result, Map<String, Fingerprints> given) {
        Map<String, Fingerprints> all = new HashMap<>();
        result.chosen().ifPresent(chosen -> {
            for (FoundAnswer answer : chosen.contents().answers()) {
                if (answer.status() == FoundAnswer.Status.FOUND) {
                    Fingerprints starter = given.get(answer.exercise());
                    Fingerprints own = Fingerprints.of(answer.source().replaceFirst("^(import [^;]+; ?)+", ""));
                    all.put(answer.exercise(), starter == null ? own : own.without(starter.marks()));
                }
            }
        });
        return all;
    }

    private interface Work {
        StudentRow on(Student student) throws IOException;
    }

    private List<StudentRow> all(List<Student> students, Work work) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<StudentRow>> futures = new ArrayList<>();
            for (Student student : students) {
                futures.add(threads.submit(() -> work.on(student)));
            }
            List<StudentRow> rows = new ArrayList<>();
            for (Future<StudentRow> future : futures) {
                rows.add(future.get());
            }
            return rows;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("grade: interrupted; go on with --resume", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException("grade: " + e.getCause().getMessage(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
