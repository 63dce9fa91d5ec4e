package convnet.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KernelSurfaceTest {
    private static final String IJAVA = FakeIJava.class.getName();
    private static final String RAPAIO = FakeRapaio.class.getName();

    private final KernelSurface.RapaioAdapter rapaio = new KernelSurface.RapaioAdapter(RAPAIO, RAPAIO + "$Data");

    @BeforeEach
    void forgetWhatWasSent() {
        FakeIJava.KERNEL.sent.clear();
        FakeRapaio.kernel.sent.clear();
        FakeRapaio.kernel.connected = "channels";
    }

    @Test
    void outsideOfNotebooksThingsGoToStandardOutput() {
        assertInstanceOf(TextSurface.class, Surface.current());
    }

    @Test
    void anAdapterFindsNothingWhereItsKernelIsAbsentOrNotRunning() {
        assertNull(new KernelSurface.BaseKernelAdapter("no.such.Kernel", "kernel", "no.such.Data").find());
        assertNull(new KernelSurface.BaseKernelAdapter(IJAVA, "noKernel", IJAVA + "$Data").find());
        FakeRapaio.kernel.connected = null;
        assertNull(rapaio.find());
    }

    @Test
    void iJavaGetsAllFormatsAndUpdatesUnderTheSameName() {
        Surface surface = new KernelSurface.BaseKernelAdapter(IJAVA, "kernel", IJAVA + "$Data").find();
        String name = surface.displayReplaceable(Bundle.text("words").html("<b>words</b>"));
        surface.update(name, Bundle.text("more"));
        assertTrue(surface.replaces());
        assertEquals(
                List.of(
                        "display {id=" + name + ", text/html=<b>words</b>, text/plain=words}",
                        "update {id=" + name + ", text/plain=more}"),
                FakeIJava.KERNEL.sent);
    }

    @Test
    void rapaioGetsAllFormatsAndUpdatesUnderTheSameName() {
        Surface surface = rapaio.find();
        String name = surface.displayReplaceable(Bundle.text("words").html("<b>words</b>"));
        surface.update(name, Bundle.text("more"));
        assertEquals(
                List.of(
                        "display {id=" + name + ", text/html=<b>words</b>, text/plain=words}",
                        "update {id=" + name + ", text/plain=more}"),
                FakeRapaio.kernel.sent);
    }

    @Test
    void whatTheKernelThrowsReachesTheCell() {
        Surface surface = rapaio.find();
        FakeRapaio.kernel.sent.add("fail");
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> surface.display(Bundle.text("words")));
        assertEquals("channel closed", thrown.getMessage());
    }
}
