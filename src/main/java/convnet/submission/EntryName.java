package convnet.submission;

import java.util.List;
import java.util.regex.Pattern;

/** Names of files in submissions: which are junk of an operating system, and which are meant to do harm. */
final class EntryName {
    private static final int LONGEST = 255;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\]");
    private static final List<String> JUNK =
            List.of("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini", ".ipynb_checkpoints", ".git", ".idea");

    private EntryName() {}

    /**
     * The key of the sentence that says why an entry of a zip file is refused; empty if it is not. Nothing is ever written
     * under such a name, so what some systems cannot write is no reason.
     */
    static String problem(String name) {
        if (name.startsWith("/") || name.startsWith("\\") || DRIVE.matcher(name).lookingAt()) {
            return "file.absolute";
        }
        for (String part : name.split("[/\\\\]")) {
            if (part.equals("..")) {
                return "file.outside";
            }
            if (part.length() > LONGEST) {
                return "file.longName";
            }
        }
        return "";
    }

    /** Whether a file comes from the student's computer and not from the student. */
    static boolean junk(String name) {
        for (String part : name.split("/")) {
            if (JUNK.contains(part) || part.startsWith("._")) {
                return true;
            }
        }
        return false;
    }

    /** The ending in lower case, with its dot; empty if there is none. */
    static String ending(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot).toLowerCase(java.util.Locale.ROOT);
    }
}
