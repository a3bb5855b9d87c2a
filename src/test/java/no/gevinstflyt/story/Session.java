package no.gevinstflyt.story;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person who has signed in on the page, as a browser does: cookies, and the token that each form carries. */
final class Session {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String address;
    private final java.net.CookieManager cookies = new java.net.CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    Session(int port, String user) throws Exception {
        address = "http://localhost:" + port;
        String form = get("/login").text();
        Matcher token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new AssertionError("No token on the sign-in page");
        }
        String body = "username=" + user + "&password=gevinstflyt&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        Reply answer =
                send(request("/login").header("Content-Type", "application/x-www-form-urlencoded"), "POST", body);
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/portal")) {
            throw new AssertionError(user + " is not let in: " + answer + " " + answer.headers());
        }
        get("/camunda/app/tasklist/default/");
    }

    Reply get(String path) throws Exception {
        return send(request(path), "GET", "");
    }

    /** Asks as Tasklist does for a filter's tasks: with the variables that its list shows. */
    Reply getHal(String path) throws Exception {
        return send(request(path).header("Accept", "application/hal+json"), "GET", "");
    }

    /** Posts JSON with the token that Tasklist sends. */
    Reply post(String path, String json) throws Exception {
        return send(
                request(path).header("Content-Type", "application/json").header("X-XSRF-TOKEN", token()), "POST", json);
    }

    private String token() {
        List<java.net.HttpCookie> all = cookies.getCookieStore().getCookies();
        return all.stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Tasklist has set no token, only " + all));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private Reply send(HttpRequest.Builder request, String method, String body) throws Exception {
        HttpRequest built = request.method(
                        method,
                        method.equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<byte[]> answer = http.send(built, HttpResponse.BodyHandlers.ofByteArray());
        return new Reply(method + " " + built.uri().getPath(), answer.statusCode(), answer.headers(), answer.body());
    }
}
