package convnet.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a student handed in at one time.
 *
 * @param label  how reports call it: a folder's name, or empty if there was one attempt only
 * @param time   when, if the download says so
 * @param late   whether the download marks it as late
 * @param prefix the part of the files' names that is the same for all and says nothing
 * @param files  its files
 */
public record Attempt(String label, Optional<Instant> time, boolean late, String prefix, List<Entry> files) {}
