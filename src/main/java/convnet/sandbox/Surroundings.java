package convnet.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The places that no answer is to see.
 *
 * @param project     the course's folder, with its solutions
 * @param submissions what students handed in; null if there is nothing of the kind
 * @param results     where results go; null if nowhere
 */
public record Surroundings(Path project, Path submissions, Path results) {
    /** A course alone, for answers that lie nowhere. */
    public static Surroundings of(Path project) {
        return new Surroundings(project, null, null);
    }

    /** Arguments for {@link convnet.worker.Peek}: a name and a path each, of those that are there. */
    List<String> named(Path canary) throws IOException {
        Map<String, Path> places = new TreeMap<>();
        places.put("files", canary);
        places.put("project", project);
        places.put("home", Path.of(System.getProperty("user.home")));
        if (submissions != null) {
            places.put("submissions", submissions);
        }
        if (results != null) {
            places.put("results", results);
        }
        List<String> arguments = new ArrayList<>();
        for (Map.Entry<String, Path> place : places.entrySet()) {
            if (Files.exists(place.getValue())) {
                arguments.add(place.getKey());
                arguments.add(place.getValue().toRealPath().toString());
            }
        }
        return arguments;
    }
}
