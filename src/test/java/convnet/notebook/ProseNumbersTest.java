package convnet.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProseNumbersTest {
    @Test
    void aNumberHasTwoDigits() {
        assertEquals(List.of("12", "0.5", "3,124", "28", "28"), in("A 5×5 filter, 12, 0.5, 3,124 and 28×28."));
    }

    @Test
    void digitsOfANameAreNotANumber() {
        assertEquals(List.of(), in("CIFAR-10, float32, conv2d, LeNet-300 and H_12"));
        assertEquals(List.of("10", "20"), in("10–20"));
    }

    @Test
    void codeCountsIfItIsNothingButANumber() {
        assertEquals(List.of("61706"), in("`61706` and `new int[28]` and `Shape.of(1, 28)`"));
        assertEquals(List.of(), in("```java\nint x = 1234;\n```"));
    }

    @Test
    void aFormulaStatesItsResultsOnly() {
        assertEquals(List.of("28"), in("$(28 + 2\\cdot 14 - 56)/2 = 28$"));
        assertEquals(List.of("61,706"), in("$61{,}706$"));
        assertEquals(List.of(), in("$$\\sum_{i=10}^{20} x_{11} = 12 + y$$"));
        assertEquals(List.of("24", "24"), in("$28 - 5 + 1 = 24 \\times 24$"));
    }

    @Test
    void listMarkersLinksAndAddressesAreNotProse() {
        assertEquals(
                List.of(),
                in("10. ten\n11. eleven\n\n[text](page12.html#s34) https://x.org/1998/a <https://y.org/22>"));
    }

    @Test
    void aTextCoversItsNumbersWhereverItStands() {
        Prose.Block block =
                Prose.of("28 × 28 and $28 \\times 28$ but 28").blocks().get(0);
        assertEquals(List.of("28"), ProseNumbers.uncovered(block, List.of("28×28")));
    }

    @Test
    void tablesAndHeadingsAreProse() {
        assertEquals(List.of("44", "99"), in("## Top 44\n\n| a |\n|---|\n| 99 |"));
    }

    private static List<String> in(String markdown) {
        return Prose.of(markdown).blocks().stream()
                .flatMap(block -> ProseNumbers.uncovered(block, List.of()).stream())
                .toList();
    }
}
