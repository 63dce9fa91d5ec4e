package convnet.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The scripts that jars on the class path bring along, with the import map by which pages name them. */
final class Modules {
    private static final String PREFIX = "META-INF/resources";

    private final ObjectNode imports;
    private final Set<String> folders;

    private Modules(ObjectNode imports, Set<String> folders) {
        this.imports = imports;
        this.folders = folders;
    }

    static Modules onClassPath() {
        ObjectNode imports = Call.JSON.createObjectNode();
        Set<String> folders = new TreeSet<>();
        try {
            for (URL map : Collections.list(Modules.class.getClassLoader().getResources("META-INF/importmap.json"))) {
                JsonNode names;
                try (InputStream in = map.openStream()) {
                    names = Call.JSON.readTree(in).path("imports");
                }
                names.properties().forEach(entry -> {
                    String address = entry.getValue().asText();
                    if (entry.getKey().endsWith("/")) {
                        folders.add(address);
                    } else {
                        imports.put(entry.getKey(), address);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("lab: the editor's scripts cannot be read; build the course again", e);
        }
        return new Modules(imports, folders);
    }

    /** What stands in a page's {@code <script type="importmap">}. */
    String importMap() {
        ObjectNode map = Call.JSON.createObjectNode();
        map.set("imports", imports);
        return map.toString().replace("<", "\\u003c");
    }

    /** A script by its address; null where the import map leads to none. */
    byte[] script(String address) {
        if (!address.endsWith(".js") || folders.stream().noneMatch(address::startsWith)) {
            return null;
        }
        try (InputStream in = Modules.class.getClassLoader().getResourceAsStream(PREFIX + address)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("lab: cannot read " + address, e);
        }
    }
}
