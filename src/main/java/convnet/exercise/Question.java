package convnet.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One question of a quiz, answered by a letter or by numbers.
 *
 * @param id      its name, for example {@code Q13}
 * @param text    what is asked
 * @param form    how it is answered
 * @param replies with {@link Form#LETTER} the options A, B, C … in this order; with {@link Form#NUMBER} the right reply
 *     and typical wrong ones, which are not shown but recognised
 */
public record Question(String id, String text, Form form, List<Reply> replies) {
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d+(\\.\\d+)?");
    private static final double TOLERANCE = 1e-4;

    /** How a question is answered. */
    public enum Form {
        /** By the letter of an option. */
        LETTER,
        /** By a number, or by several numbers in a given order. */
        NUMBER
    }

    /**
     * A possible answer.
     *
     * @param text   the answer in words or numbers
     * @param right  whether it is the right one
     * @param reason why it is, or why it is not
     */
    public record Reply(String text, boolean right, Message reason) {
        /** With a reason in the words of the question's author, the same in every language. */
        public static Reply right(String text, String reason) {
            return new Reply(text, true, Message.text(reason));
        }

        /** With a reason in the words of the question's author, the same in every language. */
        public static Reply wrong(String text, String reason) {
            return wrong(text, Message.text(reason));
        }

        public static Reply wrong(String text, Message reason) {
            return new Reply(text, false, reason);
        }
    }

    public Question {
        replies = List.copyOf(replies);
        if (replies.stream().filter(Reply::right).count() != 1) {
            throw new IllegalArgumentException("question: " + id + " needs exactly one right reply, but has "
                    + replies.stream().filter(Reply::right).count());
        }
    }

    /** The options A, B, C … in this order; none where numbers are asked for. */
    List<String> options() {
        return form == Form.LETTER ? replies.stream().map(Reply::text).toList() : List.of();
    }

    /** The right reply. */
    public Reply solution() {
        return replies.stream().filter(Reply::right).findFirst().orElseThrow();
    }

    /** The right answer as it is to be given: a letter, or numbers. */
    public String answer() {
        return form == Form.LETTER
                ? letter(replies.indexOf(solution()))
                : solution().text();
    }

    /** What is wrong with an answer, as a sentence without its end; {@link Message#NONE} if it is right. */
    public Message problem(String given) {
        if (given == null || given.isBlank()) {
            return Message.of("question.none");
        }
        return form == Form.LETTER ? wrongLetter(given.strip()) : wrongNumber(given);
    }

    /**
     * Passes if the answer is right.
     *
     * @throws Told.WrongResult saying why it is not, without giving the right one away
     */
    public void require(String given) {
        Message problem = problem(given);
        if (!problem.isEmpty()) {
            throw new Told.WrongResult(Message.of("question.problem", id, problem));
        }
    }

    static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private Message wrongLetter(String given) {
        int place = given.length() == 1 ? given.charAt(0) - 'A' : -1;
        if (place < 0 || place >= replies.size()) {
            return Message.of("question.letter", letter(replies.size() - 1), "\"" + given + "\"");
        }
        Reply reply = replies.get(place);
        return reply.right() ? Message.NONE : Message.of("question.reason", given, reply.reason());
    }

    private Message wrongNumber(String given) {
        int expected = numbers(solution().text()).size();
        List<Double> numbers = numbers(expected == 1 ? given.replaceAll("(?<=\\d),(?=\\d{3}\\b)", "") : given);
        Reply known = replies.stream()
                .filter(reply -> same(numbers(reply.text()), numbers))
                .findFirst()
                .orElse(null);
        if (known != null) {
            return known.right() ? Message.NONE : known.reason();
        }
        return numbers.size() == expected
                ? Message.of("question.wrong", given.strip())
                : Message.of(expected == 1 ? "question.number" : "question.numbers", expected, numbers.size());
    }

    private static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(Double.parseDouble(matcher.group().replace("−", "-")));
        }
        return numbers;
    }

    private static boolean same(List<Double> expected, List<Double> given) {
        if (expected.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (Math.abs(expected.get(i) - given.get(i)) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }
}
