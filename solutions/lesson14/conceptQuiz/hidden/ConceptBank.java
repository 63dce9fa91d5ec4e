package lesson14.conceptQuiz.hidden;

import convnet.exercise.Question;
import convnet.exercise.Question.Form;
import convnet.exercise.Question.Reply;
import convnet.exercise.QuestionBank;
import convnet.exercise.Quiz;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The bank of the concept quiz: one of several questions for each concept, numbers and the order of options from the seed. */
final class ConceptBank implements QuestionBank {
    private static final Map<String, List<List<String>>> VARIANTS = new LinkedHashMap<>();

    static {
        String texts =
                ConceptTexts.LOCAL_AND_SHARED + ConceptTexts.DENSE_AND_CONVOLUTIONAL + ConceptTexts.WHOLE_NETWORKS;
        List<String> variant = List.of();
        for (String line : texts.lines().toList()) {
            if (line.startsWith("Q")) {
                variant = new ArrayList<>();
                VARIANTS.computeIfAbsent(line.substring(0, line.indexOf(' ')), id -> new ArrayList<>())
                        .add(variant);
            }
            variant.add(line);
        }
    }

    @Override
    public Quiz draw(long seed) {
        List<Question> questions = new ArrayList<>();
        VARIANTS.forEach((id, variants) -> {
            // A generator for each question, so that a change of one changes no other.
            Random random = new Random(seed ^ (long) id.hashCode() << 32);
            questions.add(question(id, variants.get(random.nextInt(variants.size())), random));
        });
        return new Quiz("Twelve questions in words", questions);
    }

    /** Every question that may be drawn, by concept, with numbers from the seed. */
    static Map<String, List<Question>> all(long seed) {
        Map<String, List<Question>> all = new LinkedHashMap<>();
        VARIANTS.forEach((id, variants) -> all.put(
                id,
                variants.stream()
                        .map(variant -> question(id, variant, new Random(seed)))
                        .toList()));
        return all;
    }

    private static Question question(String id, List<String> variant, Random random) {
        Map<String, Integer> numbers = numbers(random);
        List<Reply> replies = new ArrayList<>();
        for (String line : variant.subList(1, variant.size())) {
            String[] parts = filled(line.substring(2), numbers).split(" :: ");
            replies.add(line.startsWith("+") ? Reply.right(parts[0], parts[1]) : Reply.wrong(parts[0], parts[1]));
        }
        Collections.shuffle(replies, random);
        return new Question(id, filled(variant.get(0).substring(id.length() + 1), numbers), Form.LETTER, replies);
    }

    private static Map<String, Integer> numbers(Random random) {
        int k = 3 + 2 * random.nextInt(3);
        int c = new int[] {4, 6, 8, 10}[random.nextInt(4)];
        int n = 20 + random.nextInt(20);
        int f = 16 + 4 * random.nextInt(12);
        int s = 2 + random.nextInt(4);
        int rows = 30 + random.nextInt(30);
        Map<String, Integer> numbers = new LinkedHashMap<>(Map.of("k", k, "c", c, "n", n, "f", f, "s", s, "N", rows));
        numbers.put("p", (k - 1) / 2);
        numbers.put("kk", k * k);
        numbers.put("nn", n * n);
        numbers.put("ckk", c * k * k);
        numbers.put("cnn", c * n * n);
        numbers.put("sk", s * k);
        numbers.put("nf", n * f);
        numbers.put("nnf", n * n * f);
        numbers.put("nnnnf", n * n * n * n * f);
        numbers.put("nnplusf", n * n + f);
        numbers.put("N1", rows - (k - 1));
        numbers.put("N3", rows - 3 * (k - 1));
        numbers.put("N3k", rows - 3 * k);
        numbers.put("corner", (k + 1) / 2 * ((k + 1) / 2));
        numbers.put("cf", c * f);
        numbers.put("cplusf", c + f);
        numbers.put("twok", 2 * k);
        numbers.put("fourk", 4 * k);
        numbers.put("kplus2", k + 2);
        return numbers;
    }

    private static String filled(String text, Map<String, Integer> numbers) {
        String filled = text;
        for (Map.Entry<String, Integer> number : numbers.entrySet()) {
            filled = filled.replace("{" + number.getKey() + "}", String.valueOf(number.getValue()));
        }
        return filled;
    }
}
