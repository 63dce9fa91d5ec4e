package convnet.grading;

import convnet.exercise.CallFailed;
import convnet.exercise.Contracts;
import convnet.exercise.SheetSeeds;
import convnet.exercise.Subjects;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The student's object behind a proxy that gives copies, takes copies, and writes every call down. */
final class RecordingSubjects implements Subjects {
    private final StudentCalls student;
    private final SheetSeeds sheets;
    private final Map<String, List<Call>> calls = new LinkedHashMap<>();

    RecordingSubjects(StudentCalls student) {
        this(student, SheetSeeds.OPEN);
    }

    RecordingSubjects(StudentCalls student, SheetSeeds sheets) {
        this.student = student;
        this.sheets = sheets;
    }

    @Override
    public SheetSeeds sheets() {
        return sheets;
    }

    /** What one check called, in order. */
    List<Call> calls(String check) {
        return calls.getOrDefault(check, List.of());
    }

    @Override
    public <T> T subject(Class<T> contract, String check) {
        List<Call> record = calls.computeIfAbsent(check, name -> new ArrayList<>());
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "the student's object";
                };
            }
            Object[] given = arguments == null ? new Object[0] : arguments;
            Object[] kept = copies(given);
            try {
                Object result = Contracts.copy(student.call(check, method, copies(given)));
                record.add(new Call(method, kept, result, null));
                return Contracts.copy(result);
            } catch (CallFailed failure) {
                record.add(new Call(method, kept, null, failure));
                throw failure;
            }
        };
        return contract.cast(Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, handler));
    }

    private static Object[] copies(Object[] values) {
        Object[] copies = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            copies[i] = Contracts.copy(values[i]);
        }
        return copies;
    }
}
