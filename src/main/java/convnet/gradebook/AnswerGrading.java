package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Verdict;
import convnet.grading.CheckOutcome;
import convnet.grading.GraderTrouble;
import convnet.grading.Task;
import convnet.submission.FoundAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Grades single answers, each once: what the journal knows is not run again. An answer with which the grader had trouble
 * is tried again alone, and is not graded at all rather than wrongly.
 */
final class AnswerGrading {
    /** So often an answer may have been running when the grader died before it is held to be the reason. */
    private static final int DEATHS = 3;

    /** So often an answer is tried with which the grader has trouble. */
    static final int TRIALS = 3;

    private final Grader grader;
    private final Journal journal;
    private final Timings timings;
    private final Wording wording;
    private final Map<String, List<CheckOutcome>> outlines = new HashMap<>();
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
    GradedExercise outline(Task task, Verdict verdict) {
        return wording.of(unrun(task, verdict));
    }

    private GradedExercise unrun(Task task, Verdict verdict) {
        return new GradedExercise(
                task.id(),
                outlines.get(task.id()).stream()
                        .map(check -> check.unrun(verdict))
                        .toList(),
                Message.NONE,
                grader.isolation());
    }

    /** The exercise of an answer that could not be graded. */
    GradedExercise troubled(Task task) {
        return outline(task, Verdict.TROUBLE);
    }

    /**
     * The result of an answer.
     *
     * @throws GraderTrouble if it could not be graded
     */
    GradedExercise grade(String student, String attempt, Task task, FoundAnswer answer) {
        if (answer.status() != FoundAnswer.Status.FOUND) {
            return outline(task, answer.status() == FoundAnswer.Status.MISSING ? Verdict.MISSING : Verdict.REJECTED);
        }
        String key = Digests.of(
                fingerprints.get(task.id()),
                grader.sheet(task, student),
                answer.unit().toString(),
                answer.source());
        long start = System.nanoTime();
        var known = journal.find(key);
        GradedExercise result = known.isPresent() ? known.get() : run(key, student, task, answer);
        timings.add(student, attempt, task.id(), System.nanoTime() - start, known.isPresent());
        return wording.of(result);
    }

    private GradedExercise run(String key, String student, Task task, FoundAnswer answer) {
        int deaths = journal.unfinished(key);
        if (deaths >= DEATHS) {
            GradedExercise crashed = unrun(task, Verdict.CRASH);
            return journal.finish(
                    key,
                    new GradedExercise(task.id(), crashed.checks(), Message.of("call.grader"), grader.isolation()));
        }
        for (int trial = 1; ; trial++) {
            // An answer that was running when the grader died runs alone, so that it alone is blamed if that happens
            // again; one with which the grader had trouble runs alone, so that it has the whole machine.
            Lock lock = deaths == 0 && trial == 1 ? alone.readLock() : alone.writeLock();
            lock.lock();
            try {
                journal.begin(key);
                GradedExercise result = trusted(grader.grade(task, student, answer.unit(), answer.source()));
                if (trial > 1 || !crashed(result)) {
                    return journal.finish(key, result);
                }
                // The machine may have ended the process, for want of memory or at Ctrl+C: only twice is a proof.
                journal.withdraw(key);
            } catch (RunStopped e) {
                throw e;
            } catch (Throwable e) {
                // Whatever it is, it is not the answer's result: those come back as verdicts.
                journal.withdraw(key);
                if (trial == TRIALS) {
                    throw e instanceof GraderTrouble trouble ? trouble : new GraderTrouble(Trouble.reason(e), e);
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private static boolean crashed(GradedExercise result) {
        return result.checks().stream().anyMatch(check -> check.verdict() == Verdict.CRASH);
    }

    /** A check that is broken itself says nothing about the answer. */
    private static GradedExercise trusted(GradedExercise result) {
        for (CheckOutcome check : result.checks()) {
            if (check.verdict() == Verdict.BROKEN) {
                throw new GraderTrouble(Message.of("trouble.check", check.id(), check.message()));
            }
        }
        if (result.troubled()) {
            throw new GraderTrouble(result.message());
        }
        return result;
    }
}
