package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Told;

/** The run as a whole ends: it was asked to, or what it finds out could not be kept. */
final class RunStopped extends IllegalStateException implements Told {
    private static final long serialVersionUID = 1;

    private final transient Message told;

    RunStopped(Message told) {
        this(told, null);
    }

    RunStopped(Message told, Throwable cause) {
        super(told.toString(), cause);
        this.told = told;
    }

    @Override
    public Message told() {
        return told;
    }
}
