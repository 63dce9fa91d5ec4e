package ${package}.hidden;

import ${package}.${Name};

/** The reference solution. */
final class ${Name}Solution implements ${Name} {
    @Override
    public float apply(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
