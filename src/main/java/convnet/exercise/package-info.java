/**
 * What an exercise is made of: the points and hints of checks, and the words in which a check says what is wrong. The
 * exercises themselves have a folder each below {@code solutions}, which is their package: {@code lesson02.corr2d}.
 *
 * <p>A check is an ordinary JUnit 5 test method. It gets the student's object from {@link convnet.exercise.Subjects}
 * and so does not know where that object lives: in the student's notebook, or in another process of the grader.
 *
 * <p>What stands in an exercise's folder reaches the student, except for what stands in its folder {@code hidden}, and for
 * its mistakes, which are edits of the hidden solution. Only the <em>results</em> of the mistakes in the visible checks do:
 * in {@code misconceptions.json} beside the contract, which the build makes, so that a notebook can name a misconception
 * and still contains no line of code that is nearly the solution.
 *
 * <p>A {@link convnet.exercise.Quiz} asks questions whose numbers are drawn from a seed; {@link
 * convnet.exercise.Interview} has the course's. Graded questions in words are not here: a {@link
 * convnet.exercise.QuestionBank} among the solutions draws a {@link convnet.exercise.Sheet} for each student.
 *
 * <p>What is told is a {@link convnet.exercise.Message}, a key with values, until a {@link convnet.exercise.Language} puts it
 * into words where it is shown; an exception that tells one is {@link convnet.exercise.Told}.
 *
 * <p>Imports tensor, display, JUnit, Jackson's annotations and the JDK. Start reading at {@link lesson02.corr2d.Corr2dChecks}.
 */
package convnet.exercise;
