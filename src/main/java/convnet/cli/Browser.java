package convnet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser of this desktop. */
final class Browser {
    private Browser() {}

    /** Opens an address as the desktop does; where there is none, the printed address is enough. */
    static void open(String address) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // no desktop
        }
    }
}
