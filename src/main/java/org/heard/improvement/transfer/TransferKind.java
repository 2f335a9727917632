package org.heard.improvement.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.meetings.LogItem;

/** What an officer brings in from a file: the plan's actions, or the items of the action log. */
public enum TransferKind {
    PLAN(
            ThingKind.ACTION,
            "action",
            List.of(PlanColumn.values()),
            List.of(PlanColumn.REFERENCE, PlanColumn.ACTION, PlanColumn.LEAD, PlanColumn.NOTHING)),
    LOG(
            ThingKind.LOG_ITEM,
            "item",
            List.of(LogColumn.values()),
            List.of(LogColumn.REFERENCE, LogColumn.ACTION, LogColumn.OWNER, LogColumn.NOTHING));

    private final ThingKind thing;
    private final String noun;
    private final List<FileColumn> columns;
    private final List<FileColumn> roles;

    /** @param roles the columns of the number, of what is done, of who does it, and none */
    TransferKind(ThingKind thing, String noun, List<FileColumn> columns, List<FileColumn> roles) {
        this.thing = thing;
        this.noun = noun;
        this.columns = columns;
        this.roles = roles;
    }

    /** As an address asks for it; the plan where it says nothing. */
    static TransferKind asked(String word) {
        return "log".equals(word) ? LOG : PLAN;
    }

    /** What addresses of its pages end with. */
    public String query() {
        return this == LOG ? "?of=log" : "";
    }

    public boolean isLog() {
        return this == LOG;
    }

    ThingKind thing() {
        return thing;
    }

    /** What holds them all: "plan", "log". */
    String whole() {
        return this == LOG ? "log" : "plan";
    }

    /** "action", "item". */
    public String noun() {
        return noun;
    }

    /** "1.2", "2019-10/3". */
    String shown(String key) {
        return this == LOG && key.contains("-") ? LogItem.reference(key) : key;
    }

    List<FileColumn> columns() {
        return columns;
    }

    FileColumn reference() {
        return roles.get(0);
    }

    FileColumn what() {
        return roles.get(1);
    }

    FileColumn owner() {
        return roles.get(2);
    }

    FileColumn nothing() {
        return roles.get(3);
    }

    Optional<FileColumn> called(String word) {
        return columns.stream().filter(one -> one.word().equals(word)).findFirst();
    }

    /** What a heading most likely stands for. */
    FileColumn suggested(String heading) {
        String plain = heading.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
        return columns.stream()
                .filter(one -> !plain.isEmpty() && one.isCalled(plain))
                .findFirst()
                .orElse(nothing());
    }

    /** Of what is in the record. */
    static TransferKind of(String thing) {
        return Arrays.stream(values())
                .filter(one -> one.thing.word().equals(thing))
                .findFirst()
                .orElseThrow();
    }
}
