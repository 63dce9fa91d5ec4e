package lesson03.edgeMaps;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link EdgeMaps}. */
@Exercise(id = "edgeMaps", title = "Find horizontal and vertical edges", contract = EdgeMaps.class)
final class EdgeMapsChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "The picture gets brighter downwards: which rows does the kernel compare?",
                "The row at the top of the window counts as it is, the row at its bottom with a minus, the middle not.",
                "sum += picture[y][x + j] - picture[y + 2][x + j];"
            })
    void horizontalEdge(EdgeMaps student) {
        float[][] picture = {{0, 0, 0, 0}, {0, 0, 0, 0}, {1, 1, 1, 1}, {1, 1, 1, 1}};
        assertClose(new float[][] {{-3, -3}, {-3, -3}}, student.horizontal(picture));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The picture gets brighter to the right: which columns does the kernel compare?",
                "The left column of the window counts as it is, the right one with a minus, the middle not.",
                "sum += picture[y + i][x] - picture[y + i][x + 2];"
            })
    void verticalEdge(EdgeMaps student) {
        float[][] picture = {{0, 0, 1, 1}, {0, 0, 1, 1}, {0, 0, 1, 1}, {0, 0, 1, 1}};
        assertClose(new float[][] {{-3, -3}, {-3, -3}}, student.vertical(picture));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "What does a kernel answer where nothing changes in its direction?",
                "The horizontal kernel is blind to vertical edges, and the other way round.",
                "both maps are 0 here; if yours are not, the two kernels are exchanged"
            })
    void eachKernelIsBlindToTheEdgesOfTheOther(EdgeMaps student) {
        float[][] rows = {{5, 5, 5, 5}, {5, 5, 5, 5}, {2, 2, 2, 2}};
        float[][] columns = {{7, 7, 4}, {7, 7, 4}, {7, 7, 4}, {7, 7, 4}};
        assertClose(new float[][] {{0, 0}}, student.vertical(rows));
        assertClose(new float[][] {{0}, {0}}, student.horizontal(columns));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "All weights count here. Compute one number with pencil and paper.",
                "Rows and columns of the picture differ in number; the map has two rows and two columns less.",
                "new float[picture.length - 2][picture[0].length - 2]"
            })
    void everyPixelOfTheWindowHasItsWeight(EdgeMaps student) {
        float[][] picture = {{1, 2, 4, 8, 3}, {0, 5, 1, 7, 2}, {6, 0, 3, 1, 9}, {2, 4, 0, 5, 1}};
        assertClose(new float[][] {{-2, 10, 2}, {0, 4, 4}}, student.horizontal(picture));
        assertClose(new float[][] {{-1, -9, -6}, {4, -4, -8}}, student.vertical(picture));
    }
}
