package convnet.submission;

import convnet.exercise.Message;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Gradescope, "Export Submissions": {@code submission_metadata.yml} beside one folder a submission, {@code
 * submission_4711/}. The metadata names the submitters (several for a group) and the time.
 */
final class GradescopeLayout implements Layout {
    private static final String METADATA = "submission_metadata.yml";
    private static final int LARGEST = 32 << 20;

    private final String root;
    private final Map<?, ?> submissions;

    private GradescopeLayout(String root, Map<?, ?> submissions) {
        this.root = root;
        this.submissions = submissions;
    }

    /** The layout, if the metadata is there. */
    static Optional<Layout> of(Container container) throws IOException {
        for (Entry entry : container.entries()) {
            String[] parts = entry.parts();
            if (parts.length <= 2 && parts[parts.length - 1].equals(METADATA)) {
                try (InputStream in = container.open(entry)) {
                    LoaderOptions options = new LoaderOptions();
                    options.setCodePointLimit(LARGEST);
                    Object yaml = new Yaml(new SafeConstructor(options)).load(in);
                    String root = entry.name().substring(0, entry.name().length() - METADATA.length());
                    return Optional.of(new GradescopeLayout(root, yaml instanceof Map<?, ?> map ? map : Map.of()));
                } catch (YAMLException e) {
                    throw new IOException(
                            entry.name() + ": not readable as YAML ("
                                    + e.getMessage().split("\n")[0] + "); export the submissions from Gradescope again",
                            e);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Message name() {
        return Message.text("Gradescope");
    }

    @Override
    public List<HandIn> handIns(List<Entry> entries) {
        List<HandIn> handIns = new ArrayList<>();
        Map<String, List<Entry>> folders = new HashMap<>();
        for (Entry entry : entries) {
            int end = entry.name().indexOf('/', root.length());
            if (entry.name().startsWith(root) && end >= 0) {
                folders.computeIfAbsent(entry.name().substring(0, end + 1), key -> new ArrayList<>())
                        .add(entry);
            }
        }
        submissions.forEach((folder, about) -> {
            String prefix = root + folder + "/";
            List<Entry> files = List.copyOf(folders.getOrDefault(prefix, List.of()));
            Map<?, ?> submission = about instanceof Map<?, ?> map ? map : Map.of();
            List<Attempt> attempts =
                    List.of(new Attempt("", time(submission.get(":created_at")), false, prefix, files));
            if (submission.get(":submitters") instanceof List<?> submitters) {
                for (Object submitter : submitters) {
                    if (submitter instanceof Map<?, ?> person) {
                        handIns.add(new HandIn(
                                id(person, folder), text(person, ":name"), text(person, ":email"), attempts));
                    }
                }
            }
        });
        return handIns;
    }

    /** The student number, else the address, else the folder. */
    private static String id(Map<?, ?> person, Object folder) {
        String sid = text(person, ":sid");
        String email = text(person, ":email");
        return !sid.isBlank() ? sid : !email.isBlank() ? email : String.valueOf(folder);
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : value.toString();
    }

    private static Optional<Instant> time(Object value) {
        return value instanceof java.util.Date date
                ? Optional.of(date.toInstant())
                : value == null ? Optional.empty() : TimeStamp.in(value.toString());
    }
}
