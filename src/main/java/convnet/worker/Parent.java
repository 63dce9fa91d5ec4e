package convnet.worker;

/** Ends this process soon after the one that started it, where the system does not see to that. */
public final class Parent {
    private static final int MILLISECONDS = 1_000;

    private Parent() {}

    /** @param args of the process: the id of its parent, or nothing if the system ends it */
    public static void follow(String[] args) {
        if (args.length == 0) {
            return;
        }
        long parent = Long.parseLong(args[0]);
        Thread thread = new Thread(() -> await(parent), "parent");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    private static void await(long parent) {
        do {
            try {
                Thread.sleep(MILLISECONDS);
            } catch (InterruptedException e) {
                // whoever interrupts this thread changes nothing
            }
        } while (ProcessHandle.current().parent().stream().anyMatch(now -> now.pid() == parent));
        Runtime.getRuntime().halt(1);
    }
}
