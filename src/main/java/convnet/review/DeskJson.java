package convnet.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.exercise.Language;
import convnet.exercise.Verdict;
import convnet.gradebook.ManualFile;
import convnet.gradebook.ManualFile.Key;
import convnet.gradebook.ReviewStudent;
import java.util.ArrayList;
import java.util.List;

/** What the page is told of the desk: the class in brief, one student whole. */
final class DeskJson {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOTAL = "";

    private final Desk desk;
    private final Language words;

    DeskJson(Desk desk, Language words) {
        this.desk = desk;
        this.words = words;
    }

    /** The whole class, a few letters per answer. */
    ObjectNode classOf() {
        Desk.Now now = desk.now();
        ObjectNode root = JSON.createObjectNode();
        root.put("version", desk.version());
        List<ReviewStudent> students = desk.roll().students();
        List<String> states = new ArrayList<>();
        ArrayNode exercises = root.putArray("exercises");
        if (!students.isEmpty()) {
            students.get(0).answers().forEach(answer -> exercises
                    .addObject()
                    .put("id", answer.exercise())
                    .put("title", answer.title())
                    .put("lesson", answer.lesson())
                    .put("points", answer.points()));
        }
        ArrayNode rows = root.putArray("students");
        students.forEach(student -> row(rows.addObject(), student, now, states));
        root.set("states", JSON.valueToTree(states));
        ArrayNode problems = root.putArray("problems");
        now.manual().notes().forEach(note -> problems.add(words.line(note, text -> text)));
        return root;
    }

    private static void row(ObjectNode row, ReviewStudent student, Desk.Now now, List<String> states) {
        row.put("id", student.id());
        row.put("name", student.name());
        row.put("file", student.file());
        StringBuilder state = new StringBuilder();
        StringBuilder reviewed = new StringBuilder();
        ArrayNode points = row.putArray("points");
        int maximum = 0;
        for (ReviewStudent.Answer answer : student.answers()) {
            if (!states.contains(answer.state())) {
                states.add(answer.state());
            }
            state.append((char) ('a' + states.indexOf(answer.state())));
            reviewed.append(Desk.reviewed(now.stored(student.id(), answer.exercise()), answer));
            points.add(JSON.getNodeFactory()
                    .numberNode(
                            new java.math.BigDecimal(Signed.plain(now.manual().earned(student, answer)))));
            maximum += answer.points();
        }
        row.put("state", state.toString());
        row.put("reviewed", reviewed.toString());
        row.put("total", now.manual().total(student));
        row.put("maximum", maximum);
    }

    /** All that stands in a student's file, and what a person decided about each answer. */
    ObjectNode student(String file) {
        Desk.Now now = desk.now();
        ReviewStudent student = desk.student(file);
        ObjectNode root = JSON.valueToTree(student);
        root.remove(List.of("manual", "names", "email", "participant"));
        root.put("version", desk.version());
        root.put("graded", student.total());
        root.put("total", now.manual().total(student));
        ArrayNode answers = (ArrayNode) root.get("answers");
        for (int i = 0; i < answers.size(); i++) {
            ObjectNode answer = (ObjectNode) answers.get(i);
            answer.get("checks").forEach(check -> ((ObjectNode) check)
                    .put(
                            "said",
                            words.say(Verdict.valueOf(check.get("verdict").asText())
                                    .message())));
            answer.set("hand", hand(student, student.answers().get(i), now));
        }
        root.set("hand", hand(student, null, now));
        return root;
    }

    /** What a person decided about one answer; about the total if there is none. */
    private ObjectNode hand(ReviewStudent student, ReviewStudent.Answer answer, Desk.Now now) {
        String exercise = answer == null ? TOTAL : answer.exercise();
        List<ManualFile.Row> rows = now.manual().of(new Key(student.id(), exercise));
        Mark mark = now.mark(student.id(), exercise);
        ObjectNode hand = JSON.createObjectNode();
        hand.set("items", JSON.valueToTree(mark.items()));
        hand.put("points", mark.points());
        hand.put("comment", mark.comment());
        hand.set("seen", JSON.valueToTree(rows));
        if (answer != null) {
            hand.put("reviewed", Desk.reviewed(mark, answer));
            hand.put("after", now.manual().earned(student, answer));
        }
        return hand;
    }

    /** The items of all exercises, and how many answers have each. */
    ObjectNode rubric() {
        ObjectNode root = JSON.createObjectNode();
        root.set("items", JSON.valueToTree(desk.now().rubric()));
        root.set("counts", JSON.valueToTree(desk.counts()));
        return root;
    }

    ObjectNode texts() {
        return JSON.<ObjectNode>valueToTree(words.sentences("page."));
    }
}
