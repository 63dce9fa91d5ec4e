package convnet.mutation;

/** A piece of a source, from start to before end, and the text that takes its place. */
record Edit(int start, int end, String text) implements Comparable<Edit> {
    String apply(String source) {
        return source.substring(0, start) + text + source.substring(end);
    }

    boolean covers(Edit other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Edit other) {
        return Integer.compare(start, other.start);
    }
}
