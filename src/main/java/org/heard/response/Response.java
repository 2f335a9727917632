package org.heard.response;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.heard.survey.Answers;
import org.hibernate.annotations.ColumnTransformer;

/** One questionnaire as sent, or as imported; after that nothing knows the difference. */
@Entity
public class Response {
    @Id
    private UUID id;

    private String round;
    private int surveyVersion;
    private String language;
    private String face;
    private String mode;
    private String channel;
    private LocalDate received;

    @Convert(converter = AnswersAsJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private Answers answers;

    private byte[] receiptHash;
    private int version = 1;

    protected Response() {}

    /**
     * @param id random: never in order of time
     * @param how language, face, mode and channel it came by
     * @param received a date, never a time of day
     * @param receiptHash unique: one draft becomes one response; null for imports
     */
    public Response(UUID id, Round round, How how, LocalDate received, Answers answers, byte[] receiptHash) {
        this.id = id;
        this.round = round.key();
        this.surveyVersion = round.surveyVersion();
        this.language = how.language();
        this.face = how.face();
        this.mode = how.mode();
        this.channel = how.channel();
        this.received = received;
        this.answers = answers;
        this.receiptHash = receiptHash == null ? null : receiptHash.clone();
    }

    /** The ways an answer can reach us. */
    public record How(String language, String face, String mode, String channel) {
        public static final How IMPORTED = new How("en", "standard", "import", "unknown");

        How asked(String inFace) {
            return new How(language, inFace, mode, channel);
        }

        How in(String other) {
            return new How(other, face, mode, channel);
        }

        How by(Channel other) {
            return new How(language, face, mode, other.word());
        }
    }

    public UUID id() {
        return id;
    }

    public Answers answers() {
        return answers;
    }

    public int surveyVersion() {
        return surveyVersion;
    }

    public How how() {
        return new How(language, face, mode, channel);
    }

    /** 1 as sent; one more with every change by whoever holds the receipt. */
    public int version() {
        return version;
    }

    public String round() {
        return round;
    }

    public String language() {
        return language;
    }

    public String face() {
        return face;
    }

    /** A date, never a time of day; for imports the first of the month. */
    public LocalDate received() {
        return received;
    }

    byte[] receiptHash() {
        return receiptHash;
    }

    public String mode() {
        return mode;
    }

    public String channel() {
        return channel;
    }
}
