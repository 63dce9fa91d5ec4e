package convnet.site;

import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import convnet.notebook.Prose;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One executed notebook on its way to the site.
 *
 * @param folder   where it stands below the course's folder: {@code notebooks}, {@code exercises}
 * @param name     the file's name without its ending
 * @param notebook the executed notebook
 */
record SitePage(String folder, String name, Notebook notebook) {
    private static final int SUMMARY = 200;

    static SitePage of(Path run, Path file) {
        Path parent = run.relativize(file).getParent();
        String name = file.getFileName().toString().replaceFirst("\\.ipynb$", "");
        return new SitePage(parent == null ? "" : parent.toString().replace('\\', '/'), name, Notebook.read(file));
    }

    /** The page's address below the site, for example {@code notebooks/02-convolution.html}. */
    String address() {
        return (folder.isEmpty() ? "" : folder + "/") + name + ".html";
    }

    /** The way from the page up to the site's folder: {@code ""} or {@code "../"}. */
    String up() {
        return folder.isEmpty() ? "" : "../".repeat(folder.split("/").length);
    }

    /** The lesson's number, which its file's name starts with; empty if there is none. */
    String number() {
        String digits = name.replaceFirst("[^0-9].*$", "");
        return digits.replaceFirst("^0+(?=.)", "");
    }

    boolean exercises() {
        return folder.endsWith("exercises");
    }

    String title() {
        return notebook.title();
    }

    /** The first sentences below the title, as many as a list has room for. */
    String summary() {
        for (Prose.Block block : blocks(1)) {
            if (block.level() == 0 && block.lead().isEmpty() && !block.text().isBlank()) {
                return beginning(block.text());
            }
        }
        return "";
    }

    private static String beginning(String text) {
        StringBuilder begin = new StringBuilder();
        for (String sentence : text.split("(?<=[.!?]) (?=\\p{Lu})")) {
            if (begin.length() > 0 && begin.length() + sentence.length() > SUMMARY) {
                break;
            }
            begin.append(begin.length() == 0 ? "" : " ").append(sentence);
        }
        return begin.toString();
    }

    /** How long the lesson takes, as it says itself. */
    String time() {
        boolean below = false;
        for (Prose.Block block : blocks(4)) {
            if (below) {
                return block.text();
            }
            String lead = block.lead().toLowerCase(Locale.ROOT);
            if (lead.startsWith("time")) {
                return block.text()
                        .substring(block.lead().length())
                        .replaceFirst("^[\\s:.–-]+", "")
                        .replaceFirst("[;.].*$", "");
            }
            below = block.level() > 0 && block.text().toLowerCase(Locale.ROOT).startsWith("time");
        }
        return "";
    }

    private List<Prose.Block> blocks(int cells) {
        return notebook.cells().stream()
                .filter(Cell::isMarkdown)
                .limit(cells)
                .flatMap(cell -> Prose.of(cell.source()).blocks().stream())
                .toList();
    }
}
