package convnet.gradebook;

import convnet.submission.HandIn;
import java.util.List;
import java.util.Optional;

/**
 * A person with a row in the gradebook.
 *
 * @param id       the name of the row
 * @param name     or empty
 * @param email    or empty
 * @param row      what the roster says; a person without a row is not in the roster
 * @param handIn   what was handed in, if anything
 * @param enrolled whether the roster knows the person, or there is no roster
 */
public record Student(String id, String name, String email, RosterRow row, Optional<HandIn> handIn, boolean enrolled) {
    /** The name if there is one, else the id. */
    String called() {
        return name.isBlank() ? id : name;
    }

    /** All texts under which an extension may be granted. */
    List<String> keys() {
        return row.keys();
    }
}
