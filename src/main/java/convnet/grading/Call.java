package convnet.grading;

import convnet.exercise.CallFailed;
import convnet.exercise.Message;
import convnet.exercise.ValueText;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.stream.IntStream;

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
    List<Labelled> labelled() {
        Parameter[] parameters = method.getParameters();
        return IntStream.range(0, arguments.length)
                .mapToObj(i -> new Labelled(Message.text(parameters[i].getName()), ValueText.of(arguments[i])))
                .toList();
    }
}
