package convnet.gradebook;

/** The words of verdicts that the gradebook itself gives or asks for; the grader has more. */
final class Verdicts {
    static final String PASS = "PASS";
    static final String MISSING = "MISSING";
    static final String REJECTED = "REJECTED";
    static final String BROKEN = "BROKEN";
    static final String CRASH = "CRASH";
    static final String TROUBLE = "TROUBLE";

    private Verdicts() {}
}
