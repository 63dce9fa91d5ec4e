/** The exercises of lesson 7, receptive field. */
package convnet.exercise.lesson07;
