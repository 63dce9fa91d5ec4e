/** The exercises of lesson 12, speed. */
package convnet.exercise.lesson12;
