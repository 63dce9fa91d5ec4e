package convnet.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.nn.ReceptiveField;
import convnet.nn.Sequential;
import convnet.nn.Summary;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The published counts, from definitions whose weights take no memory. */
class ClassicNetworksTest {
    private static final Shape PHOTO = Shape.of(1, 3, 224, 224);
    private static final Shape SMALL = Shape.of(1, 3, 32, 32);

    private static void assertCounts(Sequential network, Shape input, long parameters, long multiplications) {
        assertEquals(parameters, network.parameterCount());
        Summary summary = network.summary(input);
        assertEquals(parameters, summary.parameters());
        assertEquals(multiplications, summary.multiplications());
    }

    @Test
    void alexNetHasThePublishedParametersInBothVariants() {
        assertCounts(AlexNet.original2012(), Shape.of(1, 3, 227, 227), 60_965_224, 724_406_816);
        assertCounts(AlexNet.withoutGroups(), Shape.of(1, 3, 227, 227), 62_378_344, 1_135_256_096);
    }

    @Test
    void alexNetHasThePublishedSizes() {
        List<Summary.Row> rows =
                AlexNet.original2012().summary(Shape.of(1, 3, 227, 227)).rows();
        assertEquals(Shape.of(1, 96, 55, 55), rows.get(0).outputShape());
        assertEquals(Shape.of(1, 256, 27, 27), rows.get(4).outputShape());
        assertEquals(Shape.of(1, 256, 6, 6), rows.get(14).outputShape());
    }

    @Test
    void vgg16HasThePublishedParameters() {
        assertCounts(Vgg.vgg16(), PHOTO, 138_357_544, 15_470_264_320L);
    }

    @Test
    void vgg16IsCountedWithoutMemoryForItsWeights() {
        Sequential[] networks = new Sequential[1000];
        long sum = 0;
        for (int i = 0; i < networks.length; i++) {
            networks[i] = Vgg.vgg16();
            sum += networks[i].summary(PHOTO).parameters();
        }
        assertEquals(138_357_544_000L, sum);
    }

    @Test
    void networkInNetworkHasAboutAMillionParameters() {
        assertCounts(NetworkInNetwork.cifar10(), SMALL, 966_986, 222_486_528);
        assertEquals(Shape.of(1, 10), NetworkInNetwork.cifar10().outputShape(SMALL));
    }

    @Test
    void googLeNetHasSevenMillionParameters() {
        assertCounts(GoogLeNet.original2014(), PHOTO, 6_998_552, 1_582_671_872);
        List<Summary.Row> rows = GoogLeNet.original2014().outline(PHOTO).rows();
        assertEquals(Shape.of(1, 256, 28, 28), rows.get(10).outputShape());
        assertEquals(Shape.of(1, 1024, 7, 7), rows.get(20).outputShape());
        assertEquals(163_696, rows.get(10).parameters());
    }

    @Test
    void inceptionNeedsSixNumbers() {
        assertEquals(
                "inception: expects 6 numbers of channels (#1×1, #3×3 reduce, #3×3, #5×5 reduce, #5×5, pool proj), but got 2",
                assertThrows(IllegalArgumentException.class, () -> GoogLeNet.inception(192, 64, 96))
                        .getMessage());
    }

    @Test
    void resNet18HasThePublishedParameters() {
        long normalisations = 2_483_712;
        assertCounts(ResNet.resNet18(), PHOTO, 11_689_512, 1_814_073_344 + normalisations);
        assertEquals(21_797_672, ResNet.resNet34().parameterCount());
        assertEquals(435, ReceptiveField.of(ResNet.resNet18()).size());
    }

    @Test
    void smallResNetsHaveTheirParameters() {
        assertEquals(78_042, ResNet.small(1).parameterCount());
        assertEquals(78_042, ResNet.tiny().parameterCount());
        assertEquals(ResNet.small(1).multiplications(SMALL) / 4.0, ResNet.tiny().multiplications(SMALL), 1000);
        assertEquals(272_474, ResNet.small(3).parameterCount());
        assertEquals(Shape.of(1, 10), ResNet.small(1).outputShape(SMALL));
    }

    @Test
    void theExampleOfCs231nHasItsSizes() {
        List<Summary.Row> rows = Cs231n.example().summary(SMALL).rows();
        assertEquals(Shape.of(1, 12, 32, 32), rows.get(1).outputShape());
        assertEquals(Shape.of(1, 12, 16, 16), rows.get(2).outputShape());
        assertEquals(Shape.of(1, 10), rows.get(4).outputShape());
        assertEquals(912, rows.get(0).parameters());
        assertEquals(30_730, rows.get(4).parameters());
    }

    @Test
    void aSmallResNetRuns() {
        Sequential network = ResNet.small(1).initialize(new Random(1));
        Tensor output = network.forward(Tensor.uniform(Shape.of(2, 3, 32, 32), 0, 1, new Random(2)));
        assertEquals(Shape.of(2, 10), output.shape());
        for (float value : output.data()) {
            assertTrue(Float.isFinite(value));
        }
    }
}
