package convnet.exercise.lesson14;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import convnet.exercise.Interview;
import convnet.exercise.Quiz;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link ConceptQuiz}. */
@Exercise(id = "conceptQuiz", title = "Twelve interview questions", contract = ConceptQuiz.class)
final class ConceptQuizChecks {
    private static final Quiz QUIZ = Interview.quiz(14);

    private static void ask(ConceptQuiz student, String id) {
        QUIZ.question(id).require(student.answer(id));
    }

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Think of one Prewitt kernel on a picture. What comes out of it?",
                "One set of weights is one pattern, and one pattern gives one map.",
                "look for the option with the words \"one local pattern\""
            })
    void q1WhatKernelsDo(ConceptQuiz student) {
        ask(student, "Q1");
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Which numbers of the layer before does one output read?",
                "Local is near in height and width. What about the depth?",
                "look for the option with the window and all channels"
            })
    void q2LocalConnectivity(ConceptQuiz student) {
        ask(student, "Q2");
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Count lines in the drawing of a layer: each line is a product.",
                "A line that is not drawn has no weight and costs no product.",
                "it saves both"
            })
    void q3WhatLocalityBuys(ConceptQuiz student) {
        ask(student, "Q3");
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "What stays the same while the kernel slides?",
                "The places of one map share; different maps do not.",
                "look for the option with \"every position\""
            })
    void q4ParameterSharing(ConceptQuiz student) {
        ask(student, "Q4");
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "Does the kernel do less work because its weights are the same at each place?",
                "The weights get fewer, the products do not. And if the picture moves, what does the map do?",
                "look for the word equivariance"
            })
    void q5WhatSharingBuys(ConceptQuiz student) {
        ask(student, "Q5");
    }

    @Order(6)
    @Check(
            points = 1,
            hints = {
                "One of the two is a special case of the other.",
                "A convolution is a fully connected layer with zeros and equal weights, and that is its strength.",
                "look for the option that begins with its weights"
            })
    void q6ConvolutionalAndFullyConnected(ConceptQuiz student) {
        ask(student, "Q6");
    }

    @Order(7)
    @Check(
            points = 1,
            hints = {
                "Can a fully connected layer do what a convolution does? Then what is the trouble?",
                "Nothing is destroyed and nothing is impossible; but it is expensive, and all must be learned.",
                "look for inputs times outputs, without a square"
            })
    void q7FullyConnectedOnPictures(ConceptQuiz student) {
        ask(student, "Q7");
    }

    @Order(8)
    @Check(
            points = 1,
            hints = {
                "Two assumptions are built in. For which data are they true?",
                "An advantage that is free of assumptions does not exist.",
                "look for the option that names both assumptions"
            })
    void q8AdvantageOfConvolution(ConceptQuiz student) {
        ask(student, "Q8");
    }

    @Order(9)
    @Check(
            points = 1,
            hints = {
                "Count for a 5×5 picture and a 3×3 kernel how many windows read a corner, and how many the middle.",
                "Without padding: 1 and 9. With padding 1: 4 and 9.",
                "look for the option about deeper networks"
            })
    void q10WithoutAndWithPadding(ConceptQuiz student) {
        ask(student, "Q10");
    }

    @Order(10)
    @Check(
            points = 1,
            hints = {
                "A horizontal and a vertical edge kernel: why both?",
                "Each kernel gives a map of its own, and the next layer reads them all.",
                "look for \"another feature\""
            })
    void q14SeveralKernels(ConceptQuiz student) {
        ask(student, "Q14");
    }

    @Order(11)
    @Check(
            points = 1,
            hints = {
                "Move a single bright pixel by one. Does the pooled map always stay? And a square that grows?",
                "What pooling does for certain: fewer numbers. What it does partly: small shifts.",
                "look for smaller maps and small shifts"
            })
    void q17WhatPoolingIsFor(ConceptQuiz student) {
        ask(student, "Q17");
    }

    @Order(12)
    @Check(
            points = 1,
            hints = {
                "Write down the layers of LeNet.",
                "Features first, then the decision, with a non-linear step after each weighted sum.",
                "look for convolution, ReLU and pooling, several times"
            })
    void q21LayersOfNetworks(ConceptQuiz student) {
        ask(student, "Q21");
    }
}
