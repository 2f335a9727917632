package org.heard.ground.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells networks apart without knowing any: half of a keyed hash of the address, under a key made at each start
 * and written nowhere. All of a home's or school's addresses of the new kind (IPv6) are one network.
 */
@Singleton
final class Networks {
    private static final String HMAC = "HmacSHA256";
    private static final int PREFIX = 8;
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.%]*:[0-9a-zA-Z:.%]*");

    private final SecretKeySpec key;

    Networks(SecureRandom random) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        this.key = new SecretKeySpec(secret, HMAC);
    }

    long of(HttpServerRequest request) {
        SocketAddress from = request.remoteAddress();
        return of(from == null || from.hostAddress() == null ? "" : from.hostAddress());
    }

    long of(String address) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(network(address))).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
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
