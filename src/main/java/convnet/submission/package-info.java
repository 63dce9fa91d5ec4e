/**
 * Finds the answers in what students handed in: folders, the download formats of Canvas, Moodle and Gradescope, zip
 * files, notebooks and {@code .java} files, however damaged.
 *
 * <p>Every byte comes from a student. So nothing is unpacked to disk, no link is followed, every count and size has a
 * limit, and what cannot be read costs just that: the rest is graded, and a note says what was left out.
 *
 * <p>May import notebook, exercise, grading. Start reading at {@link convnet.submission.Submissions}.
 */
package convnet.submission;
