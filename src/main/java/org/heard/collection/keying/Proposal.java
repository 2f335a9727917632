package org.heard.collection.keying;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.heard.collection.response.AnswersAsJson;
import org.heard.questionnaire.survey.Answers;

/**
 * What one officer would put right in a keyed form, and why.
 *
 * @param answers what the form says; empty where it should not have been keyed at all
 */
public record Proposal(Optional<Answers> answers, String reason) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Filled up to a multiple of this, so that its length does not tell a strike from a correction. */
    private static final int SIZE = 8 * 1024;

    public static Proposal correct(Answers answers, String reason) {
        return new Proposal(Optional.of(answers), reason);
    }

    public static Proposal strike(String reason) {
        return new Proposal(Optional.empty(), reason);
    }

    public boolean isStrike() {
        return answers.isEmpty();
    }

    /** "correct" or "strike". */
    String deed() {
        return isStrike() ? "strike" : "correct";
    }

    String deedDone() {
        return isStrike() ? "Struck" : "Corrected";
    }

    byte[] bytes() {
        ObjectNode document = JSON.createObjectNode();
        document.put("reason", reason);
        answers.ifPresent(all -> document.set("answers", AnswersAsJson.document(all)));
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        byte[] filled = Arrays.copyOf(bytes, (bytes.length / SIZE + 1) * SIZE);
        Arrays.fill(filled, bytes.length, filled.length, (byte) ' ');
        return filled;
    }

    static Proposal of(byte[] bytes) {
        try {
            JsonNode document = JSON.readTree(bytes);
            return new Proposal(
                    Optional.ofNullable(document.get("answers")).map(AnswersAsJson::read),
                    document.path("reason").textValue());
        } catch (IOException e) {
            throw new IllegalStateException("an opened proposal does not hold answers", e);
        }
    }
}
