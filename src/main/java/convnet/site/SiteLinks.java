package convnet.site;

import convnet.notebook.Glossary;
import convnet.notebook.Notebook.Finding;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns links between notebooks into links between pages, and remembers what has to exist for them to work. */
final class SiteLinks {
    private record Anchor(SitePage from, String link, String address, String fragment) {}

    private final Set<String> pages;
    private final Path sources;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final Map<String, Path> files = new TreeMap<>();
    private final List<Finding> problems = new ArrayList<>();

    /**
     * @param pages   the addresses of all pages
     * @param sources the folder that holds the notebooks' folders, where their pictures lie
     */
    SiteLinks(Set<String> pages, Path sources) {
        this.pages = pages;
        this.sources = sources;
    }

    /** The link of a page that stands for a link of its notebook. */
    String of(SitePage page, String link) {
        if (link.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*") || link.startsWith("//")) {
            return link;
        }
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String fragment = hash < 0 ? "" : link.substring(hash + 1).toLowerCase(Locale.ROOT);
        String target = path.replaceFirst("\\.ipynb$", ".html");
        String address = path.isEmpty() ? page.address() : resolve(page, target);
        if (address.equals(Glossary.MARKDOWN)) {
            return page.up() + GlossaryPage.ADDRESS;
        }
        if (!path.isEmpty() && !path.endsWith(".ipynb")) {
            file(page, link, address);
        } else if (!pages.contains(address)) {
            notRun(page, link, address);
        } else if (!fragment.isEmpty()) {
            anchors.add(new Anchor(page, link, address, fragment));
        }
        return target + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    /** The ids that links to a page may name. */
    void ids(SitePage page, Set<String> found) {
        ids.put(page.address(), found);
    }

    /** Files that pages refer to: address below the site to the file to copy. */
    Map<String, Path> files() {
        return files;
    }

    /** Links that lead nowhere; complete when all pages have named their ids. */
    List<Finding> problems() {
        List<Finding> all = new ArrayList<>(problems);
        for (Anchor anchor : anchors) {
            if (!ids.getOrDefault(anchor.address(), Set.of()).contains(anchor.fragment())) {
                all.add(finding(anchor.from(), anchor.link(), "the page has no such heading"));
            }
        }
        return all;
    }

    /** A notebook that exists but did not run yet gets its page when it runs; only a missing one is a mistake. */
    private void notRun(SitePage page, String link, String address) {
        Path notebook = sources.resolve(address.replaceFirst("\\.html$", ".ipynb"));
        if (!Files.isRegularFile(notebook)) {
            problem(page, link, "no such notebook");
        }
    }

    private void file(SitePage page, String link, String address) {
        Path file = sources.resolve(address).normalize();
        if (!address.startsWith("..") && file.startsWith(sources.normalize()) && Files.isRegularFile(file)) {
            files.put(address, file);
        } else {
            problem(page, link, "no such file");
        }
    }

    private static String resolve(SitePage page, String target) {
        try {
            return URI.create(page.address())
                    .resolve(target.replace(" ", "%20"))
                    .getPath();
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    private void problem(SitePage page, String link, String why) {
        problems.add(finding(page, link, why));
    }

    private static Finding finding(SitePage page, String link, String why) {
        return Finding.inNotebook(page.notebook(), "the link " + link + " leads nowhere: " + why);
    }
}
