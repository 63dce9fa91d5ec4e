package convnet.exercise;

/**
 * A call of the student's object that brought no result. Whatever the student's code throws arrives in a check as this,
 * so that no exception of a student's can look like JUnit's own.
 */
public final class CallFailed extends RuntimeException implements Told {
    private static final long serialVersionUID = 1;

    private final Verdict verdict;
    private final transient Message told;

    /**
     * @param reason for the student
     */
    public CallFailed(Verdict verdict, Message reason) {
        super(reason.toString(), null, false, false);
        this.told = reason;
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }

    @Override
    public Message told() {
        return told;
    }
}
