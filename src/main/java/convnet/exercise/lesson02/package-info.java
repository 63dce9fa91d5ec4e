/** The exercises of lesson 2, convolution. */
package convnet.exercise.lesson02;
