package convnet.submission;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

    /** How names are read from zip files: as bytes, as not every program says in which encoding it wrote them. */
    static final Charset BYTES = StandardCharsets.ISO_8859_1;

    /** A name that was read as {@link #BYTES}: in UTF-8 if it can be that. */
    static String decoded(String name) {
        try {
            return name.chars().allMatch(c -> c < 0x100)
                    ? StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(name.getBytes(BYTES)))
                            .toString()
                    : name; // the zip file said that it is UTF-8
        } catch (CharacterCodingException e) {
            return name;
        }
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
