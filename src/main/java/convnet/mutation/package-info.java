/**
 * Tests the exercises' checks by mutants: small changes to each reference solution, which the checks must tell from it.
 *
 * <p>The mutants are made from the source and not from class files, since the mistakes that matter here (indices exchanged,
 * a copy left out, int for long, arguments in another order) can only be seen and told there. Start with
 * {@link convnet.mutation.Mutator}.
 */
package convnet.mutation;
