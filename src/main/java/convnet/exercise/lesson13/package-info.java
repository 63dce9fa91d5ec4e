/** The exercises of lesson 13, classic networks. */
package convnet.exercise.lesson13;
