package org.heard.reporting.drafting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.heard.reporting.report.Writing;

/** All that people wrote and chose for a report, as one text: the same writing gives the same text. */
record FrozenText(String text) {
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    static FrozenText of(Writing writing) {
        try {
            return new FrozenText(JSON.writeValueAsString(writing));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written cannot be kept", e);
        }
    }

    Writing writing() {
        try {
            return JSON.readValue(text, Writing.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept cannot be read", e);
        }
    }

    String digest() {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        return DigestUtils.sha256Hex(bytes);
    }
}
