package org.heard.ground.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
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
final class Networks {
    private static final int PREFIX = 8;
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.%]*:[0-9a-zA-Z:.%]*");

    private final byte[] key = new byte[32];

    Networks(SecureRandom random) {
        random.nextBytes(key);
    }

    long of(HttpServerRequest request) {
        SocketAddress from = request.remoteAddress();
        return of(from == null || from.hostAddress() == null ? "" : from.hostAddress());
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
