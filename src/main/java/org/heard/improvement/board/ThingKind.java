package org.heard.improvement.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of things the board keeps; the word is what stands in the record and in addresses. */
public enum ThingKind {
    /** Start, notice, deadline: key "plan". */
    PLAN("plan"),
    /** Key as in the measures file: "A1". */
    OBJECTIVE("objective"),
    /** Key "A1-6": objective and months. */
    TARGET("target"),
    /** Key "1.2". */
    ACTION("action"),
    /** Key "1.2-1". */
    MILESTONE("milestone"),
    /** A dated progress note, only ever followed: key "1.2-n1". */
    NOTE("note"),
    /** An official or process measure: key "plans-in-20-weeks". */
    SERIES("measure"),
    /** One figure of a series: key "plans-in-20-weeks-2020". */
    FIGURE("figure"),
    /** Another colour beside the rule's: key of the action. */
    OVERRIDE("override"),
    /** Taken off the slow list by the chair: key of the action. */
    TAKEN_OFF("taken-off"),
    /** Key "R1". */
    RISK("risk"),
    /** Key is its first day: "2019-10-22". */
    MEETING("meeting"),
    /** Key "2019-10-3". */
    LOG_ITEM("item"),
    /** Key "2019-10-D1". */
    DECISION("decision"),
    /** What a partner was asked for: key "Q1". */
    REQUEST("request"),
    GROUP("group"),
    /** What a group says to a board: key "group-2019-10-22". */
    GROUP_LINE("line"),
    /** A conference, a workshop: key "E1". */
    EVENT("event"),
    /** You said, we did: key "P1". */
    PROMISE("promise"),
    /** A review by the department and NHS England, every six months at most: key is its first day. */
    REVIEW("review"),
    /** A report that went to the bodies outside: key "T1". */
    REPORT_SENT("report-sent"),
    /** What the parent carer forum says of a paper, unedited: key "monthly-2020-01-22". */
    FORUM_WORDS("forum-words"),
    /** The public page as at a day: key is that day. */
    PUBLICATION("publication"),
    /** Key "chief-executive". */
    SEAT("seat");

    private final String word;

    ThingKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** A thing of it, once written, is never changed: another follows it. */
    public boolean isOnlyFollowed() {
        return this == NOTE || this == OVERRIDE || this == TAKEN_OFF;
    }

    /** Words of the kinds of which that is so. */
    public static Set<String> onlyFollowed() {
        return Arrays.stream(values())
                .filter(ThingKind::isOnlyFollowed)
                .map(ThingKind::word)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "Taken off": for a line of the record. */
    public String inWords() {
        String words = word.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    public static Optional<ThingKind> called(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
