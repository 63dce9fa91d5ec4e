/** The exercises of lesson 1, why convolution. */
package convnet.exercise.lesson01;
