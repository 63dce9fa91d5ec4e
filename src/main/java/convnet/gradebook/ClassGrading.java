package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.grading.ExerciseTexts;
import convnet.grading.Task;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Grades a class into a folder: {@code ClassGrading.by(grader, tasks).roster(…).policy(…).jobs(2).grade(submissions, out,
 * progress)}. Of each student only numbers stay in memory; reports are written as soon as a student is graded.
 */
public final class ClassGrading {
    private final Grader grader;
    private final List<Task> tasks;
    private Roster roster = Roster.open();
    private Policy policy = Policy.none();
    private Wording wording = new Wording(ExerciseTexts.english());
    private Map<String, String> starters = Map.of();
    private int jobs = 1;
    private boolean resume;
    private boolean afresh;
    private boolean replace;
    private volatile boolean stopped;
    private volatile Journal journal;

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

    /** What authors wrote about exercises, in the language of all reports. */
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
            throw new Told.WrongArgument(Message.of("start.jobs", count));
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

    /** Puts the results in the place of another class's. */
    public ClassGrading replace() {
        replace = true;
        return this;
    }

    /**
     * Looks that results will not lie among submissions, where they would be read as a student's the next time.
     *
     * @throws IllegalArgumentException if they would
     */
    public static void apart(Path out, Path submissions) throws IOException {
        OutputFolder.apart(out, submissions);
    }

    /** Whether {@link #stop} was called. */
    public boolean stopped() {
        return stopped;
    }

    /** Ends a run that is under way: what was graded is kept, what is being graded is not. May be called at any time. */
    public void stop() {
        stopped = true;
        Journal open = journal;
        if (open != null) {
            open.stop();
        }
    }

    /**
     * Grades and writes everything.
     *
     * @throws IllegalArgumentException if the folder holds other files, another class's results that may not be
     *     replaced, or an interrupted run that is not resumed
     * @throws IllegalStateException if the run was stopped, or its results cannot be kept
     */
    public ClassResult grade(Submissions submissions, Path out, ClassProgress progress) throws IOException {
        ClassList list = list(submissions);
        try (OutputFolder folder = OutputFolder.in(out)) {
            if (!replace) {
                folder.expect(list.files().values());
            }
            // A mistake of the instructor's is told before anything is begun.
            List<Message> told = new ArrayList<>();
            List<ManualEntry> manual = list.manual(rules(), grader, tasks, folder, told);
            Scores before = Scores.read(folder.path(Scores.FILE));
            return run(folder, run -> run.grade(list.with(told), manual, folder, before, progress));
        }
    }

    /**
     * Grades a part of the class for {@link Shards#merge}, as {@link #grade} would.
     *
     * @throws IllegalArgumentException if the folder holds other files, results of a whole class, or an interrupted run
     *     that is not resumed
     * @throws IllegalStateException if the run was stopped, or its results cannot be kept
     */
    public ShardResult gradeShard(Shard shard, Submissions submissions, Path out, ClassProgress progress)
            throws IOException {
        ClassList list = list(submissions);
        try (OutputFolder folder = OutputFolder.in(out)) {
            folder.expectShards();
            list.manual(rules(), grader, tasks, folder, new ArrayList<>());
            return run(folder, run -> run.grade(shard, list, folder, progress));
        }
    }

    private ClassList list(Submissions submissions) {
        policy.counted(tasks); // a mistake in it is told before anything is begun
        return ClassList.of(new SubmittedClass(submissions, roster, policy.zone()));
    }

    private interface Work<R> {
        R with(ClassRun run) throws IOException;
    }

    private <R> R run(OutputFolder folder, Work<R> work) throws IOException {
        if (folder.unfinished() && !resume && !afresh) {
            throw new Told.WrongArgument(Message.of("start.interrupted", folder));
        }
        if (afresh) {
            Files.deleteIfExists(folder.path(OutputFolder.JOURNAL));
        }
        folder.begin();
        try (Journal results = open(folder)) {
            ClassRun run = new ClassRun(grader, rules(), results);
            R result = work.with(run);
            folder.write(Timings.FILE, run.timings().csv());
            folder.write(OutputFolder.JOURNAL, results::writeFinished);
            folder.finish();
            return result;
        }
    }

    private Journal open(OutputFolder folder) throws IOException {
        Journal results = Journal.open(folder.path(OutputFolder.JOURNAL));
        journal = results;
        if (stopped) {
            results.stop();
        }
        return results;
    }

    private Rules rules() {
        return new Rules(policy.counted(tasks), policy, wording, starters, jobs);
    }
}
