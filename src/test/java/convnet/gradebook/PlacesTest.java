package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void everyKeyIsFoundAgainAndThoseInUseComeSorted() {
        Places places = new Places();
        TreeMap<String, Integer> expected = new TreeMap<>();
        for (int i = 1; i <= 5_000; i++) {
            String key = Digests.of("answer " + i);
            places.put(key, 10L * i, i);
            if (i % 3 == 0) {
                places.use(places.find(key));
                expected.put(key, i);
            }
        }
        for (int i = 1; i <= 5_000; i++) {
            int slot = places.find(Digests.of("answer " + i));
            assertEquals(10L * i, places.offset(slot));
            assertEquals(i, places.length(slot));
        }
        assertEquals(-1, places.find(Digests.of("none")));
        assertEquals(
                List.copyOf(expected.values()),
                Arrays.stream(places.inUse()).mapToObj(places::length).toList());
    }

    @Test
    void aKeyThatIsPutAgainStandsOnceAndIsNotInUse() {
        Places places = new Places();
        String key = Digests.of("a");
        places.put(key, 1, 1);
        places.use(places.find(key));
        places.put(key, 2, 2);
        assertEquals(2, places.offset(places.find(key)));
        assertEquals(0, places.inUse().length);
    }

    @Test
    void aKeyIsAHash() {
        assertTrue(Places.isKey(Digests.of("a")));
        assertFalse(Places.isKey("a"));
        assertFalse(Places.isKey(Digests.of("a").toUpperCase(java.util.Locale.ROOT) + "x"));
    }

    @Test
    void marksAreASetAsOthers() {
        Set<Integer> marks = new TreeSet<>(List.of(5, -3, 2_000_000_000, Integer.MIN_VALUE));
        assertEquals(marks, Marks.of(marks));
        assertEquals(Marks.of(marks), marks);
        assertEquals(List.copyOf(marks), List.copyOf(Marks.of(List.of(5, 5, -3, 2_000_000_000, Integer.MIN_VALUE))));
        assertTrue(Marks.of(marks).contains(-3));
        assertFalse(Marks.of(marks).contains(4));
        assertEquals(1_000, Marks.of(IntStream.range(0, 1_000).boxed().toList()).size());
    }
}
