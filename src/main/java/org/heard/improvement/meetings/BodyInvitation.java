package org.heard.improvement.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.logbook.MeetingClose;
import org.heard.improvement.record.Thing;

/**
 * The invitation of a body outside to one meeting.
 *
 * @param body "DfE"
 * @param answer what they answered; empty for nothing yet
 * @param came "yes" or "no"; empty while nobody has said
 * @param reason why none was sent; empty where one was
 */
public record BodyInvitation(String body, Optional<LocalDate> sentOn, String answer, String came, String reason) {
    static final List<FieldChoice> ANSWERS = List.of(
            new FieldChoice("will come", "Will come"),
            new FieldChoice("cannot come", "Cannot come"),
            new FieldChoice("no answer", "No answer"));
    static final List<FieldChoice> CAME =
            List.of(new FieldChoice("yes", "Yes, somebody came"), new FieldChoice("no", "No, nobody came"));

    static BodyInvitation of(String body, Thing meeting) {
        return new BodyInvitation(
                body,
                meeting.day(sentField(body)),
                meeting.text(answerField(body)),
                meeting.text(cameField(body)),
                meeting.text(reasonField(body)));
    }

    static String sentField(String body) {
        return "invited-" + body;
    }

    static String answerField(String body) {
        return "answer-" + body;
    }

    static String cameField(String body) {
        return "came-" + body;
    }

    static String reasonField(String body) {
        return "not-invited-" + body;
    }

    public boolean isAccountedFor() {
        return sentOn.isPresent() || !reason.isBlank();
    }

    MeetingClose.SentInvitation sent() {
        return new MeetingClose.SentInvitation(body, sentOn, reason);
    }
}
