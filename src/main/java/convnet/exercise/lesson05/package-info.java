/** The exercises of lesson 5, channels. */
package convnet.exercise.lesson05;
