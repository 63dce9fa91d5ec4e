package convnet.display;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A notebook below whose cells things appear, reached by reflection so that the library needs no kernel to compile or
 * run.
 *
 * <p>The Java kernels have the same three parts under different names: the running kernel, a bundle of contents, and a
 * way to publish it or an update of it. An {@link Adapter} knows one kernel's names.
 */
final class KernelSurface implements Surface {
    /** IJava, JJava in its present and its first form, Rapaio. */
    static final List<Adapter> ADAPTERS = List.of(
            new BaseKernelAdapter(
                    "io.github.spencerpark.ijava.IJava",
                    "getKernelInstance",
                    "io.github.spencerpark.jupyter.kernel.display.DisplayData"),
            new BaseKernelAdapter(
                    "org.dflib.jjava.jupyter.kernel.BaseKernel",
                    "notebookKernel",
                    "org.dflib.jjava.jupyter.kernel.display.DisplayData"),
            new BaseKernelAdapter(
                    "org.dflib.jjava.JJava", "getKernelInstance", "org.dflib.jjava.jupyter.kernel.display.DisplayData"),
            new RapaioAdapter("org.rapaio.jupyter.kernel.MainApp", "org.rapaio.jupyter.kernel.display.DisplayData"));

    /** The surface of a kernel that said so itself; null if none did. */
    static volatile Surface own;

    /** Knows how one family of kernels names its parts. */
    interface Adapter {
        /** The surface of the running kernel, or null if this code does not run in such a kernel. */
        Surface find();
    }

    /** Publishes the contents under a display id, the first time or again. */
    interface Publisher {
        void publish(Map<String, String> data, String displayId) throws ReflectiveOperationException;
    }

    private final Publisher first;
    private final Publisher again;

    KernelSurface(Publisher first, Publisher again) {
        this.first = first;
        this.again = again;
    }

    @Override
    public void display(Bundle bundle) {
        displayReplaceable(bundle);
    }

    @Override
    public String displayReplaceable(Bundle bundle) {
        String name = UUID.randomUUID().toString();
        send(first, bundle, name);
        return name;
    }

    @Override
    public void update(String name, Bundle bundle) {
        send(again, bundle, name);
    }

    @Override
    public boolean replaces() {
        return true;
    }

    /** What was printed before appears before; a kernel that cannot be reached shows the text. */
    private static void send(Publisher publisher, Bundle bundle, String name) {
        System.out.flush();
        try {
            publisher.publish(bundle.data(), name);
        } catch (ReflectiveOperationException e) {
            System.out.println(bundle.text());
        }
    }

    static Class<?> load(String className) throws ClassNotFoundException {
        return Class.forName(className, true, KernelSurface.class.getClassLoader());
    }

    /** Calls the public method of this name that takes these arguments. */
    static Object call(Object target, String name, Object... arguments) throws ReflectiveOperationException {
        for (Method method : target.getClass().getMethods()) {
            if (method.getName().equals(name) && takes(method, arguments)) {
                try {
                    return method.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                    if (e.getCause() instanceof RuntimeException unchecked) {
                        throw unchecked;
                    }
                    throw e;
                }
            }
        }
        throw new NoSuchMethodException(target.getClass().getName() + "." + name);
    }

    private static boolean takes(Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * IJava and its descendant JJava, which share a base kernel: a static method returns the running kernel, and its
     * display stream publishes.
     *
     * @param holder      class with the static method
     * @param method      its name
     * @param displayData class of a bundle of contents
     */
    record BaseKernelAdapter(String holder, String method, String displayData) implements KernelSurface.Adapter {
        @Override
        public Surface find() {
            try {
                Object kernel = KernelSurface.load(holder).getMethod(method).invoke(null);
                if (kernel == null) {
                    return null;
                }
                Object io = KernelSurface.call(kernel, "getIO");
                Object stream = io.getClass().getField("display").get(io);
                Class<?> type = KernelSurface.load(displayData);
                return new KernelSurface(
                        (data, id) -> KernelSurface.call(stream, "display", bundle(type, data, id)),
                        (data, id) -> KernelSurface.call(stream, "updateDisplay", bundle(type, data, id)));
            } catch (ReflectiveOperationException absent) {
                return null;
            }
        }

        private static Object bundle(Class<?> type, Map<String, String> data, String id)
                throws ReflectiveOperationException {
            Object bundle = type.getConstructor().newInstance();
            for (Map.Entry<String, String> content : data.entrySet()) {
                KernelSurface.call(bundle, "putData", content.getKey(), content.getValue());
            }
            KernelSurface.call(bundle, "setDisplayId", id);
            return bundle;
        }
    }

    /**
     * The Rapaio Jupyter kernel: a static field holds the kernel, which publishes once it is connected.
     *
     * @param holder      class with the static field {@code kernel}
     * @param displayData class of a bundle of contents
     */
    record RapaioAdapter(String holder, String displayData) implements KernelSurface.Adapter {
        @Override
        public Surface find() {
            try {
                Object kernel = KernelSurface.load(holder).getField("kernel").get(null);
                if (kernel == null || KernelSurface.call(kernel, "channels") == null) {
                    return null;
                }
                Class<?> type = KernelSurface.load(displayData);
                return new KernelSurface(
                        (data, id) -> KernelSurface.call(kernel, "display", bundle(type, data, id)),
                        (data, id) -> KernelSurface.call(kernel, "updateDisplay", bundle(type, data, id)));
            } catch (ReflectiveOperationException absent) {
                return null;
            }
        }

        private static Object bundle(Class<?> type, Map<String, String> data, String id)
                throws ReflectiveOperationException {
            Object bundle = type.getMethod("fromText", String.class).invoke(null, data.get(Bundle.TEXT));
            for (Map.Entry<String, String> content : data.entrySet()) {
                KernelSurface.call(bundle, "putData", content.getKey(), content.getValue());
            }
            KernelSurface.call(bundle, "setDisplayId", id);
            return bundle;
        }
    }
}
