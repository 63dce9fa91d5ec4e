package convnet.exercise;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a contract may contain: methods over {@code boolean}, {@code int}, {@code long}, {@code float}, {@code double},
 * their arrays of 1 to 4 dimensions, and {@code String}. Such values can be copied, compared, and sent to another
 * process without trusting anything that a student wrote. A method changes no argument and returns new arrays, but for what
 * its contract marks as {@link InPlace}.
 */
public final class Contracts {
    private static final Set<Class<?>> ELEMENTS =
            Set.of(boolean.class, int.class, long.class, float.class, double.class);

    private Contracts() {}

    /** Why an interface cannot be a contract, one sentence each; empty if it can. */
    public static List<String> problems(Class<?> contract) {
        List<String> problems = new ArrayList<>();
        if (!contract.isInterface() || !Modifier.isPublic(contract.getModifiers())) {
            problems.add("contract: expected a public interface, but got " + contract.getName());
        }
        for (Method method : contract.getMethods()) {
            String where = "contract: " + contract.getSimpleName() + "." + method.getName();
            if (!Modifier.isAbstract(method.getModifiers())) {
                problems.add(where + " has a body; the student writes every method");
            }
            for (Class<?> type : method.getParameterTypes()) {
                if (!allows(type)) {
                    problems.add(where + " takes " + type.getSimpleName()
                            + "; use primitives, their arrays of 1 to 4 dimensions, or String");
                }
            }
            if (method.getReturnType() != void.class && !allows(method.getReturnType())) {
                problems.add(where + " returns " + method.getReturnType().getSimpleName()
                        + "; use primitives, their arrays of 1 to 4 dimensions, or String");
            }
            if (!method.isDefault() && method.getExceptionTypes().length > 0) {
                problems.add(where + " declares an exception; a failed call says so without it");
            }
        }
        return problems;
    }

    private static boolean allows(Class<?> type) {
        if (type == String.class) {
            return true;
        }
        int dimensions = 0;
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
            dimensions++;
        }
        return dimensions <= 4 && ELEMENTS.contains(element);
    }

    /**
     * Passes if a call left its arguments alone and made its result anew, except for those that are {@link InPlace}.
     *
     * @param changed the arguments that the call changed: bit i for argument i
     * @param shared  the arguments with which the result has an array in common
     * @throws CallFailed naming the first of them
     */
    public static void requireUntouched(Method method, int changed, int shared) {
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            boolean touched = ((changed | shared) >> i & 1) == 1;
            if (touched && !parameters[i].isAnnotationPresent(InPlace.class)) {
                String key = (changed >> i & 1) == 1 ? "call.changed" : "call.shared";
                throw new CallFailed(Verdict.FAIL, Message.of(key, parameters[i].getName()));
            }
        }
    }

    /** A copy of a contract's value that shares nothing with it; rows that are null stay null. */
    public static Object copy(Object value) {
        if (value instanceof String text) {
            return new String(text); // whoever compares words with == is to see it at once
        }
        if (value == null || !value.getClass().isArray()) {
            return value;
        }
        int length = Array.getLength(value);
        Object copy = Array.newInstance(value.getClass().getComponentType(), length);
        if (value.getClass().getComponentType().isPrimitive()) {
            System.arraycopy(value, 0, copy, 0, length);
        } else {
            for (int i = 0; i < length; i++) {
                Array.set(copy, i, copy(Array.get(value, i)));
            }
        }
        return copy;
    }
}
