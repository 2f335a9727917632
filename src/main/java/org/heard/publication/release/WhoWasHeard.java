package org.heard.publication.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Who answered beside who could have: made once, from the safe tables of a release alone, and frozen with
 * it. All of it is text as printed, so there is nothing hidden in it to be found.
 *
 * @param warnings sentences that stand on every page and on the first page of every document; nobody can
 *     take them away
 */
public record WhoWasHeard(List<String> warnings, List<Beside> beside) {
    /** Of releases that were made before this was worked out. */
    public static final WhoWasHeard NOTHING_KNOWN = new WhoWasHeard(List.of(), List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    public WhoWasHeard {
        warnings = List.copyOf(warnings);
        beside = List.copyOf(beside);
    }

    /**
     * One profile beside the area's published figure.
     *
     * @param table id of the safe table the answers come from
     * @param of whom the area's figure counts
     * @param answers base of the round released, as printed
     */
    public record Beside(
            String table,
            String question,
            String title,
            String of,
            String date,
            String source,
            String address,
            boolean confirmed,
            String answers,
            List<Level> levels) {
        public Beside {
            levels = List.copyOf(levels);
        }
    }

    /**
     * @param heard share of those who answered, or {@code c}
     * @param area share of the area, or {@code x} where nothing is published
     * @param total how many there are in the area, or {@code x}
     * @param note "heard too little", "nobody answered" or empty
     */
    public record Level(String column, String label, String heard, String area, String total, String note) {}

    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("who was heard cannot be written down", e);
        }
    }

    /** SHA-256 in hexadecimal. */
    static String digest(String text) {
        return DigestUtils.sha256Hex(text);
    }

    static WhoWasHeard read(String text) {
        try {
            return text == null ? NOTHING_KNOWN : JSON.readValue(text, WhoWasHeard.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("this stored text does not say who was heard", e);
        }
    }
}
