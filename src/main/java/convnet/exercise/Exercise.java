package convnet.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks a class of visible checks: the checks of one exercise that every student can run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StudentExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public @interface Exercise {
    /** The exercise's name in notebooks, reports and grades, for example {@code corr2d}. */
    String id();

    /** What the student writes, in a few words. */
    String title();

    /** The interface that the student implements; see {@link Contracts} for what it may contain. */
    Class<?> contract();

    /** Whether each student has a sheet of questions, so that equal answers of two students are not worth the same. */
    boolean personal() default false;

    /** How long one call of the student's code may take. */
    int secondsPerCall() default 5;
}
