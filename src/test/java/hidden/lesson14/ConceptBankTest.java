package hidden.lesson14;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Interview;
import convnet.exercise.Question;
import convnet.exercise.Question.Reply;
import convnet.exercise.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;

/** The bank of the concept quiz gives each student other questions, and who knows no answer gets no more than chance. */
class ConceptBankTest {
    private static final ConceptBank BANK = new ConceptBank();
    private static final int SEEDS = 400;
    private static final double CHANCE = 0.25;
    private static final double MARGIN = 0.06;

    @Test
    void everyConceptHasThreeQuestionsOfFourOptionsWithReasons() {
        Set<String> texts = new HashSet<>();
        ConceptBank.all(1).forEach((id, questions) -> {
            assertTrue(questions.size() >= 3, id);
            for (Question question : questions) {
                assertTrue(texts.add(question.text()), question::text);
                assertEquals(4, question.replies().size(), question::text);
                question.replies()
                        .forEach(reply -> assertTrue(reply.reason().toString().length() > 10, reply::text));
            }
        });
        assertEquals(12, ConceptBank.all(1).size());
    }

    @Test
    void everyDrawHasFourDifferentOptionsAndNoOpenName() {
        for (int seed = 0; seed < SEEDS; seed++) {
            for (List<Question> questions : ConceptBank.all(seed).values()) {
                for (Question question : questions) {
                    Set<String> options = new TreeSet<>();
                    question.replies().forEach(reply -> options.add(reply.text()));
                    assertEquals(4, options.size(), question::toString);
                    assertTrue(!question.toString().contains("{"), question::toString);
                }
            }
        }
    }

