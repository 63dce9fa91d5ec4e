package convnet.exercise;

/**
 * A call of the student's object that brought no result. Whatever the student's code throws arrives in a check as this,
 * so that no exception of a student's can look like JUnit's own.
 */
public final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Verdict verdict;

    /**
     * @param reason a sentence for the student
     */
    public CallFailed(Verdict verdict, String reason) {
        super(reason, null, false, false);
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }
}
