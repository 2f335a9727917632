package org.heard.improvement.meetings;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.improvement.record.BoardEntry;

/**
 * Meetings as a calendar takes them (RFC 5545): published, with nobody named in it. <b>What it guarantees:</b> a meeting
 * has one UID for ever, and a higher sequence after each change of day, time, place or state, so that a calendar
 * replaces what it had.
 *
 * @param board its name
 * @param council its name, which makes the UID one of its own
 * @param zone in which the meetings' times are meant
 */
record CalendarFile(String board, String council, ZoneId zone) {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final int LINE = 75;
    private static final int USUAL_HOURS = 2;

    String of(List<Meeting> meetings) {
        String events = meetings.stream().map(this::event).collect(Collectors.joining());
        return line("BEGIN", "VCALENDAR")
                + line("VERSION", "2.0")
                + line("PRODID", "-//Heard//Board//EN")
                + line("METHOD", "PUBLISH")
                + events
                + line("END", "VCALENDAR");
    }

    private String event(Meeting meeting) {
        LocalTime begins = LocalTime.parse(meeting.text(Meeting.TIME));
        String until = meeting.text(Meeting.UNTIL);
        LocalDateTime start = meeting.day().atTime(begins);
        LocalDateTime end =
                until.isEmpty() ? start.plusHours(USUAL_HOURS) : meeting.day().atTime(LocalTime.parse(until));
        String theme = meeting.text("theme");
        return line("BEGIN", "VEVENT")
                + line("UID", uid(meeting))
                + line("SEQUENCE", Integer.toString(sequence(meeting)))
                + line("DTSTAMP", stamp(meeting.thing().latest().recorded()))
                + line("DTSTART", utc(start))
                + line("DTEND", utc(end))
                + line("SUMMARY", text(theme.isEmpty() ? board : board + ": " + theme))
                + (meeting.text(Meeting.PLACE).isEmpty() ? "" : line("LOCATION", text(meeting.text(Meeting.PLACE))))
                + (meeting.text("purpose").isEmpty() ? "" : line("DESCRIPTION", text(meeting.text("purpose"))))
                + line("STATUS", meeting.isCancelled() ? "CANCELLED" : "CONFIRMED")
                + line("END", "VEVENT");
    }

    private String uid(Meeting meeting) {
        String ours = council.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "meeting-" + meeting.key() + "@" + ours + ".heard";
    }

    /** How often what a calendar shows of it has changed. */
    static int sequence(Meeting meeting) {
        List<List<String>> shown =
                meeting.thing().versions().stream().map(CalendarFile::shown).toList();
        int changes = 0;
        for (int i = 1; i < shown.size(); i++) {
            changes += shown.get(i).equals(shown.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }

    private static List<String> shown(BoardEntry version) {
        return List.of(
                version.field(Meeting.DAY),
                version.field(Meeting.TIME),
                version.field(Meeting.UNTIL),
                version.field(Meeting.PLACE),
                version.field(Meeting.STATE));
    }

    private String utc(LocalDateTime local) {
        return UTC.format(local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC));
    }

    /** The record keeps no time of day. */
    private static String stamp(LocalDate day) {
        return UTC.format(day.atStartOfDay(ZoneOffset.UTC));
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folded so that no line is longer than 75 octets, never inside a letter. */
    static String line(String name, String value) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int letter : (name + ":" + value).codePoints().toArray()) {
            String one = Character.toString(letter);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(one);
            octets += length;
        }
        return folded.append("\r\n").toString();
    }
}
