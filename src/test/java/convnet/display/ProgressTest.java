package convnet.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final List<String> shown = new ArrayList<>();
    private long now;

    private final class Recorder implements Surface {
        private final boolean inPlace;

        Recorder(boolean inPlace) {
            this.inPlace = inPlace;
        }

        @Override
        public void display(Bundle bundle) {
            shown.add(bundle.text());
        }

        @Override
        public String displayReplaceable(Bundle bundle) {
            shown.add("new " + bundle.text());
            return "id";
        }

        @Override
        public void update(String name, Bundle bundle) {
            shown.add(name + " " + bundle.text());
            assertTrue(bundle.data().get("text/html").contains("role=\"progressbar\""));
        }

        @Override
        public boolean replaces() {
            return inPlace;
        }
    }

    @Test
    void aBarMovesInPlaceAFewTimesASecondAndEndsAtTheLastState() {
        try (Progress progress = Progress.on(new Recorder(true), () -> now, "epoch 1 of 5", 400)) {
            for (int step = 1; step <= 400; step++) {
                now += 1_000_000;
                progress.update(step, "loss " + step);
            }
        }
        assertEquals(
                List.of(
                        "new epoch 1 of 5: 0 of 400",
                        "id epoch 1 of 5: 150 of 400 · loss 150",
                        "id epoch 1 of 5: 300 of 400 · loss 300",
                        "id epoch 1 of 5: 400 of 400 · loss 400"),
                shown);
    }

    @Test
    void elsewhereALineIsAddedEveryFiveSecondsAndAtTheEnd() {
        try (Progress progress = Progress.on(new Recorder(false), () -> now, "epoch 1 of 5", 400)) {
            for (int step = 1; step <= 400; step++) {
                now += 25_000_000;
                progress.update(step, "");
            }
        }
        assertEquals(List.of("epoch 1 of 5: 200 of 400 · 5 s left", "epoch 1 of 5: 400 of 400"), shown);
    }

    @Test
    void refusesATaskWithoutSteps() {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> Progress.start("nothing", 0));
        assertEquals("progress: total must be 1 or more, but is 0", thrown.getMessage());
    }
}
