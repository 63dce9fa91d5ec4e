package convnet.display;

/** Where shown things appear: below a notebook's cell, or on standard output. */
public interface Surface {
    /** Shows something new. */
    void display(Bundle bundle);

    /**
     * Shows something new that can be replaced later.
     *
     * @return the name to give to {@link #update}
     */
    String displayReplaceable(Bundle bundle);

    /** Replaces what {@link #displayReplaceable} showed under this name. */
    void update(String name, Bundle bundle);

    /** Whether {@link #update} replaces in place; elsewhere it adds lines. */
    boolean replaces();

    /** From now on, things appear on this surface: said by a kernel that knows this library. */
    static void use(Surface surface) {
        KernelSurface.own = surface;
    }

    /**
     * The surface of the kernel that runs this code: the course's own, IJava, JJava, or Rapaio; standard output outside of
     * notebooks.
     */
    static Surface current() {
        if (KernelSurface.own != null) {
            return KernelSurface.own;
        }
        for (KernelSurface.Adapter adapter : KernelSurface.ADAPTERS) {
            Surface surface = adapter.find();
            if (surface != null) {
                return surface;
            }
        }
        return new TextSurface(System.out);
    }
}
