package convnet.grading;

import convnet.exercise.Message;
import java.util.List;
import java.util.Map;

/**
 * A student's answer as class files.
 *
 * @param type    the name of the class that implements the contract
 * @param classes all classes of the answer, by name
 */
public record CompiledAnswer(String type, Map<String, byte[]> classes) {
    /**
     * Compiles an answer; none of its code runs.
     *
     * @param unit what messages call the source: {@code cell 5}
     * @throws IllegalArgumentException with the compiler's errors, or saying which class is missing or what it lacks
     */
    public static CompiledAnswer of(Task task, Message unit, String source) {
        Answer answer = new Answer(task, new JavaSource(unit, source));
        List<Class<?>> compiled = answer.compile();
        Class<?> chosen = answer.chosen(compiled);
        StudentObject.constructor(chosen);
        return new CompiledAnswer(chosen.getName(), MemoryCompiler.bytes(compiled));
    }
}
