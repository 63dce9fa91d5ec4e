package convnet.exercise;

/**
 * Where checks get the student's object from: in a notebook the object itself behind a copying proxy, in the grader a
 * proxy for an object in another process. Given to a run through the store of JUnit's launcher session.
 */
public interface Subjects {
    /** The namespace in that store; the key is {@code Subjects.class}. */
    String STORE = "convnet.exercise";

    /**
     * The student's object for one check.
     *
     * <p>Its methods get copies of the arguments, return within the exercise's time, and throw nothing but
     * {@link CallFailed}.
     *
     * @param check the name of the check's method
     */
    <T> T subject(Class<T> contract, String check);

    /** From which, with the names of check class and check, the numbers of the {@code Random} parameter follow. */
    default long seed() {
        return 0;
    }

    /** What checks get that ask for the student's sheet of a quiz. */
    default SheetSeeds sheets() {
        return SheetSeeds.OPEN;
    }
}
