package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.submission.TimeStamp;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a policy file, each with a sentence if it is not what it should be. */
record PolicyReader(Map<?, ?> yaml, String file) {
    String text(String key, String otherwise) {
        return yaml.containsKey(key) ? String.valueOf(yaml.get(key)) : otherwise;
    }

    int number(String key, int least, int most, int otherwise) {
        if (!yaml.containsKey(key)) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(text(key, "").strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw wrong(
                key,
                most == Integer.MAX_VALUE
                        ? Message.of("start.whole", least)
                        : Message.of("start.wholeRange", least, most));
    }

    List<String> list(String key) {
        Object value = yaml.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString().strip().split("[,\\s]+"));
    }

    String choice(String key, List<String> choices) {
        String value = text(key, choices.get(0));
        if (!choices.contains(value)) {
            throw wrong(key, Message.list("or", choices));
        }
        return value;
    }

    ZoneId zone(String key) {
        try {
            return ZoneId.of(text(key, "UTC"));
        } catch (DateTimeException e) {
            throw wrong(key, Message.of("start.zone"));
        }
    }

    Optional<Instant> time(String key, ZoneId zone) {
        if (!yaml.containsKey(key)) {
            return Optional.empty();
        }
        return Optional.of(TimeStamp.in(text(key, ""), zone).orElseThrow(() -> wrong(key, Message.of("start.time"))));
    }

    Map<String, Duration> hours(String key) {
        Map<String, Duration> hours = new LinkedHashMap<>();
        Object value = yaml.get(key);
        if (value != null && !(value instanceof Map<?, ?>)) {
            throw wrong(key, Message.of("start.hours"));
        }
        if (value instanceof Map<?, ?> map) {
            PolicyReader inner = new PolicyReader(map, file);
            map.keySet()
                    .forEach(student -> hours.put(
                            String.valueOf(student),
                            Duration.ofHours(inner.number(String.valueOf(student), 0, Integer.MAX_VALUE, 0))));
        }
        return hours;
    }

    private IllegalArgumentException wrong(String key, Message expected) {
        return new Told.WrongArgument(Message.of("start.policyValue", file, key, expected, text(key, "")));
    }
}
