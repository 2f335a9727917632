package org.heard.ground.crypto;

import java.util.Base64;
import java.util.Optional;

/**
 * What the browser of a person who is answering holds, and nobody else: 256 random bits that find
 * their draft, open it, and later give the receipt.
 */
public final class Token {
    public static final int BYTES = 32;

    private final byte[] secret;

    public Token(byte[] secret) {
        this.secret = secret.clone();
    }

    /** The token a cookie holds; nothing where it holds something else. */
    public static Optional<Token> of(String cookie) {
        if (cookie == null || cookie.length() > 2 * BYTES) {
            return Optional.empty();
        }
        try {
            byte[] secret = Base64.getUrlDecoder().decode(cookie);
            return secret.length == BYTES ? Optional.of(new Token(secret)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String cookie() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What may be kept of it: finds the token again and tells nobody what it is. */
    public byte[] mark() {
        return Secrets.hash(secret);
    }

    public byte[] secret() {
        return secret.clone();
    }

    /** Never the secret: a token may end up in a log by mistake. */
    @Override
    public String toString() {
        return "Token";
    }
}
