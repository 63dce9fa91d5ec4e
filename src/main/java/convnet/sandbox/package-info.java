/**
 * The trusted side of grading: compiles an answer in a process that can be killed, runs it in another that sees nothing
 * but the contracts, and lets the checks of this process call it.
 *
 * <p>What comes from a worker is bytes of a limited number and an expected type; only a right value for an input that
 * could not be foreseen earns points. Under which protection workers run, {@link convnet.sandbox.Isolation} finds out by
 * trying.
 *
 * <p>May import worker, grading, exercise. Start reading at {@link convnet.sandbox.ExerciseGrader}.
 */
package convnet.sandbox;
