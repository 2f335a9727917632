package org.heard.collection.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** Somebody who writes requests by hand, byte by byte, and follows nowhere unless told to. */
final class Raw {
    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();

    Raw(URI base) {
        this.base = base;
    }

    Respondent.Read post(String path, String cookie, String body) {
        return post(path, cookie, "application/x-www-form-urlencoded", body);
    }

    /** As a browser would that follows: what they are told in the end, under the address they posted to. */
    Respondent.Read told(String path, String cookie, String body) {
        Respondent.Read sent = post(path, cookie, body);
        if (sent.status() != 303) {
            return sent;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(
                base.resolve(sent.answer().headers().firstValue("location").orElseThrow()));
        List<String> cookies = new ArrayList<>(sent.answer().headers().allValues("set-cookie").stream()
                .map(set -> set.replaceFirst(";.*", ""))
                .toList());
        if (!cookie.isEmpty()) {
            cookies.add("draft=" + cookie);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies));
        }
        return send(path, request);
    }

    Respondent.Read post(String path, String cookie, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", type)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1));
        if (!cookie.isEmpty()) {
            request.header("Cookie", "draft=" + cookie);
        }
        return send(path, request);
    }

    private Respondent.Read send(String path, HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Respondent.Read(answer.statusCode(), path, Jsoup.parse(answer.body()), answer);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
