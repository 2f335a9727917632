package org.heard.ground.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/** Bytes that are the same for everyone: made and compressed once, ready to send past all that pages need. */
record Asset(String type, byte[] plain, byte[] zipped, String digest) {
    private static final int NOT_CHANGED = 304;

    static Asset of(String type, byte[] content) {
        return new Asset(type, content, zip(content), digest(content));
    }

    /** Names these bytes, however they are packed. */
    String tag() {
        return "W/\"" + digest + "\"";
    }

    /** Whether the browser that asks has these bytes already. */
    boolean isHeldBy(HttpServerRequest request) {
        return tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
    }

    /** Whether the browser that asks can open what is compressed. */
    boolean isWantedSmall(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }

    /** @param kept how long a browser may keep them */
    void send(RoutingContext call, String kept) {
        send(call, kept, HttpHeaders.ACCEPT_ENCODING.toString());
    }

    /** @param vary the headers that choose between these bytes and others of the same address */
    void send(RoutingContext call, String kept, String vary) {
        HttpServerResponse response = call.response();
        response.putHeader(HttpHeaders.CACHE_CONTROL, kept)
                .putHeader(HttpHeaders.ETAG, tag())
                .putHeader(HttpHeaders.VARY, vary);
        if (isHeldBy(call.request())) {
            response.setStatusCode(NOT_CHANGED).end();
            return;
        }
        boolean small = isWantedSmall(call.request());
        response.putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CONTENT_ENCODING, small ? "gzip" : "identity")
                .end(Buffer.buffer(small ? zipped : plain));
    }

    private static byte[] zip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new Best(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] content) {
        return DigestUtils.sha256Hex(content).substring(0, 16);
    }

    /** Done once per start, so it may take its time. */
    private static final class Best extends GZIPOutputStream {
        Best(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
