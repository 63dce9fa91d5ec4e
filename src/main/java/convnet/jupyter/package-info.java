/**
 * Jupyter: kernel processes, the wire protocol that talks to them, and the kernelspecs on disk.
 *
 * <p>Imports the JDK, JeroMQ and Jackson. Start reading at {@link convnet.jupyter.KernelProcess}: it starts a
 * {@link convnet.jupyter.KernelSpec} from {@link convnet.jupyter.Kernels} and hands out the
 * {@link convnet.jupyter.KernelClient} that runs cells in it.
 */
package convnet.jupyter;
