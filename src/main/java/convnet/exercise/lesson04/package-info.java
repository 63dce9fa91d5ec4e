/** The exercises of lesson 4, padding and stride. */
package convnet.exercise.lesson04;
