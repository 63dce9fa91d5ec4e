/**
 * Jupyter notebooks: the {@code .ipynb} model, the house rules, the numbers a lesson claims, the runner, and the site.
 *
 * <p>{@link convnet.notebook.Notebook} reads and writes; {@link convnet.notebook.Lint} checks a notebook without running
 * it; {@link convnet.notebook.Runner} runs it in a fresh kernel and compares every {@link convnet.notebook.Claim};
 * {@link convnet.notebook.Site} renders executed notebooks.
 *
 * <p>May import jupyter. Start reading at {@link convnet.notebook.Notebook}.
 */
package convnet.notebook;
