package convnet.review;

/** A request that is not done, with the reason for the person at the page. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Somebody else changed what was to be changed. */
    static final int CONFLICT = 409;

    static final int WRONG = 400;
    static final int UNKNOWN = 404;

    private final int status;

    Refusal(int status, String reason) {
        super(reason);
        this.status = status;
    }

    int status() {
        return status;
    }
}
