package lesson06.maxPoolBackward;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link MaxPoolBackward}. */
@Exercise(
        id = "maxPoolBackward",
        title = "Send the gradient back through max pooling",
        contract = MaxPoolBackward.class)
final class MaxPoolBackwardChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Mark the largest number of each block. Which input numbers can change the output at all?",
                "The gradient of an output goes to the winner of its window; all others get 0.",
                "gradInput[row][column] += gradOutput[y][x]; with row and column of the winner"
            })
    void gradientGoesToTheLargestOfEachBlock(MaxPoolBackward student) {
        float[][] input = {{1, 9, 2, 4}, {3, 5, 8, 6}, {7, 1, 3, 2}, {2, 4, 0, 5}};
        float[][] expected = {{0, 10, 0, 0}, {0, 0, 20, 0}, {30, 0, 0, 0}, {0, 0, 0, 40}};
        assertClose(expected, student.apply(input, new float[][] {{10, 20}, {30, 40}}, 2, 2));
        float[][] tall = {{9, 8}, {9, 7}, {1, 2}, {3, 0}};
        float[][] ofTall = {{1, 0}, {0, 0}, {0, 0}, {10, 0}};
        assertClose(ofTall, student.apply(tall, new float[][] {{1}, {10}}, 2, 2));
        float[][] unread = {{1, 0}, {2, 0}, {9, 9}, {3, 0}, {4, 0}};
        float[][] ofUnread = {{0, 0}, {1, 0}, {0, 0}, {0, 0}, {10, 0}};
        assertClose(ofUnread, student.apply(unread, new float[][] {{1}, {10}}, 2, 3));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "One number can be the largest of several windows.",
                "Then it gets the sum of their gradients: add, do not set.",
                "+= instead of ="
            })
    void gradientsOfOverlappingWindowsAddUp(MaxPoolBackward student) {
        float[][] input = {{1, 2, 3}, {4, 9, 5}, {6, 7, 8}};
        float[][] expected = {{0, 0, 0}, {0, 10, 0}, {0, 0, 0}};
        assertClose(expected, student.apply(input, new float[][] {{1, 2}, {3, 4}}, 2, 1));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "All four numbers of the window are equal. Which one comes first, row by row?",
                "Change the winner only for a number that is larger, not for an equal one.",
                "if (input[i][j] > input[row][column])"
            })
    void theFirstOfEqualNumbersGetsAll(MaxPoolBackward student) {
        float[][] input = {{5, 5, 0, 2}, {5, 5, 2, 1}};
        float[][] expected = {{3, 0, 0, 4}, {0, 0, 0, 0}};
        assertClose(expected, student.apply(input, new float[][] {{3, 4}}, 2, 2));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Inputs and gradients may both be negative.",
                "Compare input with input; the gradient is only passed on.",
                "Start with the window's first element as the winner."
            })
    void negativeNumbersAndGradients(MaxPoolBackward student) {
        float[][] input = {{-4, -3, -9, -8}, {-2, -5, -7, -6}};
        float[][] expected = {{0, 0, 0, 0}, {-1.5f, 0, 0, 0.5f}};
        assertClose(expected, student.apply(input, new float[][] {{-1.5f, 0.5f}}, 2, 2));
        float[][] row = {{-3, -1, -4}};
        assertClose(new float[][] {{5, 0, 7}}, student.apply(row, new float[][] {{5, 7}}, 1, 2));
    }
}
