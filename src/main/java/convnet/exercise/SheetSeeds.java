package convnet.exercise;

import java.util.List;

/**
 * From which seeds the sheets of a quiz were drawn: a parameter of hidden checks of a personal exercise.
 *
 * @param own    of the sheets that this student may answer: the personal one, that of the whole class
 * @param others of the sheets of other students
 */
public record SheetSeeds(List<Long> own, List<Long> others) {
    /** The sheet that lies open in the project, for whoever learns alone. */
    public static final long OPEN_SHEET = 0;

    /** Where no secret draws the sheets. */
    public static final SheetSeeds OPEN = new SheetSeeds(List.of(OPEN_SHEET), List.of());

    public SheetSeeds {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }
}
