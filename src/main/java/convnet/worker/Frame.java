package convnet.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * One message between grader and worker: {@code int length | byte kind | int request | payload}, big-endian.
 *
 * @param kind    what it is
 * @param request the number of the request, the same in its reply
 * @param payload values, see {@link Values}
 */
public record Frame(byte kind, int request, ByteBuffer payload) {
    /** To the worker: the contract, the student's class, all classes. */
    public static final byte LOAD = 1;
    /** To the worker: make an object. */
    public static final byte NEW = 2;
    /** To the worker: method and arguments. */
    public static final byte CALL = 3;
    /** To the grader: done, with a result where there is one. */
    public static final byte DONE = 4;
    /** To the grader: class name, message, and places of an exception. */
    public static final byte THROWN = 5;

    /** To the grader, between a request and its reply: bytes that the student's code printed. */
    public static final byte PRINTED = 6;

    private static final int HEAD = 5;

    /** Thrown when bytes are no frame. */
    public static final class Violation extends IOException {
        private static final long serialVersionUID = 1;

        private final int length;

        public Violation(String message) {
            this(message, 0);
        }

        private Violation(String message, int length) {
            super(message);
            this.length = length;
        }

        /** The first four bytes where they are no length of a frame; else 0. */
        public int length() {
            return length;
        }
    }

    /**
     * Reads a frame; memory is taken as bytes arrive and not as the length says.
     *
     * @throws Violation if the length is not within limits
     */
    public static Frame read(DataInputStream in, int longest) throws IOException {
        int length = in.readInt();
        if (length < HEAD || length > longest) {
            throw new Violation("a frame of length " + length, length);
        }
        byte kind = in.readByte();
        int request = in.readInt();
        byte[] payload = in.readNBytes(length - HEAD);
        if (payload.length < length - HEAD) {
            throw new EOFException();
        }
        return new Frame(kind, request, ByteBuffer.wrap(payload));
    }

    /** Writes a frame and flushes. */
    public static void write(DataOutputStream out, byte kind, int request, byte[] payload) throws IOException {
        out.writeInt(HEAD + payload.length);
        out.writeByte(kind);
        out.writeInt(request);
        out.write(payload);
        out.flush();
    }
}
