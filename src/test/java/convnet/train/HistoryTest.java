package convnet.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class HistoryTest {
    static EpochResult epoch(int epoch, double testLoss, double testAccuracy) {
        return new EpochResult(epoch, 0.5, 0.75, testLoss, testAccuracy, 0.1, 20000, 3.25);
    }

    private final History history = new History(List.of(epoch(1, 0.4, 0.9), epoch(2, 0.3, 0.95), epoch(3, 0.35, 0.95)));

    @Test
    void bestIsTheFirstOfTheHighestTestAccuracies() {
        assertEquals(2, history.best().epoch());
        assertEquals(3, history.last().epoch());
        assertEquals(9.75, history.seconds());
    }

    @Test
    void tableHasARowForEachEpoch() {
        assertEquals(3, history.table().rowCount());
        assertEquals(
                List.of(
                        "epoch",
                        "train loss",
                        "train accuracy",
                        "test loss",
                        "test accuracy",
                        "learning rate",
                        "images/s",
                        "seconds"),
                history.table().columnNames());
        assertEquals(0.3, history.table().doubleColumn("test loss").get(1));
    }

    @Test
    void showsAsATable() {
        String html = history.html();
        assertTrue(html.contains("<td class=\"cn-number\">95.00 %</td>"), html);
        assertTrue(html.contains("<td class=\"cn-number\">0.3500</td>"), html);
    }

    @Test
    void printsALineForEachEpoch() {
        assertEquals(
                "epoch 2: train loss 0.5000, accuracy 75.00 %; test loss 0.3000, accuracy 95.00 %; 20,000 images/s, 3.3 s",
                history.toString().lines().toList().get(1));
    }

    @Test
    void emptyHistoryHasNoBestEpoch() {
        NoSuchElementException problem =
                assertThrows(NoSuchElementException.class, () -> new History(List.of()).best());
        assertEquals("history: expected at least one epoch, but none was trained", problem.getMessage());
    }

    @Test
    void earlyStoppingCountsEpochsSinceTheBest() {
        EarlyStopping onAccuracy = EarlyStopping.onAccuracy(2);
        assertFalse(onAccuracy.isOver(history.epochs()));
        assertEquals(1, onAccuracy.best(history.epochs()));
        assertTrue(EarlyStopping.onAccuracy(1).isOver(history.epochs()));
        assertTrue(EarlyStopping.onLoss(1).isOver(history.epochs()));
        assertFalse(EarlyStopping.onLoss(1).isOver(history.epochs().subList(0, 2)));
        IllegalArgumentException problem = assertThrows(IllegalArgumentException.class, () -> EarlyStopping.onLoss(0));
        assertEquals("early stopping: patience must be 1 or more, but is 0", problem.getMessage());
    }
}
