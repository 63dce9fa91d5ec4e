package convnet.review;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Who may ask: a page that this server sent, opened by whom the address with the token was given. Another page in the same
 * browser has neither the token nor this origin; another name that leads to this machine is not its host.
 */
final class Guard {
    static final String HEADER = "X-Review-Token";
    private static final int BYTES = 24;

    private final String token;
    private final Set<String> hosts;

    Guard(int port) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        token = HexFormat.of().formatHex(bytes);
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    String token() {
        return token;
    }

    /** Whether a request is meant for this server, and comes from no other page. */
    boolean admits(Headers headers, boolean post) {
        List<String> host = headers.getOrDefault("Host", List.of());
        List<String> origin = headers.getOrDefault("Origin", List.of());
        if (host.size() != 1 || !hosts.contains(host.get(0))) {
            return false;
        }
        boolean own = origin.size() == 1 && origin.get(0).equals("http://" + host.get(0));
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean elsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
        return !elsewhere && (own || origin.isEmpty() && !post);
    }

    boolean knows(Headers headers) {
        List<String> given = headers.getOrDefault(HEADER, List.of());
        return given.size() == 1
                && MessageDigest.isEqual(
                        given.get(0).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
