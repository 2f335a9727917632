package org.heard.collection.mailing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** One mail as it is to be read: plain text, in one language. */
record OutgoingMail(String to, String subject, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mail could not be written down", e);
        }
    }

    static OutgoingMail of(byte[] bytes) {
        try {
            return JSON.readValue(bytes, OutgoingMail.class);
        } catch (IOException e) {
            throw new IllegalStateException("a mail that waits cannot be read", e);
        }
    }

    /** An address may end up in a log by mistake. */
    @Override
    public String toString() {
        return "OutgoingMail";
    }
}
