package org.heard.collection.keying;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    /** @param proposer mark of whoever proposes */
    byte[] bytes(byte[] proposer) {
        ObjectNode document = JSON.createObjectNode();
        document.put("proposer", proposer);
        document.put("reason", reason);
        answers.ifPresent(all -> document.set("answers", AnswersAsJson.document(all)));
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Proposal of(byte[] bytes) {
        JsonNode document = document(bytes);
        return new Proposal(
                Optional.ofNullable(document.get("answers")).map(AnswersAsJson::read),
                document.path("reason").textValue());
    }

    static byte[] proposer(byte[] bytes) {
        try {
            return document(bytes).path("proposer").binaryValue();
        } catch (IOException e) {
            throw new IllegalStateException("an opened proposal does not say whose it is", e);
        }
    }

    private static JsonNode document(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("an opened proposal does not hold answers", e);
        }
    }
}
