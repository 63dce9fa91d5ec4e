/**
 * The course's own Java kernel for Jupyter, on the JDK's JShell: cells run in the kernel's process, any loop can be
 * interrupted, and cells are completed and explained as a whole.
 *
 * <p>Imports jupyter (the wire protocol) and display (how values look). Start reading at {@link convnet.kernel.JavaKernel}.
 */
package convnet.kernel;
