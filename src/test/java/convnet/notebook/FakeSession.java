package convnet.notebook;

import convnet.jupyter.ExecuteResult;
import convnet.jupyter.ExecuteResult.Status;
import convnet.jupyter.KernelException;
import convnet.jupyter.Output;
import convnet.notebook.Runner.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A kernel of a few fixed cells: it knows what each puts out, and records what it was asked. */
class FakeSession implements Session {
    /** What a cell does. */
    record Answer(Status status, List<Output> outputs) {}

    final List<String> asked = new ArrayList<>();
    private final Map<String, Answer> answers;
    private final Map<String, String> values;
    private int count;

    FakeSession(Map<String, Answer> answers, Map<String, String> values) {
        this.answers = answers;
        this.values = values;
    }

    @Override
    public ExecuteResult execute(String code, Duration limit, Consumer<Output> outputs) {
        asked.add("run " + code + " for " + limit.toMillis() + " ms");
        Answer answer = answers.getOrDefault(code, new Answer(Status.OK, List.of()));
        answer.outputs().forEach(outputs);
        Optional<Output.ErrorOutput> error = answer.outputs().stream()
                .filter(Output.ErrorOutput.class::isInstance)
                .map(Output.ErrorOutput.class::cast)
                .findFirst();
        if (answer.status() == Status.TIMED_OUT || answer.status() == Status.DIED) {
            error = Optional.of(
                    new Output.ErrorOutput("Ended", "kernel: " + answer.status(), List.of("kernel: ended")));
        }
        return new ExecuteResult(answer.status(), ++count, error);
    }

    @Override
    public String evaluate(String expression, Duration limit) {
        asked.add("evaluate " + expression);
        String value = values.get(expression);
        if (value == null) {
            throw new KernelException("evaluate " + expression + ": cannot find symbol");
        }
        return value;
    }

    @Override
    public void close() {
        asked.add("close");
    }
}
