package convnet.gradebook;

/** Hears how far a class is graded; called by several threads. */
public interface ClassProgress {
    /** Hears nothing. */
    ClassProgress NONE = new ClassProgress() {
        @Override
        public void students(int count) {}

        @Override
        public void student(String id) {}
    };

    /** How many students there are. */
    void students(int count);

    /** A student's reports are written. */
    void student(String id);
}
