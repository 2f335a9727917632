package org.heard.ground.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/**
 * The style sheet, the one script and the icon. The style sheet is the GOV.UK Frontend's with ours behind it, in one
 * file, so that a first visit on a slow phone asks for as little as can be. They are sent as the
 * bytes made at start-up, past all that pages need.
 */
@Singleton
public class Assets {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, Asset> byName;

    Assets() {
        String govuk = "META-INF/resources/webjars/govuk-frontend/" + govukFrontendVersion();
        this.byName = Map.of(
                "heard.css",
                        Asset.of(
                                "text/css;charset=UTF-8",
                                read(govuk + "/dist/govuk/govuk-frontend.min.css", "web/heard.css")),
                "heard.js", Asset.of("text/javascript;charset=UTF-8", read("web/heard.js")),
                "print.css", Asset.of("text/css;charset=UTF-8", read("web/print.css")),
                "icon.svg", Asset.of("image/svg+xml", read("web/icon.svg")));
    }

    String address(String name) {
        return "/assets/" + byName.get(name).digest() + "/" + name;
    }

    void register(@Observes Router router) {
        byName.forEach((name, asset) -> {
            router.get(address(name)).method(HttpMethod.HEAD).handler(call -> asset.send(call, FOR_EVER));
            // A page of another version, which is still or already running, asks by its own digest.
            router.get("/assets/:digest/" + name).method(HttpMethod.HEAD).handler(call -> asset.send(call, "no-cache"));
        });
    }

    /** From the webjar itself, so that the version stands in the pom alone. */
    private static String govukFrontendVersion() {
        Properties about = new Properties();
        try {
            about.load(new ByteArrayInputStream(read("META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return about.getProperty("version");
    }

    private static byte[] read(String... names) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : names) {
            try (InputStream file = Assets.class.getClassLoader().getResourceAsStream(name)) {
                if (file == null) {
                    throw new IllegalStateException("the file " + name + " is missing from the application");
                }
                file.transferTo(all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toByteArray();
    }
}
