package convnet.jupyter;

/** Reads the last words of a kernel that did not start and says what they mean. */
final class StartAdvice {
    private StartAdvice() {}

    /** One sentence with the cause and the fix, followed by a space; empty if the words tell nothing known. */
    static String of(String words) {
        if (words.contains("UnsupportedClassVersionError")) {
            return "its Java is too old: use a JDK 17 or newer (set JAVA_HOME) and run ./course kernel install again. ";
        }
        if (words.contains("Unable to access jarfile")
                || words.contains("Could not find or load main class")
                || words.contains("could not open")) {
            return "its jar is missing: run ./course kernel install again (it writes the paths of this folder). ";
        }
        if (words.contains("jdk/jshell") || words.contains("jdk.jshell")) {
            return "its Java is a JRE without jdk.jshell: use a complete JDK (set JAVA_HOME). ";
        }
        if (words.contains("Module jdk.incubator.vector not found")) {
            return "its Java has no jdk.incubator.vector: use a complete JDK (set JAVA_HOME). ";
        }
        if (words.contains("Could not reserve enough space") || words.contains("insufficient memory")) {
            return "there is too little memory: close other programs. ";
        }
        return "";
    }
}