    @Test
    void sheetsDifferInQuestionsNumbersAndLetters() {
        Set<String> numbers = new HashSet<>();
        Map<String, Set<String>> letters = new HashMap<>();
        Map<String, Set<String>> texts = new HashMap<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            numbers.add(BANK.draw(seed).sheet().number());
            BANK.draw(seed).questions().forEach(question -> {
                letters.computeIfAbsent(question.id(), id -> new TreeSet<>()).add(question.answer());
                texts.computeIfAbsent(question.id(), id -> new TreeSet<>()).add(question.text());
            });
        }
        assertEquals(SEEDS, numbers.size());
        letters.forEach((id, seen) -> assertEquals(Set.of("A", "B", "C", "D"), seen, id));
        texts.forEach((id, seen) -> assertTrue(seen.size() >= 3, id));
        assertEquals(BANK.draw(5), BANK.draw(5));
    }

    @Test
    void noQuestionIsOneOfTheTrainers() {
        Set<String> known = new HashSet<>();
        Interview.quiz(14).questions().forEach(question -> {
            known.add(question.text());
            question.replies().forEach(reply -> known.add(tidy(reply.text())));
        });
        ConceptBank.all(3)
                .values()
                .forEach(questions -> questions.forEach(question -> {
                    assertTrue(!known.contains(question.text()), question::text);
                    question.replies().stream()
                            .map(reply -> tidy(reply.text()))
                            .filter(text -> text.length() > 12)
                            .forEach(text -> assertTrue(!known.contains(text), text));
                }));
    }

    private static String tidy(String text) {
        return text.replace(".", "").toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void theLengthOfAnOptionDoesNotTellWhetherItIsRight() {
        chance("longest", (question, option) -> option.length());
        chance("shortest", (question, option) -> -option.length());
        chance("most words", (question, option) -> words(option).size());
        chance("fewest words", (question, option) -> -words(option).size());
    }

    @Test
    void theTrainersLengthsDoNotTellEither() {
        for (int sign : new int[] {1, -1}) {
            double score = 0;
            List<Question> words = Interview.quiz(14).questions().stream()
                    .filter(question -> question.form() == Question.Form.LETTER)
                    .toList();
            for (Question question : words) {
                score += guess(question, (text, option) -> sign * option.length());
            }
            assertTrue(score / words.size() <= 1.0 / 3 + 1e-9, "sign " + sign + " gets " + score);
        }
    }

    @Test
    void wordsOfTheQuestionDoNotTellWhichOptionIsRight() {
        chance("same words as the question", ConceptBankTest::common);
        chance("other words than the question", (question, option) -> -common(question, option));
        chance("commas", (question, option) -> option.chars()
                .filter(c -> ",;:".indexOf(c) >= 0)
                .count());
        chance("no absolute word", (question, option) -> -words(option).stream()
                .filter(
                        Set.of("all", "only", "never", "always", "nothing", "none", "every", "any", "everywhere")
                                ::contains)
                .count());
        chance("largest number", (question, option) -> number(option));
        chance("smallest number", (question, option) -> -number(option));
    }

    @Test
    void theSamePlaceIsRightAsOftenAsAnyOther() {
        for (int place = 0; place < 4; place++) {
            int right = 0;
            for (int seed = 0; seed < SEEDS; seed++) {
                for (Question question : BANK.draw(seed).questions()) {
                    right += question.replies().get(place).right() ? 1 : 0;
                }
            }
            assertTrue(right <= (CHANCE + 0.02) * 12 * SEEDS, place + " is right " + right + " times");
        }
    }

    /** The trainer's right options must teach, but not be the key: who picks what sounds like them may do a little better. */
    @Test
    void theTrainersKeyIsNoKeyOfTheSheet() {
        Map<String, String> right = new HashMap<>();
        Interview.quiz(14)
                .questions()
                .forEach(
                        question -> right.put(question.id(), question.solution().text()));
        double score = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Question question : BANK.draw(seed).questions()) {
                score += guess(question, (text, option) -> common(right.get(question.id()), option));
            }
        }
        double share = score / (12 * SEEDS);
        assertTrue(share <= 0.4, "words of the trainer's right options get " + share);
    }

    @Test
    void slipsInANumberAreNoticed() {
        int unnoticed = 0;
        String signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        for (int seed = 0; seed < 50; seed++) {
            String number = BANK.draw(seed).sheet().number();
            assertTrue(Sheet.isNumber(number), number);
            for (int i = 0; i < number.length(); i++) {
                for (char sign : signs.toCharArray()) {
                    String other = number.substring(0, i) + sign + number.substring(i + 1);
                    unnoticed += !other.equals(number) && Sheet.isNumber(other) ? 1 : 0;
                }
            }
        }
        assertTrue(unnoticed < 50 * 6 * 31 / 16, unnoticed + " slips give another number");
        assertNotEquals(BANK.draw(1).sheet().number(), BANK.draw(2).sheet().number());
    }

    private static void chance(String how, ToDoubleBiFunction<String, String> liking) {
        double score = 0;
        List<String> lucky = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Question question : BANK.draw(seed).questions()) {
                double points = guess(question, liking);
                score += points;
                if (seed < 12 && points > CHANCE) {
                    lucky.add(question.id() + " " + question.solution().text());
                }
            }
        }
        double share = score / (12 * SEEDS);
        assertTrue(share <= CHANCE + MARGIN, how + " gets " + share + " by " + lucky);
    }

    /** The expected points of a guesser who takes the option liked best, or one of those liked equally. */
    private static double guess(Question question, ToDoubleBiFunction<String, String> liking) {
        double best = question.replies().stream()
                .mapToDouble(reply -> liking.applyAsDouble(question.text(), reply.text()))
                .max()
                .orElseThrow();
        List<Reply> liked = question.replies().stream()
                .filter(reply -> liking.applyAsDouble(question.text(), reply.text()) == best)
                .sorted(Comparator.comparing(Reply::text))
                .toList();
        return liked.stream().anyMatch(Reply::right) ? 1.0 / liked.size() : 0;
    }

    private static double common(String question, String option) {
        Set<String> words = new HashSet<>(words(question));
        return new HashSet<>(words(option)).stream().filter(words::contains).count();
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(java.util.Locale.ROOT).split("[^a-z0-9]+"));
    }

    private static double number(String option) {
        String digits = option.replaceAll("^\\D*(\\d*).*", "$1");
        return digits.isEmpty() ? 0 : Double.parseDouble(digits);
    }
}
