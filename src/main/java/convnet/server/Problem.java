package convnet.server;

/** Why a request is refused, with the HTTP status that says so. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    static final int WRONG = 400;
    static final int FORBIDDEN = 403;
    static final int UNKNOWN = 404;
    static final int METHOD = 405;
    static final int CONFLICT = 409;
    static final int LARGE = 413;
    static final int FULL = 503;

    private final int status;

    Problem(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
