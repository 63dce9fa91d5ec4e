/**
 * The house rules of notebooks, checked without running them: the form of the file, code, prose and its numbers.
 *
 * <p>May import notebook. Start reading at {@link convnet.lint.Lint}.
 */
package convnet.lint;
