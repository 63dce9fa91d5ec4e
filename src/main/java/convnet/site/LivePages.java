package convnet.site;

import convnet.notebook.Cell;
import convnet.notebook.Glossary;
import convnet.notebook.NotebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The site's pages for notebooks as they are at this moment, without their outputs: a live page brings those itself.
 *
 * <p>Addresses are those of the site: {@code notebooks/02-convolution.html} shows {@code notebooks/02-convolution.ipynb}.
 */
public final class LivePages {
    private record Read(FileTime modified, SitePage page) {}

    private final Path folder;
    private final Path sources;
    private final Map<Path, Read> known = new HashMap<>();

    /**
     * @param folder  the folder that holds the notebooks in folders
     * @param sources the folder with the same folders, which hold the pictures that notebooks refer to
     */
    public LivePages(Path folder, Path sources) {
        this.folder = folder;
        this.sources = sources;
    }

    /** The page at an address, if a notebook is there. */
    public synchronized Optional<String> page(String address) {
        List<SitePage> all = all();
        Set<String> addresses = all.stream().map(SitePage::address).collect(Collectors.toSet());
        return all.stream()
                .filter(page -> page.address().equals(address))
                .findFirst()
                .map(page -> new PageHtml(page, new SiteLinks(addresses, sources)).html(all));
    }

    /** The first page. */
    public synchronized String index() {
        return Site.index(all().stream().filter(LivePages::isCourse).toList());
    }

    /** The glossary. */
    public synchronized String glossary() {
        return GlossaryPage.html(
                Glossary.course(), all().stream().filter(LivePages::isCourse).toList());
    }

    /** What is taught where. */
    public synchronized String coverage() {
        return Coverage.page(all().stream().filter(LivePages::isCourse).toList());
    }

    /** A Markdown cell as the pages show it. */
    public static String markdown(String source) {
        return new MarkdownHtml(link -> link, TermLinks.none()).of(Cell.markdown("live", source));
    }

    /** The style sheet, the script, and what else the pages share, by their paths below {@code assets/}. */
    public static Map<String, byte[]> assets() throws IOException {
        return SiteAssets.files();
    }

    private static boolean isCourse(SitePage page) {
        return (page.folder().equals("notebooks") || page.exercises())
                && page.name().matches("\\d\\d-[a-z-]+(?<!-kept)");
    }

    private List<SitePage> all() {
        List<SitePage> pages = new ArrayList<>();
        for (String name : List.of("notebooks", "exercises", "")) {
            try (Stream<Path> files = Files.list(folder.resolve(name))) {
                files.filter(file -> file.toString().endsWith(".ipynb"))
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .sorted()
                        .forEach(file -> read(file).ifPresent(pages::add));
            } catch (IOException e) {
                // a folder that is not there has no pages
            }
        }
        return pages;
    }

    /** A notebook that cannot be read has no page; whoever opens it is told why. */
    private Optional<SitePage> read(Path file) {
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            Read before = known.get(file);
            if (before == null || !before.modified().equals(modified)) {
                SitePage read = SitePage.of(folder, file);
                before = new Read(
                        modified,
                        new SitePage(read.folder(), read.name(), read.notebook().withoutOutputs()));
                known.put(file, before);
            }
            return Optional.of(before.page());
        } catch (IOException | NotebookException e) {
            return Optional.empty();
        }
    }
}
