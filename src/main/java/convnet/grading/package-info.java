/**
 * Runs the checks of exercises: in a student's notebook ({@link convnet.grading.Check}), on a file, and in the tests that
 * keep every exercise sound. Finds exercises by scanning the class path; nothing lists them by hand.
 *
 * <p>In a notebook the checks run in the student's own process. They call the student's object with copies, in a thread
 * of its own with a time limit, so that a wrong answer, an exception, or an endless loop ends in a clear line of the
 * table. What cannot be stopped there is {@code System.exit}, and a thread that ignores its interruption goes on until
 * the kernel restarts. So points shown in a notebook are advice; grades come from the grader's own process.
 *
 * <p>May import exercise, notebook, display, worker. Start reading at {@link convnet.grading.Check}.
 */
package convnet.grading;
