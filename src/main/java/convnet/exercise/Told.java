package convnet.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.opentest4j.AssertionFailedError;

/** An exception that tells people what is wrong in their own language; its {@link #getMessage} is English. */
public interface Told {
    /** What is wrong. */
    Message told();

    String getMessage();

    /** What an exception says: in every language if it is {@link Told}, else in its own words. */
    static Message of(Throwable problem) {
        return problem instanceof Told told ? told.told() : Message.text(String.valueOf(problem.getMessage()));
    }

    /** What a check says of a wrong result. */
    final class WrongResult extends AssertionFailedError implements Told {
        private static final long serialVersionUID = 1;

        private final transient Message told;

        public WrongResult(Message told) {
            super(told.toString());
            this.told = told;
        }

        /** The same with the values, which are shown side by side. */
        public WrongResult(Message told, Object expected, Object actual) {
            super(told.toString(), expected, actual);
            this.told = told;
        }

        @Override
        public Message told() {
            return told;
        }
    }

    /** Something that was given is not what it should be. */
    final class WrongArgument extends IllegalArgumentException implements Told {
        private static final long serialVersionUID = 1;

        private final transient Message told;

        public WrongArgument(Message told) {
            this(told, null);
        }

        public WrongArgument(Message told, Throwable cause) {
            super(told.toString(), cause);
            this.told = told;
        }

        @Override
        public Message told() {
            return told;
        }
    }

    /** The machine or a folder is not in the state that is needed. */
    final class WrongState extends IllegalStateException implements Told {
        private static final long serialVersionUID = 1;

        private final transient Message told;

        public WrongState(Message told) {
            super(told.toString());
            this.told = told;
        }

        @Override
        public Message told() {
            return told;
        }
    }

    /** A file cannot be read or written. */
    final class WrongFile extends UncheckedIOException implements Told {
        private static final long serialVersionUID = 1;

        private final transient Message told;

        public WrongFile(Message told, IOException cause) {
            super(told.toString(), cause);
            this.told = told;
        }

        @Override
        public Message told() {
            return told;
        }
    }
}
