/**
 * What follows grading: a page on which an instructor reads a graded class and gives points and comments by hand, and the
 * bundles in which students get their feedback.
 *
 * <p>The page is served to this machine alone, to whom the printed address was given. A student's text reaches it as JSON
 * and is shown as text, never as markup. What a person decides is stored at once: points and comments in {@code
 * manual.csv}, which the next grading reads; rubric items in {@code rubric.json}; which items an answer got and what was
 * looked at in {@code reviewed.json}.
 *
 * <p>May import gradebook. Start reading at {@link convnet.review.ReviewServer} and {@link convnet.review.Publication}.
 */
package convnet.review;
