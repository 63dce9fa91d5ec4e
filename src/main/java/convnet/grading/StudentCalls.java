package convnet.grading;

import java.lang.reflect.Method;

/** Calls a student's object, wherever it lives. */
@FunctionalInterface
public interface StudentCalls {
    /**
     * @param check     the name of the check that calls
     * @param arguments copies
     * @return the result
     * @throws convnet.exercise.CallFailed if there is none
     */
    Object call(String check, Method method, Object[] arguments);

    /** Says that from now on all calls are those of hidden checks. */
    default void hiddenChecksFollow() {}
}
