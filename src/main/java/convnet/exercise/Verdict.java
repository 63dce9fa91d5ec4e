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
    /** The student's code needed more memory than it may. */
    MEMORY("too much memory"),
    /** The student's code ended its process. */
    CRASH("ended the program"),
    /** The student's code wrote into the connection to the grader. */
    PROTOCOL("broke the connection"),
    /** The student's code did what no answer needs, such as starting a program. */
    FORBIDDEN("not allowed"),
    /** The student's code does not compile. */
    COMPILE("does not compile"),
    /** The student has not written the code yet. */
    MISSING("not written yet"),
    /** The answer was found and is never compiled, for example because it is no Java. */
    REJECTED("not accepted"),
    /** The grader had trouble with its machine: the answer has no result yet. */
    TROUBLE("not graded yet"),
    /** The check itself is broken: the course's mistake, not the student's. */
    BROKEN("check is broken");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** The word for it in reports. */
    public Message message() {
        return Message.of("verdict." + name());
    }

    @Override
    public String toString() {
        return text;
    }
}
