package org.heard;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.heard.database.OwnerOnly;
import org.jboss.logging.Logger;

/** The one secret of an installation; every key is made from it, each for one purpose. */
record Secret(String value) {
    private static final int SHORTEST = 16;

    Secret {
        if (value.length() < SHORTEST) {
            throw new IllegalArgumentException("The setting heard.secret has fewer than " + SHORTEST
                    + " characters: set it to a long random text, the same for every instance.");
        }
    }

    /** As configured; otherwise made once and kept in the home. */
    static Secret of(SmallRyeConfig config, Path home) throws IOException {
        Optional<String> configured = config.getOptionalValue("heard.secret", String.class);
        if (configured.isPresent()) {
            return new Secret(configured.get());
        }
        if (config.getOptionalValue("quarkus.datasource.jdbc.url", String.class).isPresent()) {
            Logger.getLogger(Secret.class)
                    .info("The secret is kept in " + home.resolve("secret")
                            + ": two instances on one database need the same, so set HEARD_SECRET for both.");
        }
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return new Secret(OwnerOnly.read(OwnerOnly.folder(home).resolve("secret"), made));
    }

    /** Hands it to Quarkus, with the key that seals the sign-in cookie. */
    void hand() {
        System.setProperty("heard.secret", value);
        System.setProperty("quarkus.http.auth.session.encryption-key", key("sign-in cookie"));
    }

    String key(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().encodeToString(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
