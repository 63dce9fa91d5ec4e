package convnet.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A contract's values as bytes: primitives, their arrays of 1 to 4 dimensions, and String. Reading is led by the expected
 * type alone; the bytes name no class.
 */
public final class Values {
    private Values() {}

    /** Appends a value of a type. */
    public static void write(DataOutputStream out, Class<?> type, Object value) throws IOException {
        if (type == int.class) {
            out.writeInt((int) value);
        } else if (type == long.class) {
            out.writeLong((long) value);
        } else if (type == float.class) {
            out.writeFloat((float) value);
        } else if (type == double.class) {
            out.writeDouble((double) value);
        } else if (type == boolean.class) {
            out.writeBoolean((boolean) value);
        } else if (value == null) {
            out.writeByte(0);
        } else if (type == String.class) {
            out.writeByte(1);
            byte[] text = ((String) value).getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        } else {
            out.writeByte(1);
            array(out, type.getComponentType(), value);
        }
    }

    private static void array(DataOutputStream out, Class<?> element, Object array) throws IOException {
        int length = Array.getLength(array);
        out.writeInt(length);
        if (array instanceof float[] floats) {
            ByteBuffer bytes = ByteBuffer.allocate(4 * length);
            bytes.asFloatBuffer().put(floats);
            out.write(bytes.array());
            return;
        }
        for (int i = 0; i < length; i++) {
            write(out, element, Array.get(array, i));
        }
    }

    /** One value as bytes. */
    public static byte[] bytes(Class<?> type, Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new DataOutputStream(bytes), type, value);
        return bytes.toByteArray();
    }

    /**
     * Reads a value of the expected type.
     *
     * @throws Frame.Violation if the bytes are none
     */
    public static Object read(ByteBuffer in, Class<?> type) throws Frame.Violation {
        try {
            return value(in, type);
        } catch (BufferUnderflowException e) {
            throw new Frame.Violation("too few bytes for " + type.getSimpleName());
        }
    }

    private static Object value(ByteBuffer in, Class<?> type) throws Frame.Violation {
        if (type == int.class) {
            return in.getInt();
        }
        if (type == long.class) {
            return in.getLong();
        }
        if (type == float.class) {
            return in.getFloat();
        }
        if (type == double.class) {
            return in.getDouble();
        }
        if (type == boolean.class) {
            return in.get() != 0;
        }
        byte present = in.get();
        if (present == 0) {
            return null;
        }
        if (present != 1) {
            throw new Frame.Violation("no " + type.getSimpleName());
        }
        int length = in.getInt();
        if (type == String.class) {
            byte[] text = new byte[checked(in, length, 1)];
            in.get(text);
            return new String(text, StandardCharsets.UTF_8);
        }
        return array(in, type.getComponentType(), length);
    }

    private static Object array(ByteBuffer in, Class<?> element, int length) throws Frame.Violation {
        Object array = Array.newInstance(element, checked(in, length, size(element)));
        if (array instanceof float[] floats) {
            in.asFloatBuffer().get(floats);
            in.position(in.position() + 4 * length);
            return floats;
        }
        for (int i = 0; i < length; i++) {
            Array.set(array, i, value(in, element));
        }
        return array;
    }

    /** The least number of bytes of an element: what is claimed has to fit in what is there. */
    private static int size(Class<?> element) {
        return element == long.class || element == double.class
                ? 8
                : element == int.class || element == float.class ? 4 : 1;
    }

    private static int checked(ByteBuffer in, int length, int size) throws Frame.Violation {
        if (length < 0 || (long) length * size > in.remaining()) {
            throw new Frame.Violation("a length of " + length + " with " + in.remaining() + " bytes left");
        }
        return length;
    }
}
