/**
 * What a notebook shows: the verb {@link convnet.display.Show}, and the values that know how they look.
 *
 * <p>Imports the JDK, tensor, and Tablesaw. Every layer above may return a {@link convnet.display.Displayable}; none of
 * them needs to know which kernel runs the notebook. Start reading at {@link convnet.display.Show}.
 */
package convnet.display;
