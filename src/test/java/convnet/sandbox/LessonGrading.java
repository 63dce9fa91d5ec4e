package convnet.sandbox;

import convnet.gradebook.ClassGrading;
import convnet.gradebook.ClassProgress;
import convnet.gradebook.SandboxGrader;
import convnet.grading.Task;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/** Grades lesson 2 under one means of isolation and goes on where it was interrupted; a program of its own, as it may be killed. */
final class LessonGrading {
    private LessonGrading() {}

    /** @param args the project's folder, the submissions, the folder of results, the means */
    public static void main(String[] args) throws IOException {
        try (Submissions submissions = Submissions.open(Path.of(args[1]));
                ExerciseGrader sandbox = ExerciseGrader.open(
                        Path.of(args[0]), Isolation.Level.PROCESS, EnumSet.of(Isolation.Means.valueOf(args[3])))) {
            List<Task> tasks = sandbox.tasks().stream()
                    .filter(task -> task.lesson().equals("lesson02"))
                    .toList();
            ClassGrading.by(new SandboxGrader(sandbox), tasks)
                    .jobs(2)
                    .resume()
                    .grade(submissions, Path.of(args[2]), ClassProgress.NONE);
        }
    }
}
