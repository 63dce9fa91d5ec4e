package convnet.exercise;

import static convnet.exercise.Interview.numbers;
import static convnet.exercise.Interview.slip;
import static convnet.exercise.Interview.solution;

import convnet.tensor.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The interview questions that are answered by numbers, drawn from a seed. */
final class InterviewNumbers {
    private static final int[] ODD = {3, 5, 7};

    private InterviewNumbers() {}

    static List<Question> all(long seed) {
        return List.of(
                withAndWithoutPadding(Interview.random(seed, 9)),
                same(Interview.random(seed, 11)),
                usual(Interview.random(seed, 12)),
                outputSize(Interview.random(seed, 13)),
                outputShape(Interview.random(seed, 15)),
                parameters(Interview.random(seed, 16)),
                pooled("Q18", "maximum", Interview.random(seed, 18)),
                pooled("Q19", "average", Interview.random(seed, 19)),
                pooledSize(Interview.random(seed, 20)));
    }

    private static int draw(Random random, int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private static Question withAndWithoutPadding(Random random) {
        int n = draw(random, 12, 40);
        int k = ODD[random.nextInt(3)];
        int p = draw(random, 1, 4);
        int plain = Window.of(k).outputSize(n);
        int padded = Window.of(k).withPadding(p).outputSize(n);
        return numbers(
                "Q9",
                "An input of " + n + " positions, a window of " + k + ", stride 1. How many output positions are there "
                        + "without padding, and how many with a padding of " + p + " on each side? (Two numbers.)",
                solution(plain + ", " + padded, n + " − " + k + " + 1, and " + n + " + 2·" + p + " − " + k + " + 1"),
                slip((plain - 1) + ", " + (padded - 1), "you forgot the + 1: starts are counted, not steps"),
                slip(plain + ", " + (plain + p), "you counted the padding once; it stands on both sides"),
                slip(n + ", " + (n + 2 * p), "you forgot the window: it must fit as a whole"));
    }

    private static Question same(Random random) {
        int k = 2 * draw(random, 2, 7) + 1;
        return numbers(
                "Q11",
                "Which padding on each side keeps the size, for a window of " + k + " and stride 1?",
                solution((k - 1) / 2, "(" + k + " − 1)/2, for odd windows and stride 1; this is called same padding"),
                slip(k - 1, "that is the padding of both sides together"),
                slip(0, "no padding is called valid, and shrinks the map"),
                slip((k + 1) / 2, "with one more than needed the map grows"));
    }

    private static Question usual(Random random) {
        List<Integer> windows = new ArrayList<>(List.of(3, 5, 7));
        Collections.shuffle(windows, random);
        return numbers(
                "Q12",
                "Which padding on each side keeps the size for windows of " + text(windows)
                        + " with stride 1? (Three numbers, in this order.)",
                solution(text(windows.stream().map(k -> (k - 1) / 2).toList()), "(k − 1)/2 each"),
                slip(text(windows.stream().map(k -> k - 1).toList()), "that is the padding of both sides together"));
    }

    private static Question outputSize(Random random) {
        int k = draw(random, 2, 7);
        int s = draw(random, 2, 4);
        int p = draw(random, 1, 3);
        int n = draw(random, 20, 64);
        Window window = Window.of(k).withStride(s).withPadding(p);
        int m = window.outputSize(n);
        int room = n + 2 * p - k;
        return numbers(
                "Q13",
                "Input " + n + ", window " + k + ", padding " + p + " on each side, stride " + s
                        + ". How many output positions?",
                solution(m, "⌊(" + n + " + 2·" + p + " − " + k + ")/" + s + "⌋ + 1"),
                slip(m - 1, "you forgot the + 1: the first window stands before any step"),
                slip((room + s - 1) / s + 1, "you rounded up; the last window must fit as a whole"),
                slip((n + p - k) / s + 1, "you counted the padding once; it stands on both sides"),
                slip((n - k) / s + 1, "you forgot the padding"),
                slip(ValueText.number((double) room / s + 1), "windows are whole: the quotient is rounded down"),
                slip(n / s, "input divided by stride leaves out window and padding"));
    }

    private static Question outputShape(Random random) {
        int images = 1 << draw(random, 0, 6);
        int in = draw(random, 1, 3);
        int out = 8 * draw(random, 1, 8);
        int height = draw(random, 20, 40);
        int width = height + 2 * draw(random, 1, 10);
        int k = ODD[random.nextInt(3)];
        int s = draw(random, 1, 2);
        Window window = Window.of(k).withStride(s).withPadding(1);
        String sizes = window.outputSize(height) + ", " + window.outputSize(width);
        return numbers(
                "Q15",
                "A batch (N, C, H, W) = (" + images + ", " + in + ", " + height + ", " + width + ") goes through " + out
                        + " filters of " + k + "×" + k + " with padding 1 and stride " + s
                        + ". Which shape comes out? (Four numbers.)",
                solution(
                        images + ", " + out + ", " + sizes,
                        "N stays, C is the number of filters, H and W by the formula"),
                slip(
                        images + ", " + in + ", " + sizes,
                        "the channels are those of the input; each filter gives one map"),
                slip(images + ", " + in * out + ", " + sizes, "a filter adds its slices up: one map a filter"),
                slip(1 + ", " + out + ", " + sizes, "the images of a batch stay apart"));
    }

    private static Question parameters(Random random) {
        int in = draw(random, 2, 16);
        int out = 8 * draw(random, 2, 8);
        int k = ODD[random.nextInt(3)];
        return numbers(
                "Q16",
                "How many parameters has a convolutional layer with " + in + " input channels, " + out + " filters of "
                        + k + "×" + k + ", and biases?",
                solution(
                        in * out * k * k + out, in + "·" + out + "·" + k + "·" + k + " weights and " + out + " biases"),
                slip(in * out * k * k, "you forgot the bias: one for each filter"),
                slip(out * (in * k * k + in), "a filter has one bias, not one for each slice"),
                slip(out * (k * k + 1), "each filter has a slice for every input channel"),
                slip(in * out * (k * k + 1), "a bias for every slice is too many: one for each filter"),
                slip(in * out * k + out, "the window has k rows of k weights"));
    }

    private static Question pooled(String id, String how, Random random) {
        int[][] matrix = new int[4][4];
        for (int[] row : matrix) {
            Arrays.setAll(row, x -> random.nextInt(10));
        }
        String largest = windows(matrix, window -> Arrays.stream(window).max().orElseThrow());
        String mean = windows(matrix, window -> Arrays.stream(window).average().orElseThrow());
        boolean max = how.equals("maximum");
        String rows = Arrays.stream(matrix)
                .map(row -> Arrays.stream(row).mapToObj(String::valueOf).collect(Collectors.joining("  ")))
                .collect(Collectors.joining("\n"));
        return numbers(
                id,
                "What does " + (max ? "max" : "average") + " pooling with a window of 2×2 and stride 2 make of this? "
                        + "(Four numbers, row by row.)\n" + rows,
                solution(max ? largest : mean, "the " + how + " of each window"),
                slip(max ? mean : largest, "that is the " + (max ? "average" : "maximum") + " of each window"));
    }

    private static String windows(int[][] matrix, ToDoubleFunction<int[]> how) {
        List<String> values = new ArrayList<>();
        for (int y = 0; y < 4; y += 2) {
            for (int x = 0; x < 4; x += 2) {
                int[] window = {matrix[y][x], matrix[y][x + 1], matrix[y + 1][x], matrix[y + 1][x + 1]};
                values.add(ValueText.number(how.applyAsDouble(window)));
            }
        }
        return String.join(", ", values);
    }

    private static Question pooledSize(Random random) {
        int s = draw(random, 2, 3);
        int k = s + 1;
        int n = s * draw(random, 6, 20) + draw(random, 0, s - 1);
        int m = Window.of(k).withStride(s).outputSize(n);
        return numbers(
                "Q20",
                "A map of " + n + "×" + n + " is pooled with a window of " + k + "×" + k + " and stride " + s
                        + ", without padding. How many rows has the result?",
                solution(m, "⌊(" + n + " − " + k + ")/" + s + "⌋ + 1"),
                slip(n / s, "n/s holds only if window and stride are equal and divide the input"),
                slip(m - 1, "you forgot the + 1: the first window stands before any step"),
                slip((n + s - 1) / s, "you rounded up; the last window must fit as a whole"),
                slip(n / k, "windows are as far apart as the stride says, not side by side"));
    }

    private static String text(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
