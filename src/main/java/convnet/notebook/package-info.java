/**
 * Jupyter notebooks: the {@code .ipynb} model, what their prose says, the numbers that a lesson claims, and the runner.
 *
 * <p>{@link convnet.notebook.Notebook} reads and writes; {@link convnet.notebook.Prose} is what a reader sees of a
 * Markdown cell; {@link convnet.notebook.Runner} runs a notebook in a fresh kernel and compares every
 * {@link convnet.notebook.Claim}; {@link convnet.notebook.Release} makes the student's copy of a master.
 *
 * <p>May import jupyter and display. Start reading at {@link convnet.notebook.Notebook}.
 */
package convnet.notebook;
