package convnet.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The shape of IJava and JJava as the adapter sees it: a kernel with a display stream. */
public final class FakeIJava {
    public static final FakeIJava KERNEL = new FakeIJava();

    public final List<String> sent = new ArrayList<>();
    private final Io io = new Io(this);

    public static FakeIJava kernel() {
        return KERNEL;
    }

    public static FakeIJava noKernel() {
        return null;
    }

    public Io getIO() {
        return io;
    }

    public static final class Io {
        public final Stream display;

        Io(FakeIJava kernel) {
            display = new Stream(kernel);
        }
    }

    public static final class Stream {
        private final FakeIJava kernel;

        Stream(FakeIJava kernel) {
            this.kernel = kernel;
        }

        public void display(Data data) {
            kernel.sent.add("display " + data.content);
        }

        public void updateDisplay(Data data) {
            kernel.sent.add("update " + data.content);
        }

        public void updateDisplay(String id, Data data) {
            throw new AssertionError("the id travels within the data");
        }
    }

    public static final class Data {
        final Map<String, Object> content = new TreeMap<>();

        public void putData(Integer otherOverload, Object data) {
            throw new AssertionError("wrong overload");
        }

        public void putData(String mediaType, Object data) {
            content.put(mediaType, data);
        }

        public void setDisplayId(String id) {
            content.put("id", id);
        }
    }
}
