package convnet.gradebook;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How the texts in a shard are written. */
final class ShardJson {
    /** Plain ASCII, so that text of students comes back exactly as it was, also half a surrogate pair. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    static final String HEAD = "shard.json";
    static final String STUDENTS = "students.json";
    static final String JOURNAL = OutputFolder.JOURNAL;
    static final String TIMINGS = Timings.FILE;

    private ShardJson() {}

    /** The entry of the student at a place of the class. */
    static String answers(int place) {
        return "answers/" + place + ".json";
    }
}
