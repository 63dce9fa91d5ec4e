package lesson14.conceptQuiz.hidden;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import convnet.exercise.Message;
import convnet.exercise.Quiz;
import convnet.exercise.Sheet;
import convnet.exercise.SheetSeeds;
import convnet.exercise.Told;
import convnet.grading.GraderTrouble;
import java.util.Arrays;
import java.util.List;
import lesson14.conceptQuiz.ConceptQuiz;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link ConceptQuiz}: a point for each question, and more for groups that are right together. */
@HiddenChecks(contract = ConceptQuiz.class)
final class ConceptQuizHiddenChecks {
    private static final ConceptBank BANK = new ConceptBank();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Think of one Prewitt kernel on a picture. What comes out of it?",
                "One set of weights is one pattern, and one pattern gives one map.",
                "a kernel has one pattern and gives one map"
            })
    void q1WhatKernelsDo(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q1");
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Which numbers of the layer before does one output read?",
                "Local is near in height and width. What about the depth?",
                "a window in height and width, all of the depth"
            })
    void q2LocalConnectivity(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q2");
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Count lines in the drawing of a layer: each line is a product.",
                "A line that is not drawn has no weight and costs no product.",
                "it saves both"
            })
    void q3WhatLocalityBuys(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q3");
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "What stays the same while the kernel slides?",
                "The places of one map share; different maps do not.",
                "one kernel for all places of a map"
            })
    void q4ParameterSharing(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q4");
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "Does the kernel do less work because its weights are the same at each place?",
                "The weights get fewer, the products do not. And if the picture moves, what does the map do?",
                "as many products, fewer weights, and equivariance"
            })
    void q5WhatSharingBuys(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q5");
    }

    @Order(6)
    @Check(
            points = 1,
            hints = {
                "One of the two is a special case of the other.",
                "A convolution is a fully connected layer with zeros and equal weights, and that is its strength.",
                "zeros and equal weights"
            })
    void q6ConvolutionalAndFullyConnected(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q6");
    }

    @Order(7)
    @Check(
            points = 1,
            hints = {
                "Can a fully connected layer do what a convolution does? Then what is the trouble?",
                "Nothing is destroyed and nothing is impossible; but it is expensive, and all must be learned.",
                "inputs times outputs, and no idea of neighbours"
            })
    void q7FullyConnectedOnPictures(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q7");
    }

    @Order(8)
    @Check(
            points = 1,
            hints = {
                "Two assumptions are built in. For which data are they true?",
                "An advantage that is free of assumptions does not exist.",
                "near things belong together, and patterns occur anywhere"
            })
    void q8AdvantageOfConvolution(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q8");
    }

    @Order(9)
    @Check(
            points = 1,
            hints = {
                "Count for a 5×5 picture and a 3×3 kernel how many windows read a corner, and how many the middle.",
                "Without padding: 1 and 9. With padding 1: 4 and 9.",
                "maps keep their size, the corner is read more often than before"
            })
    void q10WithoutAndWithPadding(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q10");
    }

    @Order(10)
    @Check(
            points = 1,
            hints = {
                "A horizontal and a vertical edge kernel: why both?",
                "Each kernel gives a map of its own, and the next layer reads them all.",
                "as many maps as filters, and the next layer reads them all"
            })
    void q14SeveralKernels(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q14");
    }

    @Order(11)
    @Check(
            points = 1,
            hints = {
                "Move a single bright pixel by one. Does the pooled map always stay? And a square that grows?",
                "What pooling does for certain: fewer numbers. What it does partly: small shifts.",
                "fewer numbers, some shifts forgiven, no weights"
            })
    void q17WhatPoolingIsFor(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q17");
    }

    @Order(12)
    @Check(
            points = 1,
            hints = {
                "Write down the layers of LeNet.",
                "Features first, then the decision, with a non-linear step after each weighted sum.",
                "convolution, ReLU and pooling several times, then fully connected layers, then softmax"
            })
    void q21LayersOfNetworks(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q21");
    }

    @Order(13)
    @Check(
            points = 2,
            hints = {
                "Locality and sharing are two properties: ask of each what it saves.",
                "Locality saves weights and products, sharing saves weights.",
                "questions Q2 to Q5"
            })
    void localityAndSharing(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q1", "Q2", "Q3", "Q4", "Q5");
    }

    @Order(14)
    @Check(
            points = 2,
            hints = {
                "A convolution is a special fully connected layer.",
                "What is built in is an advantage where it is true.",
                "questions Q6 to Q8"
            })
    void convolutionalAndFullyConnected(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q6", "Q7", "Q8");
    }

    @Order(15)
    @Check(
            points = 1,
            hints = {
                "Beware of words like invariant, prevents, never and equally.",
                "Test the sentence on the smallest picture there is.",
                "questions Q10, Q14, Q17 and Q21"
            })
    void paddingPoolingAndNetworks(ConceptQuiz student, SheetSeeds seeds) {
        ask(student, seeds, "Q10", "Q14", "Q17", "Q21");
    }

    private static void ask(ConceptQuiz student, SheetSeeds seeds, String... ids) {
        List<String> answers = Arrays.stream(ids).map(student::answer).toList();
        Quiz quiz = quiz(student.answer("sheet"), seeds);
        for (int i = 0; i < ids.length; i++) {
            quiz.question(ids[i]).require(answers.get(i));
        }
    }

    /**
     * The quiz of the sheet that the student answered.
     *
     * @throws Told.WrongResult if it is somebody else's
     * @throws GraderTrouble    if no sheet of the class has this number: answers are not marked by a key of others
     */
    private static Quiz quiz(String number, SheetSeeds seeds) {
        if (!Sheet.isNumber(number)) {
            throw new Told.WrongResult(Message.of("question.sheetNumber", "\"" + number + "\""));
        }
        for (long seed : seeds.own()) {
            Quiz quiz = BANK.draw(seed);
            if (quiz.sheet().number().equals(number)) {
                return quiz;
            }
        }
        boolean others = seeds.others().stream()
                .anyMatch(seed -> BANK.draw(seed).sheet().number().equals(number));
        if (others) {
            throw new Told.WrongResult(Message.of("question.sheetOther", number));
        }
        throw new GraderTrouble(Message.of("question.sheetUnknown", number));
    }
}
