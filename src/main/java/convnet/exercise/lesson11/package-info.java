/** The exercises of lesson 11, what a network has learned. */
package convnet.exercise.lesson11;
