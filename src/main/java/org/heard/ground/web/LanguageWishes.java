package org.heard.ground.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request tells of the languages its sender reads. */
public final class LanguageWishes {
    private static final String ENGLISH = "en";
    private static final Pattern IN_ADDRESS = Pattern.compile("[?&]" + Reader.LANGUAGE + "=([a-z]{2,3})(?:&|$)");
    /** Longer than any browser's. */
    private static final int LONGEST = 500;

    private LanguageWishes() {}

    /** The one its address asks for, or that of the page of ours it comes from. */
    public static Optional<String> asked(HttpServerRequest request) {
        return inAddress(request.uri()).or(() -> before(request));
    }

    /**
     * Those its browser prefers to English, the best first: "pl-PL,pl;q=0.9,en;q=0.8" is "pl". None for a header that cannot
     * be read.
     */
    public static List<String> ofTheBrowser(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null || accepted.startsWith(ENGLISH) || accepted.length() > LONGEST) {
            return List.of(); // as nearly always, and far quicker
        }
        try {
            return LanguageRange.parse(accepted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-")[0])
                    .takeWhile(code -> !code.equals(ENGLISH))
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Optional<String> before(HttpServerRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        String host = request.getHeader(HttpHeaders.HOST);
        return referer != null && host != null && referer.contains("://" + host + "/")
                ? inAddress(referer)
                : Optional.empty();
    }

    private static Optional<String> inAddress(String address) {
        Matcher asked = IN_ADDRESS.matcher(address);
        return asked.find() ? Optional.of(asked.group(1)) : Optional.empty();
    }
}
