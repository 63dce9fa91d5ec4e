/** The exercises of lesson 6, pooling. */
package convnet.exercise.lesson06;
