package convnet.gradebook;

/** The run as a whole ends: it was asked to, or what it finds out could not be kept. */
final class RunStopped extends IllegalStateException {
    private static final long serialVersionUID = 1;

    RunStopped(String message) {
        super(message);
    }

    RunStopped(String message, Throwable cause) {
        super(message, cause);
    }
}
