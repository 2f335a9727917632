package org.heard.app;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one secret of an installation; every key is made from it, each for one purpose. */
record Secret(String value) {
    private static final int SHORTEST = 16;

    /** @param from for the sentence that refuses it: where it was found */
    static Secret of(String value, String from) {
        if (value.length() < SHORTEST) {
            throw new IllegalArgumentException("The secret in " + from + " has fewer than " + SHORTEST
                    + " characters: make it a long random text, the same for every instance.");
        }
        return new Secret(value);
    }

    /** Hands it to Quarkus, with the key that seals the sign-in cookie. */
    void hand() {
        System.setProperty("heard.secret", value);
        System.setProperty("quarkus.http.auth.session.encryption-key", key("sign-in cookie"));
    }

    /** What a database notes, to know this secret again. It leads to no other key, and not back to the secret. */
    String mark() {
        return key("which secret");
    }

    private String key(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().encodeToString(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
