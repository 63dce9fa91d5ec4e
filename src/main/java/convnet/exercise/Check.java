package convnet.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/**
 * Marks one check of an exercise: a JUnit test whose name is a sentence, whose parameters are the student's object and,
 * if wanted, a seeded {@link java.util.Random}, and whose place in the table is given by JUnit's {@code @Order}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
public @interface Check {
    /** What the check is worth, 1 or more: all of it or nothing. */
    int points();

    /** Three hints: where to look, what to think of, and nearly the line to write. */
    String[] hints();
}
