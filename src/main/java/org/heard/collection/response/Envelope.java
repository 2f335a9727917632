package org.heard.collection.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.heard.collection.response.Response.How;
import org.heard.collection.round.Round;
import org.heard.questionnaire.survey.Answers;

/**
 * What lies sealed in an envelope: all that its response will be made of, and never when it was sent.
 *
 * @param receipt the mark its response will have
 * @param instead the mark of the opened response it takes the place of, if any
 */
public record Envelope(int surveyVersion, How how, Answers answers, byte[] receipt, Optional<byte[]> instead) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Envelope of(Round round, How how, Answers answers, byte[] receipt) {
        return new Envelope(round.surveyVersion(), how, answers, receipt, Optional.empty());
    }

    /** To take the place of that response. */
    static Envelope insteadOf(Response opened) {
        return new Envelope(
                opened.surveyVersion(),
                opened.how(),
                opened.answers(),
                opened.receiptHash(),
                Optional.of(opened.receiptHash()));
    }

    /** The way somebody came by is the way they came by first. */
    Envelope changed(DraftContents now, byte[] newReceipt) {
        How asked = how.in(now.how().language()).asked(now.how().face());
        return new Envelope(surveyVersion, asked, now.answers(), newReceipt, instead);
    }

    /**
     * Its response. That it was changed before is not to be seen: of the few who change something, a log tells who.
     *
     * @param day when it was opened, the same for all of a lot: of a quiet day a log tells who sent
     */
    Response opened(UUID id, Round round, LocalDate day) {
        return new Response(id, round, surveyVersion, how, day, answers, receipt);
    }

    byte[] bytes() {
        ObjectNode document = JSON.createObjectNode();
        document.put("version", surveyVersion);
        document.put("language", how.language());
        document.put("face", how.face());
        document.put("mode", how.mode());
        document.put("channel", how.channel());
        document.put("receipt", receipt);
        instead.ifPresent(mark -> document.put("instead", mark));
        document.set("answers", AnswersAsJson.document(answers));
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static Envelope of(byte[] bytes) {
        try {
            JsonNode document = JSON.readTree(bytes);
            return new Envelope(
                    document.path("version").intValue(),
                    new How(
                            document.path("language").textValue(),
                            document.path("face").textValue(),
                            document.path("mode").textValue(),
                            document.path("channel").textValue()),
                    AnswersAsJson.read(document.path("answers")),
                    document.path("receipt").binaryValue(),
                    document.has("instead")
                            ? Optional.of(document.path("instead").binaryValue())
                            : Optional.empty());
        } catch (IOException e) {
            throw new IllegalStateException("an opened envelope does not hold answers", e);
        }
    }
}
