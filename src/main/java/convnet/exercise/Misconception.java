package convnet.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a typical wrong implementation of a contract. A student whose results are the same reads "your result is the
 * one you get when" and then the sentence.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Misconception {
    /** What is wrong, as the end of that sentence: {@code "the kernel is flipped"}. */
    String value();
}
