package convnet.worker;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The arguments of one call as they were before it, to tell afterwards what the call did to them. */
public final class Arguments {
    private final Class<?>[] types;
    private final Object[] values;
    private final byte[][] before;

    /** @param values the arguments themselves, before the call */
    public Arguments(Method method, Object[] values) throws IOException {
        this.types = method.getParameterTypes();
        this.values = values;
        this.before = new byte[types.length][];
        for (int i = 0; i < types.length; i++) {
            before[i] = Values.bytes(types[i], values[i]);
        }
    }

    /** The arguments that are no longer what they were: bit i for argument i. */
    public int changed() throws IOException {
        int bits = 0;
        for (int i = 0; i < types.length; i++) {
            bits |= Arrays.equals(before[i], Values.bytes(types[i], values[i])) ? 0 : 1 << i;
        }
        return bits;
    }

    /** The arguments that have an array in common with the result: bit i for argument i. */
    public int shared(Object result) {
        Set<Object> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(result, arrays);
        int bits = 0;
        for (int i = 0; i < types.length; i++) {
            bits |= holds(values[i], arrays) ? 1 << i : 0;
        }
        return bits;
    }

    /** An array without elements is no different whoever has it. */
    private static boolean isArray(Object value) {
        return value != null && value.getClass().isArray() && Array.getLength(value) > 0;
    }

    private static boolean hasRows(Object array) {
        return array.getClass().getComponentType().isArray();
    }

    private static void collect(Object value, Set<Object> arrays) {
        if (isArray(value) && arrays.add(value) && hasRows(value)) {
            for (Object row : (Object[]) value) {
                collect(row, arrays);
            }
        }
    }

    private static boolean holds(Object value, Set<Object> arrays) {
        return isArray(value)
                && (arrays.contains(value)
                        || hasRows(value) && Arrays.stream((Object[]) value).anyMatch(row -> holds(row, arrays)));
    }
}
