package convnet.grading;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import convnet.exercise.CallFailed;
import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import convnet.exercise.Message;
import convnet.exercise.Subjects;
import convnet.exercise.Told;
import convnet.exercise.ValueText;
import convnet.exercise.Verdict;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.AssertionFailedError;

/** Runs a class of checks by the JUnit Platform in this process, wherever the student's object lives. */
final class CheckRunner {
    private CheckRunner() {}

    /**
     * The results in the order of the checks.
     *
     * @param calls what a check called, asked for after it has run
     * @throws GraderTrouble if a check found out that it cannot judge
     */
    static List<CheckResult> run(Class<?> checks, Subjects subjects, Function<String, List<Call>> calls) {
        List<CheckResult> results = new ArrayList<>();
        List<GraderTrouble> troubles = new ArrayList<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getThrowable().orElse(null) instanceof GraderTrouble trouble) {
                    troubles.add(trouble);
                } else if (test.isTest()) {
                    MethodSource source = (MethodSource) test.getSource().orElseThrow();
                    results.add(
                            result(source.getJavaMethod(), result.getThrowable().orElse(null), calls));
                }
            }
        };
        // Nothing is looked up on the class path: a kernel's loaders differ, and a student may have put anything there.
        LauncherConfig config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build();
        Catalog.inside(checks.getClassLoader(), () -> {
            try (LauncherSession session = LauncherFactory.openSession(config)) {
                session.getStore().put(Namespace.create(Subjects.STORE), Subjects.class, subjects);
                session.getLauncher()
                        .execute(
                                LauncherDiscoveryRequestBuilder.request()
                                        .selectors(selectClass(checks))
                                        .build(),
                                listener);
            }
            return null;
        });
        if (!troubles.isEmpty()) {
            throw troubles.get(0);
        }
        return results;
    }

    /** The hints of each check, in the order of the checks. */
    static Map<String, String[]> hints(Class<?> checks) {
        Map<String, String[]> hints = new LinkedHashMap<>();
        Arrays.stream(checks.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .sorted(Comparator.comparingInt(
                        method -> method.getAnnotation(Order.class).value()))
                .forEach(method -> hints.put(
                        method.getName(), method.getAnnotation(Check.class).hints()));
        return hints;
    }

    private static CheckResult result(Method method, Throwable thrown, Function<String, List<Call>> callsOf) {
        Check check = method.getAnnotation(Check.class);
        List<Call> calls = List.copyOf(callsOf.apply(method.getName()));
        Verdict verdict = verdict(thrown);
        Message problem =
                switch (verdict) {
                    case PASS -> Message.NONE;
                    case BROKEN -> Message.of("check.broken", thrown);
                    default -> Told.of(thrown);
                };
        CheckOutcome outcome = new CheckOutcome(
                method.getName(),
                CheckResult.title(method.getName()),
                method.getDeclaringClass().isAnnotationPresent(HiddenChecks.class),
                check.points(),
                verdict,
                problem,
                values(verdict, thrown, calls),
                "",
                check.hints()[0]);
        return new CheckResult(outcome, calls, List.of(check.hints()));
    }

    private static Verdict verdict(Throwable thrown) {
        if (thrown == null) {
            return Verdict.PASS;
        }
        if (thrown instanceof CallFailed failure) {
            return failure.verdict();
        }
        return thrown instanceof AssertionError ? Verdict.FAIL : Verdict.BROKEN;
    }

    private static List<Labelled> values(Verdict verdict, Throwable thrown, List<Call> calls) {
        List<Labelled> values = new ArrayList<>();
        if (verdict == Verdict.PASS || verdict == Verdict.MISSING || calls.isEmpty()) {
            return values;
        }
        values.addAll(calls.get(calls.size() - 1).labelled());
        if (thrown instanceof AssertionFailedError wrong && wrong.isExpectedDefined() && wrong.isActualDefined()) {
            values.add(new Labelled(
                    Labelled.EXPECTED, ValueText.of(wrong.getExpected().getEphemeralValue())));
            values.add(
                    new Labelled(Labelled.ACTUAL, ValueText.of(wrong.getActual().getEphemeralValue())));
        }
        return values;
    }
}
