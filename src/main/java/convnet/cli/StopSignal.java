package convnet.cli;

import convnet.gradebook.ClassGrading;

/**
 * What happens at SIGINT (Ctrl+C) and SIGTERM: first no result is taken any more, then the processes of answers end, then a
 * sentence says how to go on. Java itself then ends with status 130 or 143.
 */
final class StopSignal implements AutoCloseable {
    private final Thread hook;

    StopSignal(ClassGrading grading, AutoCloseable processes, Runnable say) {
        hook = new Thread(() -> {
            grading.stop();
            try {
                processes.close();
            } catch (Exception e) {
                // the end is near anyway
            }
            say.run();
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            waitForTheEnd();
        }
    }

    /** While everything ends, nothing more is to be said or done. */
    private static void waitForTheEnd() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
