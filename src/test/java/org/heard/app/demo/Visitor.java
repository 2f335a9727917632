package org.heard.app.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who is signed in, without a browser. @param name and @param value of the cookie */
record Visitor(URI base, String who, String name, String value) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Visitor signedIn(URI base, String account) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form(Map.of("name", account, "password", account + "-looks-round"))));
        String[] cookie = answer.headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0]
                .split("=", 2);
        return new Visitor(base, account, cookie[0], cookie[1]);
    }

    /** Officers and administrators write on the same pages. */
    boolean isOfficer() {
        return who.equals("officer") || who.equals("administrator");
    }

    HttpResponse<String> get(String address) {
        try {
            return send(HttpRequest.newBuilder(base.resolve(address)).header("Cookie", name + "=" + value));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("cannot be asked for: " + address, e);
        }
    }

    HttpResponse<String> post(String address, Map<String, String> fields) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", name + "=" + value)
                .POST(form(fields)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }
}
