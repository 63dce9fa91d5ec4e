package convnet.gradebook;

import convnet.exercise.Reasons;
import convnet.grading.Task;
import convnet.submission.FoundAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Grades single answers, each once: what the journal knows is not run again. */
final class AnswerGrading {
    /** So often an answer may have been running when the grader died before it is held to be the reason. */
    private static final int DEATHS = 3;

    private final Grader grader;
    private final Journal journal;
    private final Timings timings;
    private final Wording wording;
    private final Map<String, List<GradedCheck>> outlines = new HashMap<>();
    private final Map<String, String> fingerprints = new HashMap<>();
    private final ReadWriteLock alone = new ReentrantReadWriteLock();

    AnswerGrading(Grader grader, List<Task> tasks, Journal journal, Timings timings, Wording wording) {
        this.grader = grader;
        this.journal = journal;
        this.timings = timings;
        this.wording = wording;
        for (Task task : tasks) {
            outlines.put(task.id(), grader.outline(task));
            fingerprints.put(task.id(), grader.fingerprint(task));
        }
    }

    /** The exercise without an answer. */
    GradedExercise outline(Task task, String verdict) {
        return wording.of(unrun(task, verdict));
    }

    private GradedExercise unrun(Task task, String verdict) {
        return new GradedExercise(
                task.id(),
                outlines.get(task.id()).stream()
                        .map(check -> check.unrun(verdict))
                        .toList(),
                "",
                grader.isolation());
    }

    GradedExercise grade(String student, String attempt, Task task, FoundAnswer answer) {
        if (answer.status() != FoundAnswer.Status.FOUND) {
            return outline(task, answer.status() == FoundAnswer.Status.MISSING ? Verdicts.MISSING : Verdicts.REJECTED);
        }
        String key =
                Digests.of(fingerprints.get(task.id()), task.personal() ? student : "", answer.unit(), answer.source());
        long start = System.nanoTime();
        var known = journal.find(key);
        GradedExercise result = known.isPresent() ? known.get() : run(key, student, task, answer);
        timings.add(student, attempt, task.id(), System.nanoTime() - start, known.isPresent());
        return wording.of(result);
    }

    private GradedExercise run(String key, String student, Task task, FoundAnswer answer) {
        int deaths = journal.unfinished(key);
        if (deaths >= DEATHS) {
            GradedExercise crashed = unrun(task, Verdicts.CRASH);
            return journal.finish(
                    key,
                    new GradedExercise(task.id(), crashed.checks(), Reasons.text("call.grader"), grader.isolation()));
        }
        // An answer that was running when the grader died runs alone, so that it alone is blamed if that happens again.
        var lock = deaths == 0 ? alone.readLock() : alone.writeLock();
        lock.lock();
        try {
            journal.begin(key);
            return journal.finish(key, grader.grade(task, student, answer.unit(), answer.source()));
        } finally {
            lock.unlock();
        }
    }
}
