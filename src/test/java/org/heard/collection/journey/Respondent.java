package org.heard.collection.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A person with a browser that knows no JavaScript: reads pages, fills in forms, follows links, keeps cookies. */
public final class Respondent {
    /** What came back, after every redirect. */
    public record Read(int status, String path, Document page, HttpResponse<String> answer) {
        /** With what follows the question mark. */
        String address() {
            String query = answer.uri().getRawQuery();
            return query == null ? path : path + "?" + query;
        }

        /** Where a link leads, or a button that saves the page first. */
        String way(String selector, String words) {
            Element way = page.selectFirst(
                    "%1$s a:contains(%2$s), %1$s button[name=leave]:contains(%2$s)".formatted(selector, words));
            return way.is("a") ? way.attr("href") : way.val();
        }

        public String heading() {
            return page.select("h1").text();
        }
    }

    private final URI base;
    private final Map<String, String> headers;
    private final HttpClient browser;

    public Respondent(URI base) {
        this(base, Map.of());
    }

    /** @param headers what their browser says of itself */
    Respondent(URI base, Map<String, String> headers) {
        this(
                base,
                headers,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build());
    }

    private Respondent(URI base, Map<String, String> headers, HttpClient browser) {
        this.base = base;
        this.headers = headers;
        this.browser = browser;
    }

    /** The same person with the same cookies, when Heard answers at another port. */
    Respondent at(URI otherBase) {
        return new Respondent(otherBase, headers, browser);
    }

    /** What their browser holds; empty for nothing. */
    String cookie() {
        CookieManager cookies = (CookieManager) browser.cookieHandler().orElseThrow();
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(PageResponses.COOKIE))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public Read open(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** Sends whatever is given, as somebody could who writes their own requests. */
    Read post(String path, Map<String, String> form) {
        return post(
                path,
                form.entrySet().stream()
                        .map(e -> part(e.getKey(), e.getValue()))
                        .toList());
    }

    /** Fills in the form of that page: values chosen or typed under the names of its controls. */
    Read submit(Read read, String... answers) {
        FormElement form = (FormElement) read.page().selectFirst("main form");
        List<String> parts = new ArrayList<>();
        form.formData().stream()
                .filter(data -> answers.length == 0 || isHidden(form, data.key()))
                .forEach(data -> parts.add(part(data.key(), data.value())));
        String name = nameOfControl(form);
        for (String answer : answers) {
            parts.add(part(name, answer));
        }
        String action = form.attr("action").isEmpty() ? read.address() : form.attr("action");
        return form.attr("method").equals("get") ? open(action + "?" + String.join("&", parts)) : post(action, parts);
    }

    /** Presses a way off that page with this on it. */
    Read leave(Read read, Map<String, String> typed, String way) {
        List<String> parts = new ArrayList<>();
        read.page()
                .select("main form input[type=hidden]")
                .forEach(hidden -> parts.add(part(hidden.attr("name"), hidden.val())));
        typed.forEach((name, value) -> parts.add(part(name, value)));
        parts.add(part("leave", way));
        return post(read.address(), parts);
    }

    /** Sends what is checked there, and answers no question about equality. */
    public Read send(Read check) {
        return submit(check);
    }

    /**
     * Goes on from that page to the check of answers.
     *
     * @param answers by page, such as {@code child-1/age_band}, several ticks with | between; others are left blank, or get the first
     *     choice where one is needed
     */
    public Read answerAll(Read from, Map<String, String> answers) {
        Read read = from;
        while (!read.path().endsWith("/check-answers")) {
            read = answer(read, answers);
        }
        return read;
    }

    /** Goes on to the page of that question, as {@link #answerAll} would, and to its own where it shares one. */
    Read answerUntil(Read from, String page, Map<String, String> answers) {
        Read read = from;
        String question = page.replaceFirst(".*/", "");
        while (!read.path().endsWith("/" + page)) {
            String here = read.path().replaceFirst("[^/]*$", "");
            boolean shared =
                    !read.page().select("main form [name=" + question + "]").isEmpty();
            if (shared && (here + question).endsWith("/" + page)) {
                return open(here + question);
            }
            if (read.path().endsWith("/check-answers")) {
                throw new AssertionError(page + " is not on the way");
            }
            read = answer(read, answers);
        }
        return read;
    }

    /**
     * Answers that one page, as {@link #answerAll} would; where questions share it, each by its own address. A page that
     * asks nothing is gone on from.
     */
    Read answer(Read read, Map<String, String> answers) {
        FormElement form = (FormElement) read.page().selectFirst("main form");
        if (form == null) {
            return open(read.page().selectFirst("main a.govuk-button").attr("href"));
        }
        if (form.attr("method").equals("get")) {
            return submit(read);
        }
        String child = read.path().replaceFirst("^/[^/]+/", "").replaceFirst("[^/]*$", "");
        List<String> parts = new ArrayList<>();
        form.select("input[type=hidden]").forEach(hidden -> parts.add(part(hidden.attr("name"), hidden.val())));
        for (String name : form.select("input:not([type=hidden]), textarea").eachAttr("name").stream()
                .distinct()
                .toList()) {
            String asked = answers.get(child + name);
            if (asked != null) {
                Stream.of(asked.split("[|]")).forEach(value -> parts.add(part(name, value)));
            } else {
                parts.addAll(left(form, name));
            }
        }
        String action = form.attr("action").isEmpty() ? read.address() : form.attr("action");
        return post(action, parts);
    }

    /** What stands there already; else nothing, or the first choice where one is needed. */
    private static List<String> left(FormElement form, String name) {
        List<String> there = form.formData().stream()
                .filter(data -> data.key().equals(name))
                .map(data -> part(name, data.value()))
                .toList();
        Element group = form.getElementsByAttributeValue("name", name).first().closest(".govuk-form-group");
        if (!there.isEmpty()
                || group.selectFirst(".heard-optional") != null
                || form.selectFirst("button[name=skip]") != null) {
            return there;
        }
        return List.of(part(
                name,
                name.equals(AnotherChild.KEY)
                        ? "no"
                        : group.selectFirst("input").val()));
    }

    private static boolean isHidden(FormElement form, String name) {
        return form.select("input[type=hidden]").stream()
                .anyMatch(input -> input.attr("name").equals(name));
    }

    private static String nameOfControl(FormElement form) {
        Element control = form.selectFirst("input:not([type=hidden]), textarea");
        return control == null ? "" : control.attr("name");
    }

    private Read post(String path, List<String> parts) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(parts.stream().collect(Collectors.joining("&")))));
    }

    private Read send(HttpRequest.Builder request) {
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Read(
                    answer.statusCode(), answer.uri().getPath(), Jsoup.parse(answer.body(), base.toString()), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
