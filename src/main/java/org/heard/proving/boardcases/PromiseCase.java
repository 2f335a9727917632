package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.figures.statistics.Share;
import org.heard.improvement.plan.DidItChange;
import org.heard.improvement.plan.MeasureChange;
import org.heard.improvement.plan.Promise;
import org.heard.improvement.plan.PromiseRound;

/** A promise: did it change? */
final class PromiseCase {
    static final List<String> FIELDS =
            List.of("measure", "state", "done/doneOn/day", "why/reason", "baseline", "rounds/round");

    private static final String[] VERSION = FigureWords.release("version/name");

    private static final String[] ROUND =
            FigureWords.release("name/round", PeriodWords.FROM, PeriodWords.TO, "versions", "corrected");

    private static final CaseWords<Promise.State> STATES =
            CaseWords.of(Promise.State.values()).and("cannot and why", Promise.State.CANNOT);

    private PromiseCase() {}

    static ObjectNode answer(CaseFields fields) {
        LocalDate asAt = fields.day("asAt").orElse(LocalDate.MAX);
        Optional<LocalDate> done = fields.day("done");
        Promise promise = new Promise(
                hasMeasure(fields),
                fields.word("state", STATES).orElse(done.isPresent() ? Promise.State.DONE : Promise.State.PLANNED),
                done,
                fields.text("why").orElse(""));
        if (promise.state() == Promise.State.DONE && done.isEmpty()) {
            throw fields.missing("done", "write the day it was done");
        }
        Optional<Share> baseline = FigureWords.share(fields, "baseline");
        return json(
                promise.didItChange(fields.things("rounds", "a round", round -> round(round, baseline), ROUND), asAt));
    }

    private static boolean hasMeasure(CaseFields fields) {
        return fields.text("measure")
                .map(CaseWords::plain)
                .filter(word -> List.of("none", "nomeasure", "no", "false").contains(word))
                .isEmpty();
    }

    private static PromiseRound round(CaseFields fields, Optional<Share> baseline) {
        LocalDate from = fields.needDay("from");
        List<PromiseRound.Version> versions = fields.has("versions")
                ? fields.things("versions", "a version", version -> version(version, baseline, from), VERSION)
                : oneOrTwo(fields, baseline, from);
        // A round that does not say when it ended was still open on the day.
        return new PromiseRound("", from, fields.day("to").orElse(LocalDate.MAX), versions);
    }

    /** "corrected" is the share a second version gave, of which the case names no day. */
    private static List<PromiseRound.Version> oneOrTwo(CaseFields fields, Optional<Share> baseline, LocalDate from) {
        PromiseRound.Version first = version(fields, baseline, from);
        if (!fields.has("corrected")) {
            return List.of(first);
        }
        return List.of(
                first,
                new PromiseRound.Version(
                        first.published(), first.withdrawn(), FigureWords.compared(fields, baseline, "corrected")));
    }

    /** Without a day it was published the day the round began: the writer of the case did not care. */
    private static PromiseRound.Version version(CaseFields fields, Optional<Share> baseline, LocalDate from) {
        boolean plainlyWithdrawn = fields.text("withdrawn")
                .filter(word -> List.of("true", "yes").contains(word.strip()))
                .isPresent();
        boolean never = fields.text("withdrawn")
                .filter(word -> List.of("false", "no").contains(word.strip()))
                .isPresent();
        LocalDate published = fields.day("published").orElse(from);
        Optional<LocalDate> withdrawn =
                never ? Optional.empty() : plainlyWithdrawn ? Optional.of(published) : fields.day("withdrawn");
        MeasureChange change = FigureWords.within(fields, baseline)
                .orElseThrow(() -> fields.missing("verdict", "or give actual, such as 263/506, and the baseline"));
        return new PromiseRound.Version(published, withdrawn, change);
    }

    private static ObjectNode json(DidItChange said) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("verdict", said.word().words());
        answer.put("why", said.why());
        said.was().ifPresent(was -> answer.put("corrected", "was " + was.words()));
        said.struck().ifPresent(struck -> answer.put("struck", struck.words()));
        if (!said.history().isEmpty()) {
            answer.set("history", CaseKind.words(new ArrayList<>(said.history())));
        }
        return answer;
    }
}
