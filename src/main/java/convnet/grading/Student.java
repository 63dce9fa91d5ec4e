package convnet.grading;

import convnet.exercise.Reasons;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

/** Makes an object of a student's class. */
final class Student {
    private Student() {}

    /**
     * The constructor that makes an object.
     *
     * @throws IllegalArgumentException saying what the class lacks
     */
    static Constructor<?> constructor(Class<?> type) {
        String name = type.getSimpleName();
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalArgumentException(Reasons.text("compile.noObject", name));
        }
        try {
            return type.getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(Reasons.text("compile.constructor", name, name), e);
        }
    }

    /**
     * @throws IllegalArgumentException saying what the class lacks, or what its constructor threw
     */
    static Object create(Class<?> type) {
        String name = type.getSimpleName();
        try {
            Constructor<?> constructor = constructor(type);
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    name + ": its constructor threw " + e.getCause().getClass().getSimpleName()
                            + StackLine.of(e.getCause(), type),
                    e);
        } catch (ReflectiveOperationException | ExceptionInInitializerError e) {
            throw new IllegalArgumentException(name + ": cannot be created (" + e + ")", e);
        }
    }
}
