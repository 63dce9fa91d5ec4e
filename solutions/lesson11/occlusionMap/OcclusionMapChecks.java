package lesson11.occlusionMap;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link OcclusionMap}. */
@Exercise(id = "occlusionMap", title = "Cover a part and watch the score", contract = OcclusionMap.class)
final class OcclusionMapChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "With a part of one pixel: by how much does the score fall when that pixel becomes 0?",
                "By its own share of the score: weight times pixel.",
                "fall = weight[y][x] * image[y][x]"
            })
    void onePixelFallsByItsShare(OcclusionMap student) {
        float[][] image = {{1, 2}, {3, 0.5f}};
        float[][] weight = {{5, -1}, {0, 4}};
        assertClose(new float[][] {{5, -2}, {0, 2}}, student.apply(image, weight, 1));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "How many places has a part of 2×2 in a picture of 3×4?",
                "H − size + 1 rows and W − size + 1 columns: the part lies wholly inside.",
                "new float[image.length - size + 1][image[0].length - size + 1]"
            })
    void partsLieInsideThePicture(OcclusionMap student) {
        float[][] image = {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 1, 2, 3}};
        float[][] weight = {{1, 0, 1, 0}, {0, 1, 0, 1}, {1, 0, -1, 0}};
        assertClose(new float[][] {{7, 9, 11}, {15, 4, 6}}, student.apply(image, weight, 2));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "What does the score look like after a part was covered that had spoken against it?",
                "It rises, so the fall is negative. Do not cut it off, and mind the order of the difference.",
                "score of the whole minus score of the covered picture"
            })
    void coveringWhatSpeaksAgainstRaisesTheScore(OcclusionMap student) {
        float[][] image = {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}};
        float[][] weight = {{-3, -3, 1}, {-3, -3, 1}, {1, 1, 1}};
        assertClose(new float[][] {{-12, -4}, {-4, 0}}, student.apply(image, weight, 2));
    }
}
