package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.improvement.plan.Action;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.MeasureChange;
import org.heard.improvement.plan.SlowFlag;
import org.heard.improvement.plan.SlowItem;
import org.heard.improvement.plan.TargetVerdict;

/** An action with what else can make it slow: every flag that shows. */
final class SlowCase {
    static final List<String> FIELDS = fields();

    private static final String[] STAMP = {"due", "figure", "lastNote/note", "by", "why/reason", "on"};

    private SlowCase() {}

    private static List<String> fields() {
        List<String> fields = new ArrayList<>(ActionCase.FIELDS);
        fields.addAll(List.of("previous/roundBefore", "target", "figure", "group", "takenOff"));
        return fields;
    }

    static ObjectNode answer(CaseFields fields) {
        LocalDate asAt = CaseKind.asAt(fields);
        Action action = ActionCase.read(fields, asAt);
        Optional<TargetVerdict> target = fields.word("target", ObjectiveCase.verdicts());
        MeasureChange measure = action.measure();
        SlowItem item = new SlowItem(
                action,
                FigureWords.change(fields, "previous").orElse(MeasureChange.NONE),
                !fields.has("measure") || !measure.equals(MeasureChange.NONE),
                target,
                group(fields));
        SlowItem.Stamp now =
                new SlowItem.Stamp(action.due().now(), fields.text("figure").orElse(""), action.lastNote());
        List<SlowFlag> flags = item.flags(asAt, BoardSettings.USUAL, now, takenOff(fields, now));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("slow", !flags.isEmpty());
        answer.set("flags", CaseKind.words(flags.stream().map(SlowFlag::words).toList()));
        return answer;
    }

    private static Optional<SlowItem.GroupsLine> group(CaseFields fields) {
        return fields.thing("group", "a group", "last/lastLine", "lastBoard/board")
                .map(group -> new SlowItem.GroupsLine(group.day("last"), group.needDay("lastBoard")));
    }

    /** What the chair's stamp does not name was as it is now. */
    private static Optional<SlowItem.Stamp> takenOff(CaseFields fields, SlowItem.Stamp now) {
        return fields.thing("takenOff", "a flag taken off", STAMP)
                .map(off -> new SlowItem.Stamp(
                        off.day("due").orElse(now.due()),
                        off.text("figure").orElse(now.figure()),
                        off.day("lastNote").or(now::lastNote)));
    }
}
