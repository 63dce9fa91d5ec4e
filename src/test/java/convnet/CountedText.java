package convnet;

/**
 * A text that counts how often a character of it is read, and fails when that is more than a multiple of its length: so a
 * test bounds the work of a reader without a clock.
 */
public final class CountedText implements CharSequence {
    private final String text;
    private final long[] left;

    private CountedText(String text, long[] left) {
        this.text = text;
        this.left = left;
    }

    /** At most so many reads per character. */
    public static CountedText of(String text, int reads) {
        return new CountedText(text, new long[] {(long) reads * text.length()});
    }

    private void spend(long count) {
        left[0] -= count;
        if (left[0] < 0) {
            throw new AssertionError("too many steps for " + text.length() + " characters");
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        spend(1);
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        spend(end - start);
        return new CountedText(text.substring(start, end), left);
    }

    /** Costs nothing: what is taken out was paid for by {@link #subSequence}. */
    @Override
    public String toString() {
        return text;
    }
}
