package convnet.display;

import java.util.Map;

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
