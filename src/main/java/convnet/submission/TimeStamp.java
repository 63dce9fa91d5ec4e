package convnet.submission;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point in time as it stands in names of folders and in files: {@code 2026-11-20T10-15-00Z}, {@code 2026-11-20 10:15 UTC}. */
public final class TimeStamp {
    private static final Pattern TIME = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[T_ ]+(\\d{2})[-:.h]?(\\d{2})"
            + "(?:[-:.m]?(\\d{2}))?(?:\\.\\d+)?\\s*(Z|UTC|UCT|GMT|[+-]\\d{2}:?\\d{2})?");

    private TimeStamp() {}

    /** The first time in a text; one without a zone is UTC. */
    public static Optional<Instant> in(String text) {
        return in(text, ZoneOffset.UTC);
    }

    /** The first time in a text; one without a zone is in this one. */
    public static Optional<Instant> in(String text, ZoneId zone) {
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(time, 1),
                    number(time, 2),
                    number(time, 3),
                    number(time, 4),
                    number(time, 5),
                    number(time, 6));
            String given = time.group(7);
            ZoneId used = given == null
                    ? zone
                    : given.matches("[A-Z]+")
                            ? ZoneOffset.UTC
                            : ZoneOffset.of(
                                    given.contains(":") ? given : given.substring(0, 3) + ":" + given.substring(3));
            return Optional.of(local.atZone(used).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher time, int group) {
        return time.group(group) == null ? 0 : Integer.parseInt(time.group(group));
    }
}
