/** The exercises of lesson 10, training LeNet. */
package convnet.exercise.lesson10;
