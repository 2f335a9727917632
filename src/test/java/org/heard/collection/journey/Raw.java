package org.heard.collection.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/** Somebody who writes requests by hand, byte by byte, and follows nowhere. */
final class Raw {
    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();

    Raw(URI base) {
        this.base = base;
    }

    Respondent.Read post(String path, String cookie, String body) {
        return post(path, cookie, "application/x-www-form-urlencoded", body);
    }

    Respondent.Read post(String path, String cookie, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", type)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1));
        if (!cookie.isEmpty()) {
            request.header("Cookie", "draft=" + cookie);
        }
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
