package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.improvement.logbook.Risk;
import org.heard.improvement.logbook.RiskBand;
import org.heard.improvement.logbook.RiskScore;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.MeasureChange;

/** A risk: scores with their bands, what is refused, when to look again, its trend, how near it is, what is suggested. */
final class RiskCase {
    static final List<String> FIELDS = List.of(
            "before",
            "after",
            "likelihood",
            "impact",
            "likelihoodAfter/afterLikelihood",
            "impactAfter/afterImpact",
            "scores/history",
            "meetings/meetingCloses/closes",
            "reviewed/looked",
            "review/nextReview",
            "mightHappenBy",
            "measure",
            "base",
            "lastBase",
            "target");

    private static final Pattern PAIR = Pattern.compile("(\\d+)\\s*[x×*]\\s*(\\d+)");
    private static final BoardSettings.Risks SETTINGS = BoardSettings.USUAL.risks();

    private RiskCase() {}

    static ObjectNode answer(CaseFields fields) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        Optional<RiskScore> before = score(fields, "before").or(() -> pair(fields, "likelihood", "impact"));
        Optional<RiskScore> after = score(fields, "after").or(() -> pair(fields, "likelihoodAfter", "impactAfter"));
        before.ifPresent(score -> answer.set("before", json(score)));
        after.ifPresent(score -> answer.set("after", json(score)));
        before.flatMap(one -> after.flatMap(other -> Risk.refusal(one, other))).ifPresent(why -> refuse(answer, why));
        after.or(() -> before).ifPresent(score -> review(fields, score.band(), answer));
        if (fields.has("scores")) {
            trend(fields, answer);
        }
        fields.day("mightHappenBy")
                .ifPresent(day -> answer.put("nearness", word(Risk.nearness(day, CaseKind.asAt(fields), SETTINGS))));
        suggestions(fields, answer);
        return answer;
    }

    private static ObjectNode json(RiskScore score) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("score", score.value())
                .put("band", score.band().word());
    }

    private static void review(CaseFields fields, RiskBand band, ObjectNode answer) {
        answer.put("reviewDays", band.reviewDays(SETTINGS));
        Optional<LocalDate> next = fields.day("review");
        fields.day("reviewed").ifPresent(looked -> {
            LocalDate latest = Risk.latestReview(band, looked, SETTINGS);
            answer.put("latestReview", latest.toString());
            next.filter(latest::isBefore).ifPresent(day -> refuse(answer, "the next review is later than " + latest));
        });
        next.ifPresent(day -> answer.put("reviewOverdue", day.isBefore(CaseKind.asAt(fields))));
    }

    /** One refusal takes no other away. */
    private static void refuse(ObjectNode answer, String why) {
        String before = answer.path("refused").asText();
        answer.put("refused", before.isEmpty() ? why : before + "; " + why);
    }

    private static void trend(CaseFields fields, ObjectNode answer) {
        List<Risk.Scored> scores = fields.things(
                "scores",
                "a score",
                scored -> new Risk.Scored(
                        scored.needDay("on"),
                        score(scored, "score").orElseThrow(() -> scored.missing("score", "such as 12 or 3x4"))),
                "on/day",
                "score/after");
        // The trend is of the scores with controls; what stood before them is not looked at.
        Risk risk = new Risk(new RiskScore(5, 5), scores);
        answer.put("trend", word(risk.trend(fields.days("meetings"), CaseKind.asAt(fields))));
    }

    private static void suggestions(CaseFields fields, ObjectNode answer) {
        if (fields.has("measure") || fields.has("base") || fields.has("target")) {
            answer.set(
                    "suggested",
                    CaseKind.words(Risk.suggestions(
                            FigureWords.change(fields, "measure").orElse(MeasureChange.NONE),
                            fields.count("base", 0),
                            fields.count("lastBase", 0),
                            fields.word("target", ObjectiveCase.verdicts()))));
        }
    }

    private static Optional<RiskScore> pair(CaseFields fields, String likelihood, String impact) {
        if (!fields.has(likelihood) && !fields.has(impact)) {
            return Optional.empty();
        }
        int how = fields.whole(likelihood).orElseThrow(() -> fields.missing(likelihood, ""));
        int what = fields.whole(impact).orElseThrow(() -> fields.missing(impact, ""));
        return Optional.of(fields.checked(likelihood, () -> new RiskScore(how, what)));
    }

    /** "4x4", [4, 4], likelihood and impact in braces, or the score alone where only its height counts. */
    private static Optional<RiskScore> score(CaseFields fields, String field) {
        Optional<JsonNode> node = fields.node(field);
        if (node.filter(JsonNode::isObject).isPresent()) {
            return fields.thing(field, "a score", "likelihood", "impact")
                    .map(thing -> fields.checked(
                            field,
                            () -> new RiskScore(
                                    thing.whole("likelihood").orElseThrow(() -> thing.missing("likelihood", "")),
                                    thing.whole("impact").orElseThrow(() -> thing.missing("impact", "")))));
        }
        if (node.filter(JsonNode::isArray).isPresent()) {
            JsonNode pair = node.get();
            if (pair.size() != 2 || !pair.path(0).isInt() || !pair.path(1).isInt()) {
                throw fields.fault(field, "is likelihood and impact: [4, 3]");
            }
            return Optional.of(fields.checked(
                    field,
                    () -> new RiskScore(pair.path(0).asInt(), pair.path(1).asInt())));
        }
        return fields.text(field).map(text -> written(fields, field, text));
    }

    private static RiskScore written(CaseFields fields, String field, String text) {
        Matcher pair = PAIR.matcher(text.strip());
        if (pair.matches()) {
            return fields.checked(
                    field, () -> new RiskScore(Integer.parseInt(pair.group(1)), Integer.parseInt(pair.group(2))));
        }
        int whole = fields.whole(field).orElseThrow();
        for (int likelihood = 1; likelihood <= 5; likelihood++) {
            if (whole > 0 && whole % likelihood == 0 && whole / likelihood <= 5) {
                return new RiskScore(likelihood, whole / likelihood);
            }
        }
        throw fields.fault(field, "is " + whole + ", which is no likelihood of 1 to 5 times an impact of 1 to 5");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
