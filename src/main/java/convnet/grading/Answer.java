package convnet.grading;

import convnet.exercise.Reasons;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

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
        return Student.create(chosen(compile()));
    }

    /** All classes of the answer. */
    List<Class<?>> compile() {
        Class<?> contract = task.contract();
        try {
            return MemoryCompiler.compile(
                    List.of(source), List.of(home(contract)), name -> name.matches(VISIBLE), contract.getClassLoader());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(advised(e.getMessage(), contract), e);
        }
    }

    private static String advised(String errors, Class<?> contract) {
        if (errors.contains("symbol: class " + contract.getSimpleName())) {
            return errors + "\n"
                    + Reasons.text("compile.noImport", contract.getSimpleName(), "import " + contract.getName() + ";");
        }
        return errors.contains("package convnet") ? errors + "\n" + Reasons.text("compile.foreign") : errors;
    }

    /** The class that implements the contract; of several the one with the contract's name after "My". */
    Class<?> chosen(List<Class<?>> compiled) {
        Class<?> contract = task.contract();
        List<Class<?>> found = implementations(compiled);
        String wanted = "My" + contract.getSimpleName();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(Reasons.text(
                    "compile.noClass", source.getName(), contract.getSimpleName(), wanted, contract.getSimpleName()));
        }
        return found.size() == 1
                ? found.get(0)
                : found.stream()
                        .filter(type -> type.getSimpleName().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(Reasons.text(
                                "compile.severalClasses",
                                source.getName(),
                                found.stream().map(Class::getSimpleName).collect(Collectors.joining(", ")),
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
