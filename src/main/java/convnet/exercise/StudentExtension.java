package convnet.exercise;

import java.lang.reflect.Method;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a check its parameters: the student's object, a random generator that is the same in every run, and the seeds of the
 * student's sheet.
 */
final class StudentExtension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Random.class || type == SheetSeeds.class || type == contract(context.getRequiredTestClass());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Subjects subjects = context.getStore(
                        StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(Subjects.STORE))
                .get(Subjects.class, Subjects.class);
        if (subjects == null) {
            throw new ParameterResolutionException(
                    "checks run on a student's object: call convnet.grading.Check.check(object) or ./course check FILE");
        }
        Method check = context.getRequiredTestMethod();
        Class<?> type = parameter.getParameter().getType();
        if (type == SheetSeeds.class) {
            return subjects.sheets();
        }
        return type == Random.class
                ? new Random(seed(subjects.seed(), check.getDeclaringClass().getName() + "." + check.getName()))
                : subjects.subject(type, check.getName());
    }

    private static Class<?> contract(Class<?> checks) {
        Exercise exercise = checks.getAnnotation(Exercise.class);
        if (exercise != null) {
            return exercise.contract();
        }
        HiddenChecks hidden = checks.getAnnotation(HiddenChecks.class);
        return hidden == null ? null : hidden.contract();
    }

    private static long seed(long courseSeed, String name) {
        long seed = mix(courseSeed);
        for (int i = 0; i < name.length(); i++) {
            seed = mix(seed + name.charAt(i));
        }
        return seed;
    }

    /** The step of SplitMix64 (Steele, Lea and Flood 2014): near seeds give far numbers. */
    private static long mix(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
