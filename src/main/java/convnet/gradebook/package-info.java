/**
 * Grades a class: reads what was handed in, has every answer graded in a process of its own, and writes scores, reports,
 * and the files that course platforms import.
 *
 * <p>What is written follows from the submissions, the roster, the policy and the checks alone: the same input gives the
 * same bytes, however often the grader was stopped on the way. Times stand in a file of their own. Everything that a
 * student can choose, a name, a message, a line of code, passes {@link convnet.gradebook.SafeText} before it is written.
 *
 * <p>May import submission, sandbox, grading, exercise, notebook, plot, display. Start reading at {@link
 * convnet.gradebook.ClassGrading}.
 */
package convnet.gradebook;
