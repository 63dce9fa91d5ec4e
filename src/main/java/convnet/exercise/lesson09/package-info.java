/** The exercises of lesson 9, backpropagation. */
package convnet.exercise.lesson09;
