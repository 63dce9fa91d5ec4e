package convnet.display;

import java.util.Map;

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
