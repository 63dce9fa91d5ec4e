package convnet.review;

import java.util.List;

/**
 * A remark that many answers to an exercise get, with what it changes in their points.
 *
 * @param id     by which answers refer to it
 * @param text   for the student
 * @param points added; often negative or 0
 */
record RubricItem(String id, String text, double points) {
    /** As it stands in a comment: {@code The border is left out (-1)}. */
    String remark() {
        return points == 0 ? text : text + " (" + Signed.text(points) + ")";
    }

    static List<RubricItem> chosen(List<RubricItem> all, List<String> ids) {
        return all.stream().filter(item -> ids.contains(item.id())).toList();
    }
}
