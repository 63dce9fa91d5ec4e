package convnet.exercise;

import convnet.tensor.SplitMix64;
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
                ? new Random(seed(subjects.seed(), name(check.getDeclaringClass()) + "." + check.getName()))
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

    /** What a class of checks is called where numbers are drawn: other names would give other numbers than ever. */
    private static String name(Class<?> checks) {
        String home = checks.getPackageName();
        if (!home.startsWith("lesson")) {
            return checks.getName();
        }
        String lesson = home.substring(0, home.indexOf('.'));
        return (home.endsWith(".hidden") ? "hidden." : "convnet.exercise.") + lesson + "." + checks.getSimpleName();
    }

    private static long seed(long courseSeed, String name) {
        long seed = SplitMix64.mix(courseSeed);
        for (int i = 0; i < name.length(); i++) {
            seed = SplitMix64.mix(seed + name.charAt(i));
        }
        return seed;
    }
}
