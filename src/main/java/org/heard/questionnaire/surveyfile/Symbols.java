package org.heard.questionnaire.surveyfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * The pictures of the easy faces: drawn for Heard, in {@code surveys/symbols/}, or from Bootstrap Icons
 * (MIT licence), which come as a dependency.
 */
record Symbols(SurveyFolder folder) {
    private static final String SET = "/META-INF/resources/webjars/bootstrap-icons/";
    private static final String ABOUT = "/META-INF/maven/org.webjars.npm/bootstrap-icons/pom.properties";
    private static final String VERSION = version();

    boolean has(String symbol) {
        return svg(symbol).isPresent();
    }

    /** The drawing as it stands in its file. */
    Optional<String> svg(String symbol) {
        Optional<byte[]> own = folder.bytes("symbols/" + symbol + ".svg");
        return own.or(() -> packed(SET + VERSION + "/icons/" + symbol.replace('_', '-') + ".svg"))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** From the webjar itself, so that the version stands in the pom alone. */
    private static String version() {
        Properties about = new Properties();
        try (InputStream in = Symbols.class.getResourceAsStream(ABOUT)) {
            about.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return about.getProperty("version");
    }

    private static Optional<byte[]> packed(String name) {
        try (InputStream in = Symbols.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
