package convnet.site;

import convnet.notebook.Glossary;
import convnet.notebook.NotebookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders executed lessons to slides: one file a lesson, which opens from anywhere and asks no host for anything. */
public final class Slides {
    /** A written file. */
    public record Written(Path file, int slides, int sections) {}

    private final List<SitePage> lessons;

    private Slides(List<SitePage> lessons) {
        this.lessons = lessons;
    }

    /**
     * Slides of the executed lessons below a folder.
     *
     * @param run the folder of the executed copies, with a folder {@code notebooks}
     * @throws NotebookException if there is none, or one cannot be read
     */
    public static Slides of(Path run) {
        Path folder = run.resolve("notebooks");
        List<Path> files = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.list(folder)) {
                files = found.filter(file -> file.toString().endsWith(".ipynb"))
                        .sorted(Comparator.comparing(Path::toString))
                        .toList();
            } catch (IOException e) {
                throw new NotebookException("slides: cannot read " + folder + " (" + e.getMessage() + ")", e);
            }
        }
        if (files.isEmpty()) {
            throw new NotebookException("slides: no executed lessons in " + folder + "; run ./course run first");
        }
        return new Slides(files.stream().map(file -> SitePage.of(run, file)).toList());
    }

    /**
     * Only these lessons.
     *
     * @param names files' names, with or without folder and ending
     * @throws NotebookException if one of them did not run
     */
    public Slides only(List<String> names) {
        List<SitePage> chosen = new ArrayList<>();
        for (String name : names) {
            String bare = name.replace('\\', '/').replaceFirst(".*/", "").replaceFirst("\\.(ipynb|html)$", "");
            chosen.add(lessons.stream()
                    .filter(lesson -> lesson.name().equals(bare))
                    .findFirst()
                    .orElseThrow(() -> new NotebookException("slides: no executed lesson " + bare + "; there is "
                            + lessons.stream().map(SitePage::name).collect(Collectors.joining(", "))
                            + "; run ./course run notebooks/" + bare + ".ipynb first")));
        }
        return new Slides(chosen);
    }

    /** Writes one file a lesson into a folder, over older ones. */
    public List<Written> write(Path folder) {
        Set<String> names = lessons.stream().map(SitePage::name).collect(Collectors.toSet());
        List<Written> written = new ArrayList<>();
        try {
            Map<String, byte[]> assets = SiteAssets.files();
            Files.createDirectories(folder);
            for (SitePage lesson : lessons) {
                Deck deck = Deck.of(lesson.notebook());
                Path file = folder.resolve(lesson.name() + ".html");
                put(file, deck.html(link -> target(lesson, link, names), assets));
                written.add(new Written(file, deck.size(), deck.sections().size()));
            }
        } catch (IOException e) {
            throw new NotebookException("slides: cannot write " + folder + " (" + e.getMessage() + ")", e);
        }
        return written;
    }

    /** Slides of another lesson where they are written too, else its page of the site beside the slides. */
    private static String target(SitePage from, String link, Set<String> names) {
        if (link.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*") || link.startsWith("//") || link.startsWith("#")) {
            return link;
        }
        String path = Path.of(from.folder())
                .resolve(link.replaceFirst("#.*", ""))
                .normalize()
                .toString();
        if (path.replace('\\', '/').equals(Glossary.MARKDOWN)) {
            return "../site/" + GlossaryPage.ADDRESS;
        }
        String address = path.replace('\\', '/').replaceFirst("\\.ipynb$", ".html");
        String fragment = link.contains("#") ? link.substring(link.indexOf('#')) : "";
        String name = address.replaceFirst(".*/", "");
        boolean slides =
                address.equals(from.folder() + "/" + name) && names.contains(name.replaceFirst("\\.html$", ""));
        return (slides ? name : "../site/" + address) + fragment;
    }

    private static void put(Path file, String html) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.write(half, html.getBytes(StandardCharsets.UTF_8));
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
