package convnet.exercise;

/** How a check ended. */
public enum Verdict {
    /** The result is right. */
    PASS("passed"),
    /** The result is wrong. */
    FAIL("wrong"),
    /** The student's code threw an exception. */
    ERROR("exception"),
    /** The student's code did not return in time. */
    TIME("too slow"),
    /** The student has not written the code yet. */
    MISSING("not written yet"),
    /** The check itself is broken: the course's mistake, not the student's. */
    BROKEN("check is broken");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
