/**
 * The course live in the browser: a Jupyter Server in small, and pages that are its clients.
 *
 * <p>The server answers on the loopback address alone, to whom was given its token. It starts kernels, keeps the student's
 * notebooks in one folder, and carries messages between pages and kernels, in the words of Jupyter Server's REST and
 * WebSocket interface, so that other clients can use it too.
 *
 * <p>May import jupyter and notebook. Start reading at {@link convnet.server.LabServer}.
 */
package convnet.server;
