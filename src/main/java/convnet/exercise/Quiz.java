package convnet.exercise;

import convnet.display.Displayable;
import convnet.display.Html;
import convnet.display.Stylesheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Questions that {@code show(quiz)} asks without giving the answers away; {@link #marked} says what is right and why the
 * rest is not, {@link #answers} gives the answers.
 *
 * @param title     stands above the questions
 * @param questions in their order
 */
public record Quiz(String title, List<Question> questions) implements Displayable {
    public Quiz {
        questions = List.copyOf(questions);
    }

    /**
     * The question of an id.
     *
     * @throws IllegalArgumentException naming the known ids
     */
    public Question question(String id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("quiz: \"" + id + "\" is unknown; known are "
                        + questions.stream().map(Question::id).collect(Collectors.joining(", "))));
    }

    /** The same quiz with these questions only, in this order. */
    public Quiz only(String... ids) {
        return new Quiz(title, Arrays.stream(ids).map(this::question).toList());
    }

    /** How many of the answers are right; one for each question, in their order. */
    public int right(String... given) {
        return (int) questions.stream()
                .filter(question -> problem(question, given).isEmpty())
                .count();
    }

    /** What is right, and why the rest is not. */
    public Displayable marked(String... given) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Message problem = problem(question, given);
            rows.add(List.of(
                    question.id(),
                    i < given.length && given[i] != null ? given[i] : "",
                    problem.isEmpty() ? "✔ right" : "✘ " + problem));
        }
        return table(
                title + ": " + right(given) + " of " + questions.size() + " right",
                List.of("Question", "Your answer", "Result"),
                rows);
    }

    /** The right answers with their reasons. */
    public Displayable answers() {
        return table(
                title + ": the answers",
                List.of("Question", "Answer", "Why"),
                questions.stream()
                        .map(question -> List.of(question.id(), question.answer(), why(question)))
                        .toList());
    }

    private static String why(Question question) {
        Question.Reply solution = question.solution();
        return question.form() == Question.Form.NUMBER
                ? solution.reason().toString()
                : solution.text().replaceFirst("\\.$", "") + ": " + solution.reason();
    }

    private Message problem(Question question, String... given) {
        int place = questions.indexOf(question);
        return question.problem(place < given.length ? given[place] : null);
    }

    private static Displayable table(String caption, List<String> heads, List<List<String>> rows) {
        StringBuilder html =
                new StringBuilder("<div class=\"cn\">" + Stylesheet.style() + "<table class=\"cn-table\">");
        html.append("<caption>").append(Html.escape(caption)).append("</caption><thead><tr>");
        heads.forEach(head ->
                html.append("<th scope=\"col\">").append(Html.escape(head)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(Html.escape(cell)).append("</td>"));
            html.append("</tr>");
        }
        String text =
                rows.stream().map(row -> String.join("  ", row)).collect(Collectors.joining("\n", caption + "\n", ""));
        return new Html(html.append("</tbody></table></div>").toString(), text);
    }

    /** The same without the answers. */
    public Sheet sheet() {
        return new Sheet(
                title,
                questions.stream()
                        .map(question -> new Sheet.Item(question.id(), question.text(), question.options()))
                        .toList());
    }

    @Override
    public String html() {
        return sheet().html();
    }

    @Override
    public String toString() {
        return sheet().toString();
    }
}
