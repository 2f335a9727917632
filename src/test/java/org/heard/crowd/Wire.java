package org.heard.crowd;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * One browser's connection: HTTP/1.1 over one socket with as little work as can be, since the crowd shares its
 * two cores with the server it measures.
 */
final class Wire implements AutoCloseable {
    private final int port;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param bytes of the body as they came, compressed */
    record Reply(int status, String location, byte[] bytes, boolean zipped) {
        /** Letter for letter what the names of fields and addresses need; no more. */
        String text() throws IOException {
            if (!zipped) {
                return new String(bytes, StandardCharsets.ISO_8859_1);
            }
            try (GZIPInputStream open = new GZIPInputStream(new ByteArrayInputStream(bytes), 4096)) {
                return new String(open.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
        }
    }

    Wire(int port) throws IOException {
        this.port = port;
        this.socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream(), 16384);
        this.out = socket.getOutputStream();
    }

    Reply get(String address) throws IOException {
        return ask(head("GET", address) + "\r\n");
    }

    Reply post(String address, String form) throws IOException {
        return ask(head("POST", address)
                + "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length() + "\r\n\r\n" + form);
    }

    private String head(String method, String address) {
        String kept = cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
        return method + " " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Encoding: gzip\r\n"
                + (kept.isEmpty() ? "" : "Cookie: " + kept + "\r\n");
    }

    private Reply ask(String request) throws IOException {
        out.write(request.getBytes(StandardCharsets.ISO_8859_1));
        int status = Integer.parseInt(line().substring(9, 12));
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            headers.put(name, value);
            if (name.equals("set-cookie")) {
                keep(value);
            }
        }
        boolean zipped = "gzip".equals(headers.get("content-encoding"));
        return new Reply(status, headers.get("location"), body(headers), zipped);
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(8192);
        for (int size = chunk(); size > 0; size = chunk()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
