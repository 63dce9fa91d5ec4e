package convnet.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Jupyter's programs on this machine.
 *
 * @param folders the folders of the PATH
 */
record JupyterPrograms(List<Path> folders) {

    static JupyterPrograms here() {
        String path = System.getenv().getOrDefault("PATH", "");
        return new JupyterPrograms(Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList());
    }

    /** The command that opens notebooks: JupyterLab if there is one, else Jupyter Notebook. */
    Optional<List<String>> notebookServer() {
        for (String program : List.of("jupyter-lab", "jupyter-notebook", "jupyter-nbclassic")) {
            Optional<Path> found = find(program);
            if (found.isPresent()) {
                return Optional.of(List.of(found.get().toString()));
            }
        }
        return Optional.empty();
    }

    /** The program of that name, if the PATH has one. */
    Optional<Path> find(String program) {
        return folders.stream()
                .flatMap(folder -> Stream.of(folder.resolve(program), folder.resolve(program + ".exe")))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
