package convnet.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.site.LivePages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** What a browser is shown: the site's pages turned live, and the files that they load. */
final class Pages {
    private static final String STYLE = "<link rel=\"stylesheet\" href=\"/live/live.css\">\n";

    private final StudentFolder folder;
    private final Course course;
    private final LivePages pages;
    private final Map<String, byte[]> assets;
    private final Modules modules = Modules.onClassPath();
    private final CourseProgress progress;
    private final int port;
    private final URI remote;

    Pages(StudentFolder folder, Course course, int port, URI remote) {
        this.remote = remote;
        this.folder = folder;
        this.course = course;
        this.port = port;
        this.pages = new LivePages(folder.root(), course.home());
        this.progress = new CourseProgress(folder);
        try {
            assets = LivePages.assets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reply route(LabRequest call) {
        if (call.is("POST") && call.part(0).equals("live")) {
            return act(call);
        }
        if (!call.is("GET") && !call.is("HEAD")) {
            throw call.wrongMethod();
        }
        String path = call.rest(0);
        return switch (call.part(0)) {
            case "", "index.html", "tree", "lab" -> page(pages.index(), "start.js", "");
            case "glossary.html" -> page(pages.glossary(), "", "");
            case "coverage.html" -> page(pages.coverage(), "", "");
            case "assets" -> asset(call);
            case "_static" -> script(call, modules.script("/" + path));
            case "live" -> live(call);
            case "notebooks", "exercises" -> path.endsWith(".html") ? notebook(call, path) : picture(call, path);
            default -> {
                if (path.endsWith(".html")) {
                    yield notebook(call, path);
                }
                throw call.unknown();
            }
        };
    }

    private Reply act(LabRequest call) {
        return switch (call.rest(1)) {
            case "markdown" ->
                Reply.html(LivePages.markdown(call.json().path("source").asText()));
            case "afresh" ->
                Reply.json(LabRequest.JSON
                        .createObjectNode()
                        .put("kept", course.startAfresh(call.json().path("path").asText())));
            default -> throw call.unknown();
        };
    }

    private Reply live(LabRequest call) {
        String name = call.rest(1);
        return switch (name) {
            case "frame.html" ->
                Reply.html(new String(resource(name), StandardCharsets.UTF_8))
                        .with(
                                "Content-Security-Policy",
                                "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline';"
                                        + " style-src 'unsafe-inline'; img-src data: blob:; font-src data:;"
                                        + " frame-ancestors 'self'");
            case "progress.json" -> Reply.json(progress.all());
            case "hand-in.zip" ->
                Reply.of("application/zip", new HandInArchive(folder).zip())
                        .with("Content-Disposition", "attachment; filename=\"hand-in.zip\"");
            default -> script(call, name.matches("[a-z-]+\\.(js|css)") ? resource(name) : null);
        };
    }

    private Reply notebook(LabRequest call, String address) {
        String path = address.replaceFirst("\\.html$", ".ipynb");
        folder.existing(path);
        String html = pages.page(address)
                .orElseThrow(() -> new Problem(Problem.WRONG, "'" + path + "' cannot be read as a notebook"));
        return page(html, "page.js", path);
    }

    /** A page of the site with what makes it live. */
    private Reply page(String html, String script, String notebook) {
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        String nonce = HexFormat.of().formatHex(random);
        StringBuilder head = new StringBuilder(STYLE);
        if (!script.isEmpty()) {
            ObjectNode settings = LabRequest.JSON
                    .createObjectNode()
                    .put("path", notebook)
                    .put("nonce", nonce)
                    .put("course", course.has(notebook));
            if (remote != null) {
                settings.put("server", remote.resolve("/").toString());
                settings.put("token", String.valueOf(remote.getQuery()).replaceFirst("^.*token=", ""));
            }
            head.append("<script type=\"importmap\" nonce=\"" + nonce + "\">" + modules.importMap() + "</script>\n");
            head.append("<script type=\"application/json\" id=\"live-settings\">"
                    + settings.toString().replace("<", "\\u003c") + "</script>\n");
            head.append("<script type=\"module\" src=\"/live/" + script + "\"></script>\n");
        }
        return Reply.html(html.replaceFirst("</head>", java.util.regex.Matcher.quoteReplacement(head + "</head>")))
                .with("Content-Security-Policy", policy(nonce));
    }

    private String policy(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self' ws://127.0.0.1:" + port
                + " ws://localhost:" + port + others() + "; frame-src 'self'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'";
    }

    private String others() {
        return remote == null ? "" : " http://" + remote.getAuthority() + " ws://" + remote.getAuthority();
    }

    private Reply asset(LabRequest call) {
        return script(call, assets.get(call.rest(1)));
    }

    /** A picture of the student's folder, else of the course. */
    private Reply picture(LabRequest call, String path) {
        if (!ContentsModel.type(path).startsWith("image/")) {
            throw call.unknown();
        }
        Path file = folder.resolve(path);
        Path other = course.home().resolve(folder.address(file));
        try {
            return script(call, Files.readAllBytes(Files.exists(file) ? file : other));
        } catch (IOException e) {
            throw call.unknown();
        }
    }

    /** A file by its type; the browser keeps it, but asks whether it changed. */
    private static Reply script(LabRequest call, byte[] content) {
        String type = ContentsModel.type(call.rest(0));
        if (content == null || type.isEmpty()) {
            throw call.unknown();
        }
        boolean text = type.startsWith("text/") || type.equals("image/svg+xml");
        return Reply.of(type + (text ? "; charset=utf-8" : ""), content).with("Cache-Control", "private, max-age=60");
    }

    /** A file of this package's resources; null if there is none of that name. */
    static byte[] resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("lab: cannot read " + name + "; build the course again", e);
        }
    }
}
