package convnet.kernel;

import convnet.display.Bundle;
import java.util.List;
import java.util.Optional;

/**
 * How a cell ended.
 *
 * @param value   of its last expression, as it is shown; empty if there is none
 * @param failure why it did not come to its end
 */
record CellResult(Optional<Bundle> value, Optional<Failure> failure) {
    /**
     * An error as Jupyter shows it.
     *
     * @param name      the exception's class, or what else ended the cell
     * @param message   in one line
     * @param traceback the lines to show
     */
    record Failure(String name, String message, List<String> traceback) {}

    static CellResult of(Bundle value) {
        return new CellResult(Optional.ofNullable(value), Optional.empty());
    }

    static CellResult failed(Failure failure) {
        return new CellResult(Optional.empty(), Optional.of(failure));
    }
}
