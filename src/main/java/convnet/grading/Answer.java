package convnet.grading;

import convnet.exercise.Message;
import convnet.exercise.Told;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/**
 * A student's answer to one exercise as source text.
 *
 * @param task   the exercise
 * @param source what to compile
 */
record Answer(Task task, JavaSource source) {
    /** An answer sees the JDK and the contracts: what it is to compute it has to compute itself. */
    private static final String VISIBLE = "lesson\\w*(\\.(?!hidden$)\\w+)?";

    /**
     * Compiles the answer and makes an object of its class.
     *
     * @throws IllegalArgumentException with the compiler's errors, or saying which class is missing
     */
    Object create() {
        return StudentObject.create(chosen(compile()), source.unit());
    }

    /** All classes of the answer. */
    List<Class<?>> compile() {
        Class<?> contract = task.contract();
        try {
            return MemoryCompiler.compile(
                    List.of(source), List.of(home(contract)), name -> name.matches(VISIBLE), contract.getClassLoader());
        } catch (Told.WrongArgument e) {
            throw new Told.WrongArgument(advised(e.told(), contract), e);
        }
    }

    private static Message advised(Message errors, Class<?> contract) {
        String english = errors.toString();
        if (english.contains("symbol: class " + contract.getSimpleName())) {
            return Message.list(
                    "lines",
                    List.of(
                            errors,
                            Message.of(
                                    "compile.noImport",
                                    contract.getSimpleName(),
                                    "import " + contract.getName() + ";")));
        }
        return english.contains("package convnet")
                ? Message.list("lines", List.of(errors, Message.of("compile.foreign")))
                : errors;
    }

    /** The class that implements the contract; of several the one with the contract's name after "My". */
    Class<?> chosen(List<Class<?>> compiled) {
        Class<?> contract = task.contract();
        List<Class<?>> found = implementations(compiled);
        String wanted = "My" + contract.getSimpleName();
        if (found.isEmpty()) {
            throw new Told.WrongArgument(Message.of(
                    "compile.noClass", source.unit(), contract.getSimpleName(), wanted, contract.getSimpleName()));
        }
        return found.size() == 1
                ? found.get(0)
                : found.stream()
                        .filter(type -> type.getSimpleName().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new Told.WrongArgument(Message.of(
                                "compile.severalClasses",
                                source.unit(),
                                found.stream().map(Class::getSimpleName).toList(),
                                contract.getSimpleName(),
                                wanted)));
    }

    /** Whole classes that implement the contract, where there are such; an abstract one is there for its heirs. */
    private List<Class<?>> implementations(List<Class<?>> compiled) {
        List<Class<?>> all = compiled.stream()
                .filter(type -> task.contract().isAssignableFrom(type) && !type.isInterface())
                .toList();
        List<Class<?>> whole = all.stream()
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .toList();
        return whole.isEmpty() ? all : whole;
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("compiler: " + type.getName() + " was not found on the class path", e);
        }
    }
}
