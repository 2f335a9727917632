package org.heard.improvement.logbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.improvement.plan.BoardSettings;

/**
 * What must be so before a meeting closes. Closed, it never opens again, so nothing may be left.
 *
 * @param open log items open when the meeting began
 */
public record MeetingClose(List<OpenItem> open, List<SentInvitation> invitations, Attendance attendance) {
    public MeetingClose {
        open = List.copyOf(open);
        invitations = List.copyOf(invitations);
    }

    /**
     * A log item open at the start.
     *
     * @param touched the meeting spoke of it, be it "no change, because …"
     */
    public record OpenItem(String reference, boolean touched) {}

    /**
     * An invitation to a body outside.
     *
     * @param reason why none was sent; blank where one was
     */
    public record SentInvitation(String body, Optional<LocalDate> sentOn, String reason) {
        private boolean isAccountedFor() {
            return sentOn.isPresent() || !reason.isBlank();
        }
    }

    /** Why the meeting cannot close, each a sentence; empty where it can. */
    public List<String> refusals(BoardSettings.Days settings) {
        List<String> refusals = new ArrayList<>();
        open.stream()
                .filter(item -> !item.touched())
                .forEach(item -> refusals.add("item " + item.reference() + " was not touched by this meeting"));
        settings.bodies().stream()
                .filter(body -> invitations.stream()
                        .noneMatch(sent -> sent.body().equalsIgnoreCase(body) && sent.isAccountedFor()))
                .forEach(body -> refusals.add("the invitation of " + body + " has neither a day nor a reason"));
        if (attendance.seats().isEmpty()) {
            refusals.add("nobody is marked as there or away");
        }
        return refusals;
    }
}
