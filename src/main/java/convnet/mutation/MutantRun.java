package convnet.mutation;

import convnet.exercise.Verdict;
import convnet.grading.AnswerRun;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Runs a metered solution and its mutants through the checks of an exercise. */
final class MutantRun {
    /** How a mutant ended. */
    enum End {
        /** The visible checks tell it from the solution. */
        SEEN,
        /** Only hidden checks do. */
        HIDDEN_ONLY,
        /** It gets all points. */
        SURVIVED,
        /** A check fails by itself with what the mutant returns. */
        BREAKS_CHECK
    }

    /** What needs more than that many times the solution's steps does not come to an end. */
    private static final long FACTOR = 20;

    private static final long FLOOR = 10_000;

    /** Numbers drawn by chance may miss a mistake: it must be found with each of these seeds. */
    private static final List<Long> SEEDS = List.of(0L, 1L, 2L);

    private final Class<?> visible;
    private final List<Class<?>> hidden;
    private final Map<String, Long> steps = new HashMap<>();

    /**
     * @param solution metered, unchanged
     * @throws IllegalStateException if it does not get all points
     */
    MutantRun(Class<?> visible, List<Class<?>> hidden, Class<?> solution) {
        this.visible = visible;
        this.hidden = hidden;
        for (long seed : SEEDS) {
            measure(solution, visible, seed);
            hidden.forEach(checks -> measure(solution, checks, seed));
        }
    }

    private void measure(Class<?> solution, Class<?> checks, long seed) {
        Field fuel = fuel(solution, Long.MAX_VALUE);
        Set<Verdict> verdicts = AnswerRun.verdicts(create(solution), checks, seed);
        if (!verdicts.equals(Set.of(Verdict.PASS))) {
            throw new IllegalStateException("the solution does not pass " + checks.getSimpleName() + ": " + verdicts);
        }
        steps.put(key(checks, seed), Long.MAX_VALUE - left(fuel));
    }

    End end(Class<?> mutant) {
        boolean seen = true;
        boolean survived = false;
        for (long seed : drawsNumbers(visible) ? SEEDS : SEEDS.subList(0, 1)) {
            Set<Verdict> verdicts = run(mutant, visible, seed);
            if (verdicts.contains(Verdict.BROKEN)) {
                return End.BREAKS_CHECK;
            }
            seen &= !verdicts.equals(Set.of(Verdict.PASS));
        }
        if (seen) {
            return End.SEEN;
        }
        for (long seed : SEEDS) {
            boolean passed = run(mutant, visible, seed).equals(Set.of(Verdict.PASS));
            for (Class<?> checks : hidden) {
                Set<Verdict> verdicts = run(mutant, checks, seed);
                if (verdicts.contains(Verdict.BROKEN)) {
                    return End.BREAKS_CHECK;
                }
                passed &= verdicts.equals(Set.of(Verdict.PASS));
            }
            survived |= passed;
        }
        return survived ? End.SURVIVED : End.HIDDEN_ONLY;
    }

    private Set<Verdict> run(Class<?> mutant, Class<?> checks, long seed) {
        fuel(mutant, FLOOR + FACTOR * steps.get(key(checks, seed)));
        return AnswerRun.verdicts(create(mutant), checks, seed);
    }

    private static boolean drawsNumbers(Class<?> checks) {
        return Arrays.stream(checks.getDeclaredMethods())
                .anyMatch(method -> Arrays.asList(method.getParameterTypes()).contains(Random.class));
    }

    private static String key(Class<?> checks, long seed) {
        return checks.getName() + " " + seed;
    }

    private static Object create(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field fuel(Class<?> type, long amount) {
        try {
            Field fuel = type.getDeclaredField(Solution.FUEL);
            fuel.setAccessible(true);
            fuel.setLong(null, amount);
            return fuel;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long left(Field fuel) {
        try {
            return fuel.getLong(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
