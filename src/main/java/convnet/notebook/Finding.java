package convnet.notebook;

/**
 * Something wrong with a notebook, and where.
 *
 * @param notebook the notebook's name
 * @param cell     the cell's number from 1, or 0 if the whole notebook is meant
 * @param id       the cell's id, empty if the whole notebook is meant
 * @param message  what is wrong, with the values, and what to do
 */
public record Finding(String notebook, int cell, String id, String message) {
    /** A finding about a cell, by its index from 0. */
    public static Finding inCell(Notebook notebook, int index, String message) {
        return new Finding(
                notebook.name(), index + 1, notebook.cells().get(index).id(), message);
    }

    static Finding inNotebook(Notebook notebook, String message) {
        return new Finding(notebook.name(), 0, "", message);
    }

    /** {@code notebooks/02-convolution.ipynb, cell 7 (padding): …} */
    @Override
    public String toString() {
        return notebook + (cell == 0 ? "" : ", cell " + cell + " (" + id + ")") + ": " + message;
    }
}
