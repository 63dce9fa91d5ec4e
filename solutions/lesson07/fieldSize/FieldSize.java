package lesson07.fieldSize;

/** How many input positions, along one axis, a value can see through a stack of layers. */
public interface FieldSize {
    /**
     * The number of input positions from the first to the last that one value sees after all layers.
     *
     * <p>R₀ = 1, J₀ = 1; Rₙ = Rₙ₋₁ + dₙ·(kₙ − 1)·Jₙ₋₁ and Jₙ = Jₙ₋₁·sₙ
     *
     * @param layers one row {k, s, p, d} a layer, from the first to the last: window size, stride, padding, dilation
     * @return the size of the receptive field; 1 without layers
     */
    int apply(int[][] layers);
}
