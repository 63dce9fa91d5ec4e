package convnet.train;

import convnet.data.Dataset;
import convnet.nn.DataParallel;
import convnet.nn.DataParallel.Outcome;
import convnet.nn.Layer;
import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** One training from its first to its last epoch. */
final class TrainingRun {
    private final Trainer trainer;
    private final Layer network;
    private final Dataset train;
    private final Dataset test;
    private final int[] testLabels;
    private final int epochs;
    private final Batches batches;
    private final DataParallel parallel;
    private final Optimizer.State optimizer;
    private final List<EpochResult> results = new ArrayList<>();
    private List<Tensor> bestWeights = List.of();

    TrainingRun(Trainer trainer, Dataset train, Dataset test, int epochs) {
        this.trainer = trainer;
        this.network = trainer.network();
        this.train = train;
        this.test = test;
        this.testLabels = test.labels();
        this.epochs = epochs;
        this.batches = new Batches(train, trainer.batchSize(), trainer.augmentation());
        this.parallel = parallel(train);
        this.optimizer = trainer.optimizer().bind(network.parameters());
    }

    private DataParallel parallel(Dataset dataset) {
        return DataParallel.of(network, dataset.imageShape())
                .threads(trainer.threads())
                .seed(trainer.seed())
                .loss(trainer.loss());
    }

    History run() {
        try (parallel) {
            return epochs();
        }
    }

    private History epochs() {
        trainer.resume().ifPresent(file -> continueFrom(Checkpoint.read(file)));
        int first = results.size() + 1;
        trainer.listeners().forEach(listener -> listener.started(first, epochs, batches.count()));
        String remark = "";
        for (int epoch = first; epoch <= epochs && remark.isEmpty(); epoch++) {
            EpochResult result = epoch(epoch);
            results.add(result);
            remark = stopping();
            trainer.checkpoint().ifPresent(file -> checkpoint().write(file));
            trainer.listeners().forEach(listener -> listener.epochDone(result));
        }
        if (!bestWeights.isEmpty()) {
            Checkpoint.copy(bestWeights, Checkpoint.tensors(network));
        }
        History history = new History(results);
        String ending = remark;
        trainer.listeners().forEach(listener -> listener.finished(history, ending));
        return history;
    }

    private EpochResult epoch(int epoch) {
        List<Tensor> before = Checkpoint.copies(Checkpoint.tensors(network));
        batches.startEpoch(trainer.seed(), epoch);
        long start = System.nanoTime();
        float rate = 0;
        double lossSum = 0;
        int correct = 0;
        for (int b = 0; b < batches.count(); b++) {
            rate = rate(epoch, b);
            Outcome outcome = parallel.step(batches, batches.select(b));
            if (!Double.isFinite(outcome.lossSum())) {
                throw diverged(outcome.loss(), epoch, b + 1, rate, before);
            }
            optimizer.step(parallel.gradients(), rate, parallel.steps());
            lossSum += outcome.lossSum();
            correct += outcome.correct();
            tellStep(epoch, b + 1, outcome.loss());
        }
        double trainSeconds = (System.nanoTime() - start) / 1e9;
        Outcome tested = test();
        if (!Double.isFinite(tested.lossSum())) {
            throw diverged(tested.loss(), epoch, batches.count(), rate, before);
        }
        return new EpochResult(
                epoch,
                lossSum / train.size(),
                (double) correct / train.size(),
                tested.loss(),
                tested.accuracy(),
                rate,
                train.size() / trainSeconds,
                (System.nanoTime() - start) / 1e9);
    }

    private void tellStep(int epoch, int step, double loss) {
        for (EpochListener listener : trainer.listeners()) {
            listener.stepDone(epoch, step, loss);
        }
        if (Thread.interrupted()) {
            throw new CancellationException("training: interrupted in epoch " + epoch + " at step " + step + " of "
                    + batches.count() + "; the network keeps what it has learned so far");
        }
    }

    private Outcome test() {
        if (test.imageShape().equals(train.imageShape())) {
            return parallel.evaluate(test::image, testLabels);
        }
        try (DataParallel other = parallel(test)) {
            return other.evaluate(test::image, testLabels);
        }
    }

    private float rate(int epoch, int step) {
        double done = epoch - 1 + (double) step / batches.count();
        return trainer.optimizer().learningRate() * trainer.schedule().factor(done, epochs);
    }

    private DivergedException diverged(double loss, int epoch, int step, float rate, List<Tensor> before) {
        Checkpoint.copy(before, Checkpoint.tensors(network));
        return new DivergedException(
                loss,
                epoch,
                step,
                batches.count(),
                rate,
                trainer.optimizer().learningRate() / 10,
                new History(results));
    }

    /** Keeps the best weights, and says why to stop, or nothing. */
    private String stopping() {
        if (trainer.earlyStopping().isEmpty()) {
            return "";
        }
        EarlyStopping rule = trainer.earlyStopping().get();
        int best = rule.best(results);
        if (best == results.size() - 1) {
            bestWeights = Checkpoint.copies(Checkpoint.tensors(network));
        }
        return rule.isOver(results) ? rule.remark(results.get(best)) : "";
    }

    private Checkpoint checkpoint() {
        return new Checkpoint(
                Checkpoint.describe(network),
                trainer.settings(),
                trainer.seed(),
                results,
                parallel.steps(),
                Checkpoint.tensors(network),
                optimizer.memory(),
                bestWeights);
    }

    private void continueFrom(Checkpoint checkpoint) {
        if (!checkpoint.settings().equals(trainer.settings())) {
            throw new IllegalArgumentException(
                    "resume: expected the settings of the checkpoint\n  " + checkpoint.settings() + "\nbut got\n  "
                            + trainer.settings() + "\nuse the same settings, or start anew without resuming");
        }
        if (checkpoint.epoch() > epochs) {
            throw new IllegalArgumentException("resume: expected at least the " + checkpoint.epoch()
                    + " epochs of the checkpoint, but got " + epochs + "; ask for more epochs");
        }
        checkpoint.restore(network);
        Checkpoint.copy(checkpoint.memory(), optimizer.memory());
        parallel.resumeAt(checkpoint.optimizerSteps());
        results.addAll(checkpoint.epochs());
        bestWeights = Checkpoint.copies(checkpoint.bestWeights());
    }
}
