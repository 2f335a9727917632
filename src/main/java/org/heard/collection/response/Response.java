package org.heard.collection.response;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.heard.collection.round.Channel;
import org.heard.collection.round.Round;
import org.heard.questionnaire.survey.Answers;
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
     * @param received a date that all of its lot share
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

    /** One that comes out of its envelope. */
    Response(
            UUID id, Round round, int surveyVersion, How how, LocalDate received, Answers answers, byte[] receiptHash) {
        this(id, round, how, received, answers, receiptHash);
        this.surveyVersion = surveyVersion;
    }

    /** As the columns stand in the statement that writes lots. */
    void into(PreparedStatement insert) throws SQLException {
        insert.setObject(1, id);
        insert.setString(2, round);
        insert.setInt(3, surveyVersion);
        insert.setString(4, language);
        insert.setString(5, face);
        insert.setString(6, mode);
        insert.setString(7, channel);
        insert.setObject(8, received);
        insert.setString(9, new AnswersAsJson().convertToDatabaseColumn(answers));
        insert.setBytes(10, receiptHash);
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

    /** 1; more for those that were changed before there were envelopes. */
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

    /** The day its lot was opened, never the day it was sent; for imports the first of the month. */
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
