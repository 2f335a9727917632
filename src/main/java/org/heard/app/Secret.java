package org.heard.app;

import java.util.Base64;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

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

    /** Hands it to Quarkus. */
    void hand() {
        System.setProperty("heard.secret", value);
    }

    /** What a database notes, to know this secret again. It leads to no other key, and not back to the secret. */
    String mark() {
        return key("which secret");
    }

    private String key(String purpose) {
        byte[] made = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, value).hmac(purpose);
        return Base64.getUrlEncoder().encodeToString(made);
    }
}
