package convnet.grading;

import convnet.exercise.Message;
import convnet.exercise.Told;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

/** Makes an object of a student's class. */
final class StudentObject {
    private StudentObject() {}

    /**
     * The constructor that makes an object.
     *
     * @throws IllegalArgumentException saying what the class lacks
     */
    static Constructor<?> constructor(Class<?> type) {
        String name = type.getSimpleName();
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new Told.WrongArgument(Message.of("compile.noObject", name));
        }
        try {
            return type.getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            throw new Told.WrongArgument(Message.of("compile.constructor", name, name), e);
        }
    }

    /** The same for a class that is called as its file. */
    static Object create(Class<?> type) {
        return create(type, null);
    }

    /**
     * @param unit what messages call the source; null for the name that its class file holds
     * @throws IllegalArgumentException saying what the class lacks, or what its constructor threw
     */
    static Object create(Class<?> type, Message unit) {
        String name = type.getSimpleName();
        try {
            Constructor<?> constructor = constructor(type);
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            Message what = Message.text(thrown.getClass().getSimpleName());
            throw new Told.WrongArgument(Message.of("compile.threw", name, StackLine.of(what, thrown, type, unit)), e);
        } catch (ReflectiveOperationException | ExceptionInInitializerError e) {
            throw new Told.WrongArgument(Message.of("compile.uncreated", name, e), e);
        }
    }
}
