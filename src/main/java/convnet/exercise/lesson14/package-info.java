/** The exercises of lesson 14, prove the lecture wrong: quizzes and counterexamples. */
package convnet.exercise.lesson14;
