package convnet.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks a class of hidden checks: those that run at grading only and are on no student's class path. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StudentExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public @interface HiddenChecks {
    /** The contract of the exercise that the checks belong to. */
    Class<?> contract();
}
