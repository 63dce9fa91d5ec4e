package convnet.site;

import convnet.display.Html;
import convnet.notebook.Glossary;
import convnet.notebook.Notebook.Finding;
import convnet.notebook.NotebookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders executed notebooks to a static site that opens from a folder and asks no other host for anything.
 *
 * <p>Notebooks in {@code notebooks/} and {@code exercises/} become pages of the same name in the same folders; the index
 * lists the lessons. Solutions stay out. Formulas, code and fonts come with the site.
 */
public final class Site {
    private final List<SitePage> pages;
    private final Path sources;

    private Site(List<SitePage> pages, Path sources) {
        this.pages = pages;
        this.sources = sources;
    }

    /**
     * A site of all executed notebooks below a folder.
     *
     * @param run     the folder of the executed copies, with a folder each for lessons and exercises
     * @param sources the folder with the same folders, which hold the pictures that notebooks refer to
     * @throws NotebookException if there is none, or one cannot be read
     */
    public static Site of(Path run, Path sources) {
        if (!Files.isDirectory(run)) {
            throw new NotebookException("site: no executed notebooks in " + run + "; run ./course run first");
        }
        try (Stream<Path> files = Files.walk(run)) {
            List<SitePage> pages = files.filter(file -> file.toString().endsWith(".ipynb"))
                    .filter(file -> !run.relativize(file).startsWith("solutions"))
                    .sorted(Comparator.comparing((Path file) ->
                                    lessonsFirst(run.relativize(file).toString()))
                            .thenComparing(Path::toString))
                    .map(file -> SitePage.of(run, file))
                    .toList();
            if (pages.isEmpty()) {
                throw new NotebookException("site: no executed notebooks in " + run + "; run ./course run first");
            }
            return new Site(pages, sources);
        } catch (IOException e) {
            throw new NotebookException("site: cannot read " + run + " (" + e.getMessage() + ")", e);
        }
    }

    /**
     * Writes the site and puts it in the place of an older one when it is whole.
     *
     * @return links that lead nowhere
     */
    public List<Finding> write(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        try {
            refuseForeign(target);
            Files.createDirectories(target.getParent());
            Path half = Files.createTempDirectory(target.getParent(), ".site");
            try {
                List<Finding> problems = render(half);
                openToAll(half);
                delete(target);
                Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
                return problems;
            } finally {
                delete(half);
            }
        } catch (IOException e) {
            throw new NotebookException("site: cannot write " + folder + " (" + e.getMessage() + ")", e);
        }
    }

    /** How many pages it has besides the index. */
    public int pages() {
        return pages.size();
    }

    private static int lessonsFirst(String path) {
        return path.startsWith("notebooks") ? 0 : 1;
    }

    private List<Finding> render(Path folder) throws IOException {
        Set<String> addresses = pages.stream().map(SitePage::address).collect(Collectors.toSet());
        SiteLinks links = new SiteLinks(addresses, sources);
        for (SitePage page : pages) {
            PageHtml html = new PageHtml(page, links);
            Path file = folder.resolve(page.address());
            put(file, html.html(pages).getBytes(StandardCharsets.UTF_8));
            for (OutputHtml.Picture picture : html.pictures()) {
                put(file.resolveSibling(picture.path()), picture.content());
            }
            links.ids(page, html.ids());
        }
        put(
                folder.resolve(GlossaryPage.ADDRESS),
                GlossaryPage.html(Glossary.course(), pages).getBytes(StandardCharsets.UTF_8));
        put(folder.resolve(Coverage.ADDRESS), Coverage.page(pages).getBytes(StandardCharsets.UTF_8));
        put(folder.resolve("index.html"), index(pages).getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, Path> copy : links.files().entrySet()) {
            put(folder.resolve(copy.getKey()), Files.readAllBytes(copy.getValue()));
        }
        SiteAssets.write(folder.resolve("assets"));
        return links.problems();
    }

    /** The first page: what the course is, and its lessons. */
    static String index(List<SitePage> pages) {
        List<SitePage> lessons =
                pages.stream().filter(page -> !page.exercises()).toList();
        String rows = lessons.stream().map(page -> row(page, pages)).collect(Collectors.joining("\n"));
        return PageHtml.fill("index.html", Map.of("lessons", rows));
    }

    private static String row(SitePage page, List<SitePage> pages) {
        String exercises = pages.stream()
                .filter(other -> other.exercises() && other.name().equals(page.name()))
                .map(other -> "<a class=\"exercises\" href=\"" + Html.escape(other.address())
                        + "\" aria-label=\"Exercises: " + Html.escape(page.title()) + "\">Exercises</a>")
                .collect(Collectors.joining());
        String time = page.time().isEmpty() ? "" : "<span class=\"time\">" + Html.escape(page.time()) + "</span>";
        return "<li><span class=\"number\" aria-hidden=\"true\">" + page.number() + "</span><div><h3><a href=\""
                + Html.escape(page.address()) + "\">" + Html.escape(page.title()) + "</a></h3><p>"
                + Html.escape(page.summary()) + "</p><p class=\"more\">" + time + exercises + "</p></div></li>";
    }

    /** The folder is emptied before, so it has to be a site or empty. */
    private static void refuseForeign(Path target) throws IOException {
        if (!Files.exists(target) || Files.exists(target.resolve("assets/site.css"))) {
            return;
        }
        boolean empty = false;
        if (Files.isDirectory(target)) {
            try (Stream<Path> content = Files.list(target)) {
                empty = content.findAny().isEmpty();
            }
        }
        if (!empty) {
            throw new NotebookException("site: " + target + " holds other files; choose a new folder");
        }
    }

    private static void put(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** A temporary folder is its owner's alone; a site is to be served. */
    private static void openToAll(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
