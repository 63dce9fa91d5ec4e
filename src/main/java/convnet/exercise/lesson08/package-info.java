/** The exercises of lesson 8, LeNet. */
package convnet.exercise.lesson08;
