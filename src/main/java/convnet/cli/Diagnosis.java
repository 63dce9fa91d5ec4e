package convnet.cli;

/**
 * What the doctor found about one thing.
 *
 * @param subject what was looked at
 * @param found what is there
 * @param fix what to do; empty if all is well
 */
record Diagnosis(Level level, String subject, String found, String fix) {
    /** How serious it is. */
    enum Level {
        /** As it should be. */
        GOOD,
        /** The course works, but could do better. */
        NOTE,
        /** Something of the course does not work. */
        FAILURE
    }

    static Diagnosis good(String subject, String found) {
        return new Diagnosis(Level.GOOD, subject, found, "");
    }

    static Diagnosis note(String subject, String found, String fix) {
        return new Diagnosis(Level.NOTE, subject, found, fix);
    }

    static Diagnosis failure(String subject, String found, String fix) {
        return new Diagnosis(Level.FAILURE, subject, found, fix);
    }
}
