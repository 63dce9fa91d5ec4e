package lesson14.fieldDisproof.hidden;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import lesson14.Disproof;
import lesson14.fieldDisproof.FieldDisproof;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link FieldDisproof}: other depths. */
@HiddenChecks(contract = FieldDisproof.class)
final class FieldDisproofHiddenChecks {
    private static final int DEEPEST = 9;

    @Order(1)
    @Check(
            points = 2,
            hints = {
                "Does your stack work for every depth?",
                "An early stride must be felt by a layer that comes two or more after it.",
                "stride 2 and window 3 in every layer"
            })
    void everyDepth(FieldDisproof student) {
        for (int depth = 3; depth <= DEEPEST; depth++) {
            Disproof.receptiveField(depth, student.layers(depth));
        }
    }
}
