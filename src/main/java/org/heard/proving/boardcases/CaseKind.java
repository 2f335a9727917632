package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of case, each with its list, the fields it may have, and who reads it. */
enum CaseKind {
    ACTION("actions", "an action", ActionCase::answer, ActionCase.FIELDS),
    OBJECTIVE("objectives", "an objective", ObjectiveCase::answer, ObjectiveCase.FIELDS),
    TARGET("targets", "a target", TargetCase::answer, TargetCase.FIELDS),
    PROMISE("promises", "a promise", PromiseCase::answer, PromiseCase.FIELDS),
    SLOW("slow", "a slow item", SlowCase::answer, SlowCase.FIELDS),
    PARTNER("partners", "a partner", PartnerCase::answer, PartnerCase.FIELDS),
    DAY("days", "a case of days", DayCase::answer, DayCase.FIELDS),
    RISK("risks", "a risk", RiskCase::answer, RiskCase.FIELDS),
    MEETING("meetings", "a meeting", MeetingCase::answer, MeetingCase.FIELDS);

    /** Every case may have these; nobody reads what it is about and what its writer expects. */
    private static final List<String> ALWAYS =
            List.of("id", "kind", "asAt/t", "about/comment/why it is so", "expect/expected/gives");

    private final String list;
    private final String what;
    private final Function<CaseFields, ObjectNode> reader;
    private final List<String> fields;

    CaseKind(String list, String what, Function<CaseFields, ObjectNode> reader, List<String> fields) {
        this.list = list;
        this.what = what;
        this.reader = reader;
        this.fields = fields;
    }

    static Optional<CaseKind> called(String name) {
        String plain = CaseWords.plain(name);
        return Arrays.stream(values())
                .filter(kind -> plain.equals(kind.list) || plain.equals(kind.list.replaceAll("s$", "")))
                .findFirst();
    }

    static String lists() {
        return Arrays.stream(values()).map(CaseKind::list).collect(Collectors.joining(", "));
    }

    String list() {
        return list;
    }

    /** @param says the case last, before it the file's day and what holds for every case of the kind */
    ObjectNode answer(String id, List<JsonNode> says) {
        String[] known = Stream.concat(fields.stream(), ALWAYS.stream()).toArray(String[]::new);
        return reader.apply(new CaseFields("case " + id, says, what, known));
    }

    /** The as-at day, which nearly every rule needs. */
    static LocalDate asAt(CaseFields fields) {
        return fields.needDay("asAt");
    }

    static JsonNode words(List<String> words) {
        return JsonNodeFactory.instance
                .arrayNode()
                .addAll(words.stream().map(TextNode::valueOf).toList());
    }
}
