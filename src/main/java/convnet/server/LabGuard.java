package convnet.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Who may ask: whoever was given the token, from a page of this server or from no page. Another page in the same browser
 * has another origin; another name that leads to this machine is not its host.
 */
final class LabGuard {
    private static final int BYTES = 24;

    private final String token;
    private final Set<String> hosts;
    private final String cookie;

    /** What a request says about where it comes from; absent headers are empty. */
    record Sender(
            String method, List<String> hosts, List<String> origins, String site, List<String> tokens, String cookie) {}

    /** What becomes of a request. */
    enum Verdict {
        ADMITTED,
        /** It is meant for another host, or comes from another page. */
        FOREIGN,
        /** It has no token, or a wrong one. */
        UNKNOWN
    }

    LabGuard(int port) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        token = HexFormat.of().formatHex(bytes);
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        cookie = "convnet-" + port; // cookies do not tell ports apart
    }

    String token() {
        return token;
    }

    String cookie() {
        return cookie;
    }

    Verdict judge(Sender sender) {
        if (sender.hosts().size() != 1 || !hosts.contains(sender.hosts().get(0)) || elsewhere(sender)) {
            return Verdict.FOREIGN;
        }
        if (sender.tokens().stream().anyMatch(this::isToken)) {
            return Verdict.ADMITTED;
        }
        if (!isToken(sender.cookie())) {
            return Verdict.UNKNOWN;
        }
        // A browser sends the cookie by itself: what changes something has to come from a page of ours.
        boolean reads = sender.method().equals("GET") || sender.method().equals("HEAD");
        return reads || !sender.origins().isEmpty() ? Verdict.ADMITTED : Verdict.FOREIGN;
    }

    private boolean elsewhere(Sender sender) {
        boolean foreign = sender.origins().stream()
                .anyMatch(origin -> hosts.stream().noneMatch(host -> origin.equals("http://" + host)));
        String site = sender.site();
        return foreign || !(site.isEmpty() || site.equals("same-origin") || site.equals("none"));
    }

    private boolean isToken(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
