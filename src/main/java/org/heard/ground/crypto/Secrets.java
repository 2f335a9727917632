package org.heard.ground.crypto;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * All the cryptography there is. Two secrets meet here: the token of a draft, which only its holder's
 * browser has, and the key of this installation ({@code heard.secret}), which only the server has.
 * The database has neither.
 */
@Singleton
public class Secrets {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** So many bytes more than what is locked. */
    static final int ADDED = NONCE + TAG_BITS / Byte.SIZE;

    private final byte[] serverKey;
    private final SecureRandom random;

    public Secrets(@ConfigProperty(name = "heard.secret") String serverKey, SecureRandom random) {
        this.serverKey = serverKey.getBytes(StandardCharsets.UTF_8);
        this.random = random;
    }

    public byte[] random(int bytes) {
        byte[] value = new byte[bytes];
        random.nextBytes(value);
        return value;
    }

    /** HMAC-SHA-256 under the server's key; {@code purpose} keeps two uses of one value apart. */
    public byte[] mark(String purpose, byte[] value) {
        return hmac(serverKey, purpose, value);
    }

    /** Half of such a mark, in the form of an id: enough to be unlike any other. */
    public UUID markAsId(String purpose, byte[] value) {
        return asId(mark(purpose, value));
    }

    /** Version 4, so that no id tells when or after which other it was made. */
    public UUID randomId() {
        ByteBuffer bytes = ByteBuffer.wrap(random(16));
        long high = bytes.getLong() & 0xffffffffffff0fffL | 0x4000L;
        long low = bytes.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** The same ones in an order of chance. */
    public <T> List<T> shuffled(Collection<T> some) {
        List<T> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    public static UUID asId(byte[] hash) {
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** A key made from a secret alone, so that the server's key and the database together open nothing. */
    public static byte[] key(String purpose, byte[] secret) {
        return hmac(secret, purpose, new byte[0]);
    }

    public static byte[] hash(byte[] value) {
        return DigestUtils.sha256(value);
    }

    /** AES-256 in GCM, a fresh nonce in front. */
    public byte[] lock(byte[] key, byte[] open) {
        byte[] nonce = random(NONCE);
        byte[] locked = cipher(Cipher.ENCRYPT_MODE, key, nonce, open);
        byte[] both = new byte[NONCE + locked.length];
        System.arraycopy(nonce, 0, both, 0, NONCE);
        System.arraycopy(locked, 0, both, NONCE, locked.length);
        return both;
    }

    public static byte[] unlock(byte[] key, byte[] locked) {
        byte[] nonce = java.util.Arrays.copyOf(locked, NONCE);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, java.util.Arrays.copyOfRange(locked, NONCE, locked.length));
    }

    private static byte[] cipher(int mode, byte[] key, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a draft could not be locked or unlocked", e);
        }
    }

    private static byte[] hmac(byte[] key, String purpose, byte[] value) {
        Mac mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, key);
        mac.update(purpose.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return mac.doFinal(value);
    }
}
