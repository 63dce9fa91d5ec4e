package java.lang;

public final class Math {
    public static float abs(float x) {
        return 0;
    }
}
