package convnet.gradebook;

import convnet.grading.Catalog;
import convnet.submission.Submissions;
import java.nio.file.Path;
import java.util.List;

/** Grades a folder with a grader that compiles nothing, in a process of its own that may be short of something. */
final class FakeRun {
    private FakeRun() {}

    /** Submissions, the folder of results; the exit status is 1 if the run ended early, with the reason on standard error. */
    public static void main(String[] args) throws Exception {
        try (Submissions submissions = Submissions.open(Path.of(args[0]))) {
            ClassGrading.by(new FakeGrader(), List.of(Catalog.load().byId("corr2d")))
                    .resume()
                    .jobs(2)
                    .grade(submissions, Path.of(args[1]), ClassProgress.NONE);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
