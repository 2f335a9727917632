package org.heard.collection.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.heard.collection.round.Channel;
import org.heard.questionnaire.survey.Answers;

/**
 * What is inside a draft: how the person answers, and what they have answered so far.
 *
 * @param textOnly they have switched the pictures off
 * @param invitation id of the invitation it was begun with, if any
 * @param changes receipt of what it is to take the place of, if any; in older drafts the mark of that response
 * @param unfinished what was typed and is no answer yet
 * @param reached the page they are to answer next, as it is counted in {@link PagesReached}; empty where it is not
 */
public record DraftContents(
        Response.How how,
        Answers answers,
        boolean textOnly,
        Optional<String> invitation,
        Optional<String> changes,
        Unfinished unfinished,
        String reached) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nothing yet, by the open link, in plain English. */
    public static final DraftContents NONE = of(new Response.How("en", "standard", "web", "open"), Answers.NONE);

    public static DraftContents of(Response.How how, Answers answers) {
        return new DraftContents(how, answers, false, Optional.empty(), Optional.empty(), Unfinished.NONE, "");
    }

    /** @param language its code */
    public DraftContents in(String language) {
        return new DraftContents(how.in(language), answers, textOnly, invitation, changes, unfinished, reached);
    }

    public DraftContents with(Answers changed) {
        return new DraftContents(how, changed, textOnly, invitation, changes, unfinished, reached);
    }

    /** The same answers, with that typed besides. */
    public DraftContents with(Unfinished typed) {
        return new DraftContents(how, answers, textOnly, invitation, changes, typed, reached);
    }

    /** The same answers, asked in another face. */
    public DraftContents asked(String face, boolean inTextOnly) {
        return new DraftContents(how.asked(face), answers, inTextOnly, invitation, changes, unfinished, reached);
    }

    /** The same answers, come by that way. */
    public DraftContents by(Channel channel) {
        return new DraftContents(how.by(channel), answers, textOnly, invitation, changes, unfinished, reached);
    }

    /** The same answers, begun with that invitation. */
    public DraftContents invited(UUID id) {
        return new DraftContents(
                how.by(Channel.INVITED), answers, textOnly, Optional.of(id.toString()), changes, unfinished, reached);
    }

    /** As it is kept by somebody who is at that page now. Whoever changes what they sent is counted at none. */
    public DraftContents at(String page) {
        return new DraftContents(
                how, answers, textOnly, invitation, changes, unfinished, changes.isPresent() ? "" : page);
    }

    DraftContents changing(String receipt) {
        return new DraftContents(how, answers, textOnly, invitation, Optional.of(receipt), unfinished, "");
    }

    byte[] bytes() {
        ObjectNode document = JSON.createObjectNode();
        document.put("language", how.language());
        document.put("face", how.face());
        document.put("mode", how.mode());
        document.put("channel", how.channel());
        document.put("textOnly", textOnly);
        invitation.ifPresent(id -> document.put("invitation", id));
        changes.ifPresent(receipt -> document.put("changes", receipt));
        document.set("answers", AnswersAsJson.document(answers));
        if (!unfinished.equals(Unfinished.NONE)) {
            document.set("unfinished", JSON.valueToTree(unfinished));
        }
        if (!reached.isEmpty()) {
            document.put("reached", reached);
        }
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    static DraftContents of(byte[] bytes) {
        try {
            JsonNode document = JSON.readTree(bytes);
            Response.How how = new Response.How(
                    document.path("language").textValue(),
                    document.path("face").textValue(),
                    document.path("mode").textValue(),
                    document.path("channel").textValue());
            return new DraftContents(
                    how,
                    AnswersAsJson.read(document.path("answers")),
                    document.path("textOnly").booleanValue(),
                    Optional.ofNullable(document.path("invitation").textValue()),
                    Optional.ofNullable(document.path("changes").textValue()),
                    document.has("unfinished")
                            ? JSON.treeToValue(document.get("unfinished"), Unfinished.class)
                            : Unfinished.NONE,
                    document.path("reached").asText(""));
        } catch (IOException e) {
            throw new IllegalStateException("an opened draft does not hold answers", e);
        }
    }
}
