package lesson14.fieldDisproof;

/** Layers that prove a printed formula for the receptive field wrong. */
public interface FieldDisproof {
    /**
     * Layers for which Rₙ = Rₙ₋₁ + (kₙ − 1)·sₙ₋₁ (with R₀ = s₀ = 1) is not the size of the receptive field.
     *
     * @param depth how many layers, 3 or more
     * @return one row {k, s} a layer, each number from 1 to 5
     */
    int[][] layers(int depth);
}
