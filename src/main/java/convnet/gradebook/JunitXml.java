package convnet.gradebook;

import convnet.grading.CheckOutcome;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A student's report as the XML that continuous integration shows: a suite an exercise, a case a check. */
final class JunitXml {
    private JunitXml() {}

    static String of(StudentReport report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", SafeText.line(report.result().student().id()));
            for (GradedExercise exercise : report.result().exercises()) {
                suite(xml, report, exercise);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("junit: cannot be written: " + e.getMessage(), e);
        }
    }

    private static void suite(XMLStreamWriter xml, StudentReport report, GradedExercise exercise)
            throws XMLStreamException {
        if (report.troubled(exercise)) {
            troubled(xml, report, exercise);
            return;
        }
        boolean hidden = !exercise.hidden().isEmpty();
        boolean hiddenFailed = exercise.hidden().stream().anyMatch(check -> !check.passed());
        long failed =
                exercise.visible().stream().filter(check -> !check.passed()).count() + (hiddenFailed ? 1 : 0);
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", exercise.exercise());
        xml.writeAttribute("tests", Integer.toString(exercise.visible().size() + (hidden ? 1 : 0)));
        xml.writeAttribute("failures", Long.toString(failed));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (CheckOutcome check : exercise.visible()) {
            String message = report.say(check.message().isEmpty() ? exercise.message() : check.message());
            testCase(
                    xml,
                    exercise,
                    check.id(),
                    check.passed(),
                    report.language().say(check.verdict().message()),
                    message);
        }
        if (hidden) {
            testCase(
                    xml,
                    exercise,
                    "hidden",
                    !hiddenFailed,
                    report.hidden(exercise),
                    String.join("\n", report.hiddenHints(exercise)));
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    /** An error is what continuous integration calls trouble that is not the code's. */
    private static void troubled(XMLStreamWriter xml, StudentReport report, GradedExercise exercise)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", exercise.exercise());
        xml.writeAttribute("tests", "1");
        xml.writeAttribute("failures", "0");
        xml.writeAttribute("errors", "1");
        xml.writeAttribute("skipped", "0");
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", exercise.exercise());
        xml.writeAttribute("name", "graded");
        xml.writeEmptyElement("error");
        xml.writeAttribute("message", report.language().text("report.trouble"));
        xml.writeEndElement();
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void testCase(
            XMLStreamWriter xml, GradedExercise exercise, String name, boolean passed, String message, String text)
            throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", exercise.exercise());
        xml.writeAttribute("name", name);
        if (!passed) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", SafeText.line(message));
            xml.writeCharacters(SafeText.printable(text));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
