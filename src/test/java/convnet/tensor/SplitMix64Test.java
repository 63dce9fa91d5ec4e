package convnet.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SplitMix64Test {
    /** The published sequence of the seed 1234567. */
    private static final String[] PUBLISHED = {
        "6457827717110365317",
        "3203168211198807973",
        "9817491932198370423",
        "4593380528125082431",
        "16408922859458223821"
    };

    @Test
    void numbersAreThePublishedOnes() {
        SplitMix64 random = new SplitMix64(1234567);
        for (int i = 0; i < PUBLISHED.length; i++) {
            assertEquals(PUBLISHED[i], Long.toUnsignedString(random.next()), "number " + i);
            assertEquals(PUBLISHED[i], Long.toUnsignedString(SplitMix64.at(1234567, i)), "number at " + i);
        }
        assertEquals(PUBLISHED[0], Long.toUnsignedString(SplitMix64.mix(1234567)));
    }
}
