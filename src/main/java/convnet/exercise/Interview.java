package convnet.exercise;

import static convnet.exercise.Question.Reply.right;
import static convnet.exercise.Question.Reply.wrong;

import convnet.exercise.Question.Form;
import convnet.exercise.Question.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The interview trainer: the 21 questions about convolutional networks that are asked again and again. Numbers and the
 * order of the options are drawn from a seed, so that everyone can have another set, and the same again.
 */
public final class Interview {
    /** The file with the sheet of everybody who has none of their own. */
    public static final String CLASS = "class.txt";

    private static final String TITLE = "Interview questions";

    private Interview() {}

    /** All questions, Q1 to Q21; the same seed gives the same numbers and the same letters. */
    public static Quiz quiz(long seed) {
        List<Question> questions = new ArrayList<>();
        Stream.concat(InterviewWords.all().stream(), InterviewNumbers.all(seed).stream())
                .sorted(Comparator.comparingInt(Interview::number))
                .map(question -> question.form() == Form.LETTER ? shuffled(question, seed) : question)
                .forEach(questions::add);
        return new Quiz(TITLE + ", set " + seed, questions);
    }

    /**
     * The sheet of graded questions, for the student of this id: the personal one, or that of the class if there are no
     * personal ones. Its key is with the grader only. If this package has personal sheets, but none for the id, a sentence
     * stands in place of the questions, so that notebooks run to their end.
     */
    public static Sheet sheet(String student) {
        boolean nobody = student == null || student.isBlank();
        String text = nobody ? resource(CLASS) : resource(Sheet.file(student));
        text = text == null ? resource(CLASS) : text;
        if (text == null) {
            return new Sheet(
                    Language.chosen()
                            .say(
                                    nobody
                                            ? Message.of("question.sheetId")
                                            : Message.of("question.sheetNone", student.strip())),
                    List.of());
        }
        Sheet sheet = Sheet.parse("", text);
        return new Sheet("Sheet " + sheet.number(), sheet.items());
    }

    private static String resource(String name) {
        try (InputStream in = Interview.class.getResourceAsStream("sheets/" + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("sheet: cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static int number(Question question) {
        return Integer.parseInt(question.id().substring(1));
    }

    private static Question shuffled(Question question, long seed) {
        List<Reply> replies = new ArrayList<>(question.replies());
        Collections.shuffle(replies, random(seed, number(question)));
        return new Question(question.id(), question.text(), Form.LETTER, replies);
    }

    /** A generator of its own for each question, so that a new question changes no other. */
    static Random random(long seed, int number) {
        Random random = new Random(seed * 1_000_003 + number * 7919L);
        random.nextLong();
        return random;
    }

    /** A question that is answered by numbers; wrong replies that happen to be right are left out. */
    static Question numbers(String id, String text, Reply solution, Reply... slips) {
        List<Reply> replies = new ArrayList<>(List.of(solution));
        Arrays.stream(slips)
                .filter(slip -> replies.stream().noneMatch(reply -> reply.text().equals(slip.text())))
                .forEach(replies::add);
        return new Question(id, text, Form.NUMBER, replies);
    }

    /** A question that is answered by a letter. */
    static Question letters(String id, String text, Reply... replies) {
        return new Question(id, text, Form.LETTER, List.of(replies));
    }

    static Reply solution(Object text, String reason) {
        return right(String.valueOf(text), reason);
    }

    static Reply slip(Object text, String reason) {
        return wrong(String.valueOf(text), reason);
    }
}
