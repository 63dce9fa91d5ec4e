package convnet.submission;

/**
 * A cell of a notebook, as far as the grader needs it.
 *
 * @param number   counted from 1
 * @param code     whether it is a code cell
 * @param exercise the exercise that its metadata name, or empty
 * @param source   its text
 */
record CellText(int number, boolean code, String exercise, String source) {}
