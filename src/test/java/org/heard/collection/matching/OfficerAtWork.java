package org.heard.collection.matching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.collection.importing.Upload;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** An officer with a browser that knows no JavaScript: chooses files, leaves what a page suggests, and presses. */
final class OfficerAtWork {
    private static final String BOUNDARY = "files-of-the-officer";

    private final URI base;
    private final HttpClient browser;

    /** @param base where Heard answers */
    OfficerAtWork(URI base) {
        this(
                base,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build());
    }

    private OfficerAtWork(URI base, HttpClient browser) {
        this.base = base;
        this.browser = browser;
    }

    /** The same officer with the same cookies, when Heard answers at another port. */
    OfficerAtWork at(URI other) {
        return new OfficerAtWork(other, browser);
    }

    /** What came back, after every redirect. */
    record Seen(int status, String path, Document page) {
        String heading() {
            return page.select("h1").text();
        }

        String text() {
            return page.select("main").text();
        }
    }

    Seen signIn(String name, String password) {
        return post("/sign-in", List.of(part("name", name), part("password", password)));
    }

    Seen open(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** Chooses these files in the form that asks for nothing else. */
    Seen choose(List<Upload.Sent> files) {
        return send(HttpRequest.newBuilder(base.resolve("/rounds/import/look"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(files))));
    }

    private static byte[] body(List<Upload.Sent> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Upload.Sent file : files) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.bytes());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** Presses the button with these words; all else goes as the page suggests it. */
    Seen press(Seen seen, String words) {
        Element button = seen.page().select("main form button").stream()
                .filter(one -> one.text().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no button says " + words + ": " + seen.text()));
        FormElement form = (FormElement) button.closest("form");
        Stream<String> fields = form.formData().stream().map(data -> part(data.key(), data.value()));
        Stream<String> pressed =
                button.hasAttr("name") ? Stream.of(part(button.attr("name"), button.val())) : Stream.empty();
        return post(form.attr("action"), Stream.concat(fields, pressed).toList());
    }

    /** Chooses another option of a list on the page. @param label whole words of its label, or its beginning */
    Seen with(Seen seen, String label, String option) {
        Element named = seen.page().select("main label").stream()
                .filter(one -> one.text().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is called " + label + ": " + seen.text()));
        Element control = seen.page().getElementById(named.attr("for"));
        if (control.is("select")) {
            control.select("option").removeAttr("selected");
            control.select("option").stream()
                    .filter(one -> one.text().startsWith(option))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException(label + " offers no " + option + ": " + control.text()))
                    .attr("selected", "");
        } else if (control.is("[type=radio], [type=checkbox]")) {
            control.attr("checked", "");
        } else {
            control.val(option);
        }
        return seen;
    }

    private Seen post(String path, List<String> parts) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(parts.stream().collect(Collectors.joining("&")))));
    }

    private Seen send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = browser.send(
                    request.header("Sec-Fetch-Site", "same-origin").build(), HttpResponse.BodyHandlers.ofString());
            return new Seen(answer.statusCode(), answer.uri().getPath(), Jsoup.parse(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String part(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
