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
            String problem = problem(question, given);
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
                ? solution.reason()
                : solution.text().replaceFirst("\\.$", "") + ": " + solution.reason();
    }

    private String problem(Question question, String... given) {
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

    @Override
    public String html() {
        StringBuilder html = new StringBuilder("<div class=\"cn\">" + Stylesheet.style());
        html.append("<p><b>").append(Html.escape(title)).append("</b></p>");
        for (Question question : questions) {
            html.append("<p style=\"white-space:pre-wrap;margin:.8em 0 .2em\"><b>")
                    .append(Html.escape(question.id()))
                    .append("</b> ")
                    .append(Html.escape(question.text()))
                    .append("</p>");
            if (question.form() == Question.Form.LETTER) {
                html.append("<ol type=\"A\" style=\"margin:.1em 0 0;padding-left:2.4em\">");
                question.replies().forEach(reply -> html.append("<li>")
                        .append(Html.escape(reply.text()))
                        .append("</li>"));
                html.append("</ol>");
            }
        }
        return html.append("</div>").toString();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(title);
        for (Question question : questions) {
            text.append("\n").append(question.id()).append(" ").append(question.text());
            if (question.form() == Question.Form.LETTER) {
                for (int i = 0; i < question.replies().size(); i++) {
                    text.append("\n   ")
                            .append(Question.letter(i))
                            .append(" ")
                            .append(question.replies().get(i).text());
                }
            }
        }
        return text.toString();
    }
}
