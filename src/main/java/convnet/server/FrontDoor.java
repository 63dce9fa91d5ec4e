package convnet.server;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** The one door: asks the guard, then hands a request to the interface, the pages, or a kernel's channels. */
final class FrontDoor extends Handler.Abstract {
    private static final String TOKEN = "token";

    private final LabGuard guard;
    private final Api api;
    private final Pages pages;
    private final ChannelSockets channels;

    FrontDoor(LabGuard guard, Api api, Pages pages, ChannelSockets channels) {
        this.guard = guard;
        this.api = api;
        this.pages = pages;
        this.channels = channels;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Reply reply;
        try {
            Fields query = Request.extractQueryParameters(request);
            LabGuard.Verdict verdict = guard.judge(sender(request, query));
            LabRequest call = call(request, query);
            if (verdict == LabGuard.Verdict.ADMITTED && channels.meant(call, request)) {
                return channels.open(call, request, response, callback);
            }
            reply = verdict == LabGuard.Verdict.ADMITTED ? admitted(call) : refused(call, verdict);
        } catch (Problem problem) {
            reply = Reply.problem(problem.status(), problem.getMessage());
        } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            reply = Reply.problem(500, String.valueOf(e.getMessage()));
        }
        send(reply, request, response, callback);
        return true;
    }

    private Reply admitted(LabRequest call) {
        boolean page = !call.part(0).equals("api");
        String given = call.query().get(TOKEN);
        if (page && call.is("GET") && given != null) {
            // From now on the cookie admits: the token stands neither in the browser's history nor in links.
            return Reply.redirect("/" + call.rest(0))
                    .with("Set-Cookie", guard.cookie() + "=" + guard.token() + "; Path=/; HttpOnly; SameSite=Strict");
        }
        return page ? pages.route(call) : api.route(call);
    }

    private static Reply refused(LabRequest call, LabGuard.Verdict verdict) {
        if (verdict == LabGuard.Verdict.FOREIGN) {
            return Reply.problem(Problem.FORBIDDEN, "Forbidden: the request comes from another page or host");
        }
        if (call.part(0).equals("api")) {
            return Reply.problem(Problem.FORBIDDEN, "Forbidden: the token is missing or wrong");
        }
        byte[] text = Pages.resource("locked.html");
        return new Reply(Problem.FORBIDDEN, "text/html; charset=utf-8", text, Map.of());
    }

    private LabGuard.Sender sender(Request request, Fields query) {
        List<String> tokens = new ArrayList<>();
        Optional.ofNullable(query.getValue(TOKEN)).ifPresent(tokens::add);
        for (String given : request.getHeaders().getValuesList(HttpHeader.AUTHORIZATION)) {
            tokens.add(given.replaceFirst("(?i)^(token|bearer)\\s+", ""));
        }
        String cookie = Request.getCookies(request).stream()
                .filter(one -> one.getName().equals(guard.cookie()))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
        String site = request.getHeaders().get("Sec-Fetch-Site");
        return new LabGuard.Sender(
                request.getMethod(),
                request.getHeaders().getValuesList(HttpHeader.HOST),
                request.getHeaders().getValuesList(HttpHeader.ORIGIN),
                site == null ? "" : site,
                tokens,
                cookie);
    }

    private static LabRequest call(Request request, Fields query) {
        List<String> path = new ArrayList<>();
        for (String part : request.getHttpURI().getDecodedPath().split("/")) {
            if (!part.isEmpty()) {
                path.add(part);
            }
        }
        Map<String, String> values = new HashMap<>();
        query.forEach(field -> values.put(field.getName(), field.getValue()));
        return new LabRequest(request.getMethod(), List.copyOf(path), values, Content.Source.asInputStream(request));
    }

    private void send(Reply reply, Request request, Response response, Callback callback) {
        response.setStatus(reply.status());
        var headers = response.getHeaders();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.put("Cache-Control", "no-store");
        if (!reply.type().isEmpty()) {
            headers.put(HttpHeader.CONTENT_TYPE, reply.type());
        }
        reply.headers().forEach(headers::put);
        boolean silent = request.getMethod().equals("HEAD") || reply.status() == 204;
        response.write(true, silent ? ByteBuffer.allocate(0) : ByteBuffer.wrap(reply.body()), callback);
    }
}
