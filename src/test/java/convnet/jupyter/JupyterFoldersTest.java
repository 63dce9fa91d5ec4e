package convnet.jupyter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JupyterFoldersTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void userFolderFollowsTheSystem() {
        assertEquals(
                HOME.resolve(".local/share/jupyter/kernels"),
                folders("Linux", Map.of()).user());
        assertEquals(
                Path.of("/data/jupyter/kernels"),
                folders("Linux", Map.of("XDG_DATA_HOME", "/data")).user());
        assertEquals(
                HOME.resolve("Library/Jupyter/kernels"),
                folders("Mac OS X", Map.of()).user());
        assertEquals(
                Path.of("/roaming/jupyter/kernels"),
                folders("Windows 11", Map.of("APPDATA", "/roaming")).user());
    }

    @Test
    void dataDirOfTheEnvironmentWins() {
        for (String system : List.of("Linux", "Mac OS X", "Windows 11")) {
            assertEquals(
                    Path.of("/mine/kernels"),
                    folders(system, Map.of("JUPYTER_DATA_DIR", "/mine")).user());
        }
    }

    @Test
    void prefixHoldsTheFolderThatJupyterExpects() {
        assertEquals(Path.of("/opt/env/share/jupyter/kernels"), JupyterFolders.under(Path.of("/opt/env")));
    }

    @Test
    void searchStartsWithTheEnvironmentAndEndsWithTheSystem() {
        Map<String, String> environment =
                Map.of("JUPYTER_PATH", "/a" + File.pathSeparator + "/b", "VIRTUAL_ENV", "/venv");
        List<Path> all = folders("Linux", environment).all();
        assertEquals(
                List.of(
                        Path.of("/a/kernels"),
                        Path.of("/b/kernels"),
                        HOME.resolve(".local/share/jupyter/kernels"),
                        Path.of("/venv/share/jupyter/kernels")),
                all.subList(0, 4));
        assertTrue(all.contains(Path.of("/usr/share/jupyter/kernels")), all::toString);
    }

    private static JupyterFolders folders(String system, Map<String, String> environment) {
        return new JupyterFolders(environment, system, HOME);
    }
}
