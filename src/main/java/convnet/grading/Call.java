package convnet.grading;

import convnet.exercise.CallFailed;
import convnet.exercise.ValueText;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.StringJoiner;

/**
 * One call of a student's object during a check.
 *
 * @param method    of the contract
 * @param arguments as the check gave them
 * @param result    a copy of what came back; null if the call failed
 * @param failure   why no result came back; null if one did
 */
record Call(Method method, Object[] arguments, Object result, CallFailed failure) {
    /** The arguments under their names, for a student who wants to follow the call by hand. */
    String text() {
        StringJoiner text = new StringJoiner("\n");
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            String value = ValueText.of(arguments[i]);
            text.add(parameters[i].getName() + (value.contains("\n") ? "\n" : " = ") + value);
        }
        return text.toString();
    }
}
