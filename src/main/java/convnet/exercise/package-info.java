/**
 * What an exercise is made of: the contract that a student implements, its visible checks with points and hints, and
 * the words in which a check says what is wrong. One subpackage a lesson, {@code lessonNN}.
 *
 * <p>A check is an ordinary JUnit 5 test method. It gets the student's object from {@link convnet.exercise.Subjects}
 * and so does not know where that object lives: in the student's notebook, or in another process of the grader.
 *
 * <p>Solutions, hidden checks and typical wrong implementations are not here but in the project's folder
 * {@code solutions}, because everything in this package reaches the student. Only the <em>results</em> of the wrong
 * implementations on the visible checks are: in {@code lessonNN/ID.misconceptions.json}, written from the wrong
 * implementations by {@code course release}, so that a notebook can name a misconception and still contains no line of
 * code that is nearly the solution.
 *
 * <p>A {@link convnet.exercise.Quiz} asks questions whose numbers are drawn from a seed; {@link
 * convnet.exercise.Interview} has the course's. Graded questions in words are not here: a {@link
 * convnet.exercise.QuestionBank} among the solutions draws a {@link convnet.exercise.Sheet} for each student.
 *
 * <p>What is told is a {@link convnet.exercise.Message}, a key with values, until a {@link convnet.exercise.Language} puts it
 * into words where it is shown; an exception that tells one is {@link convnet.exercise.Told}.
 *
 * <p>Imports tensor, display, JUnit, Jackson's annotations and the JDK. Start reading at {@link convnet.exercise.lesson02.Corr2dChecks}.
 */
package convnet.exercise;
