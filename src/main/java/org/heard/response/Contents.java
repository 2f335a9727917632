package org.heard.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.heard.survey.Answers;

/** What is inside a draft: how the person answers, and what they have answered so far. */
public record Contents(Response.How how, Answers answers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nothing yet, by the open link, in plain English. */
    public static final Contents NONE = new Contents(new Response.How("en", "standard", "web", "open"), Answers.NONE);

    /** @param language its code */
    public Contents in(String language) {
        return new Contents(new Response.How(language, how.face(), how.mode(), how.channel()), answers);
    }

    public Contents with(Answers changed) {
        return new Contents(how, changed);
    }

    byte[] bytes() {
        ObjectNode document = JSON.createObjectNode();
        document.put("language", how.language());
        document.put("face", how.face());
        document.put("mode", how.mode());
        document.put("channel", how.channel());
        document.set("answers", AnswersAsJson.document(answers));
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Contents of(byte[] bytes) {
        try {
            JsonNode document = JSON.readTree(bytes);
            Response.How how = new Response.How(
                    document.path("language").textValue(),
                    document.path("face").textValue(),
                    document.path("mode").textValue(),
                    document.path("channel").textValue());
            return new Contents(how, AnswersAsJson.read(document.path("answers")));
        } catch (IOException e) {
            throw new IllegalStateException("an opened draft does not hold answers", e);
        }
    }
}
