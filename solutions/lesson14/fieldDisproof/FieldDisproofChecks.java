package lesson14.fieldDisproof;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import lesson14.Disproof;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link FieldDisproof}. */
@Exercise(id = "fieldDisproof", title = "Prove a printed formula wrong", contract = FieldDisproof.class)
final class FieldDisproofChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "With two layers both formulas agree. What must a third layer see that the printed formula forgets?",
                "The printed formula knows the stride of the layer before, not those of the layers before that one.",
                "let the first layer have stride 2, and the third a window larger than 1"
            })
    void threeLayersAreEnough(FieldDisproof student) {
        Disproof.receptiveField(3, student.layers(3));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The same idea with more layers.",
                "Every layer may have a stride; the layers that come later must feel it.",
                "fill all rows with {3, 2}"
            })
    void fiveLayers(FieldDisproof student) {
        Disproof.receptiveField(5, student.layers(5));
    }
}
