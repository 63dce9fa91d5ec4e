package ${package};

/** Adds numbers up. */
public interface ${Name} {
    /**
     * The sum of the values.
     *
     * @param values any number of values
     * @return their sum, 0 if there are none
     */
    float apply(float[] values);
}
