/**
 * The untrusted side of grading: a small program that holds one student's object in a process of its own and calls it for
 * the grader over pipes. Nothing here decides anything, and nothing it sends is believed.
 *
 * <p>The worker's class path holds this package and the contracts, no check and no library. Imports the JDK only. Start
 * reading at {@link convnet.worker.Worker}.
 */
package convnet.worker;
