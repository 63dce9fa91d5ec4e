/**
 * The command line: {@link convnet.cli.Main} and one class a command.
 *
 * <p>May import everything; nothing imports it.
 */
package convnet.cli;
