/** The exercises of lesson 3, edges and features. */
package convnet.exercise.lesson03;
