package org.heard.ground.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Tells networks apart without knowing any: half of a keyed hash of the address, under a key made at each start
 * and written nowhere. All of a home's or school's addresses of the new kind (IPv6) are one network.
 */
@Singleton
public final class Networks {
    private static final int PREFIX = 8;
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.%]*:[0-9a-zA-Z:.%]*");

    private final byte[] key = new byte[32];

    private final Proxies proxies;

    Networks(SecureRandom random, Proxies proxies) {
        this.proxies = proxies;
        random.nextBytes(key);
    }

    long of(HttpServerRequest request) {
        return of(proxies.sender(request));
    }

    /** The network itself, for whoever hashes it at once and keeps the hash for a short while only. */
    public byte[] bytes(HttpServerRequest request) {
        return network(proxies.sender(request));
    }

    long of(String address) {
        byte[] hash = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(network(address));
        return ByteBuffer.wrap(hash).getLong();
    }

    private static byte[] network(String address) {
        try {
            // Only what is an address already: a name would be looked up.
            byte[] bytes = ADDRESS.matcher(address).matches()
                    ? InetAddress.getByName(address).getAddress()
                    : address.getBytes(StandardCharsets.UTF_8);
            return bytes.length == 16 ? Arrays.copyOf(bytes, PREFIX) : bytes;
        } catch (UnknownHostException e) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }
}
