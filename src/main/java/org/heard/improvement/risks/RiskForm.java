package org.heard.improvement.risks;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heard.ground.language.Days;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.logbook.Risk;
import org.heard.improvement.logbook.RiskScore;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.record.Thing;

/** A risk with its scores before and after what is done about it, and when it is looked at again. */
@Singleton
class RiskForm implements ThingForm {
    static final String RISK = "risk";
    static final String OWNER = "owner";
    static final String LIKELIHOOD = "likelihood";
    static final String IMPACT = "impact";
    static final String LIKELIHOOD_AFTER = "likelihoodAfter";
    static final String IMPACT_AFTER = "impactAfter";
    static final String BY = "by";
    static final String REVIEW = "review";
    static final String STATE = "state";
    static final String ACTION = "action";
    static final String MEASURE = "measure";

    private static final BoardSettings.Risks SETTINGS = BoardSettings.USUAL.risks();

    private final BoardChoices choices;
    private final RiskSuggestions suggestions;

    RiskForm(BoardChoices choices, RiskSuggestions suggestions) {
        this.choices = choices;
        this.suggestions = suggestions;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.RISK;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.map(risk -> "Change or review risk " + risk.key()).orElse("Add a risk");
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                FormField.line(RISK, "What may go wrong", "One sentence. No names of people.")
                        .needed(),
                FormField.text("cause", "Why it may happen", "").needed(),
                FormField.text("effect", "What it would mean for families", "").needed(),
                score(LIKELIHOOD, "How likely is it, if nothing is done?", LIKELY),
                score(IMPACT, "How bad would it be, if nothing is done?", BAD),
                FormField.text("controls", "What is done about it", "").needed(),
                score(LIKELIHOOD_AFTER, "How likely is it with that in place?", LIKELY),
                score(IMPACT_AFTER, "How bad would it be with that in place?", BAD),
                FormField.oneOf(OWNER, "Who looks after it", choices.seats(board))
                        .needed(),
                FormField.day(BY, "It might happen by"),
                FormField.day(REVIEW, "Next review")
                        .hinted("At most 183 days on where it is low, 92 moderate, 62 high, 31 extreme")
                        .needed(),
                FormField.oneOf(STATE, "What became of it", RiskState.choices()).needed(),
                FormField.oneOf(ACTION, "Action of the plan it belongs to", choices.actions(board)),
                FormField.oneOf(MEASURE, "Measure it belongs to", choices.surveyMeasures()));
    }

    private static final List<String> LIKELY = List.of("rare", "unlikely", "possible", "likely", "almost certain");
    private static final List<String> BAD = List.of("hardly felt", "small", "moderate", "major", "very grave");

    private static FormField score(String name, String label, List<String> words) {
        return FormField.oneOf(
                        name,
                        label,
                        IntStream.rangeClosed(1, words.size())
                                .mapToObj(i -> new FieldChoice(String.valueOf(i), i + ", " + words.get(i - 1)))
                                .toList())
                .needed();
    }

    /** @param about the key of a suggestion */
    @Override
    public Map<String, String> begun(String about, Board board) {
        return suggestions.of(board).stream()
                .filter(one -> one.key().equals(about))
                .findFirst()
                .map(SuggestedRisk::begun)
                .orElse(Map.of(STATE, RiskState.OPEN.word()));
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return BoardChoices.next(board, kind(), "R");
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        List<Fault> faults = new ArrayList<>();
        RiskScore first = score(typed, LIKELIHOOD, IMPACT);
        RiskScore controlled = score(typed, LIKELIHOOD_AFTER, IMPACT_AFTER);
        Risk.refusal(first, controlled)
                .ifPresent(why -> faults.add(new Fault(
                        controlled.likelihood() > first.likelihood() ? LIKELIHOOD_AFTER : IMPACT_AFTER,
                        "What is done cannot make it worse: " + why)));
        if (RiskState.OPEN.word().equals(typed.get(STATE)) && isNewDay(typed, before)) {
            review(LocalDate.parse(typed.get(REVIEW)), controlled, board.asAt()).ifPresent(faults::add);
        }
        return faults;
    }

    /** A day that stands since an earlier look may have passed meanwhile. */
    private static boolean isNewDay(Map<String, String> typed, Optional<Thing> before) {
        return before.filter(risk -> risk.text(REVIEW).equals(typed.get(REVIEW))
                        && after(risk.latest().body().orElseThrow())
                                .band()
                                .equals(after(typed).band()))
                .isEmpty();
    }

    private static Optional<Fault> review(LocalDate review, RiskScore score, LocalDate today) {
        LocalDate latest = Risk.latestReview(score.band(), today, SETTINGS);
        if (review.isBefore(today)) {
            return Optional.of(new Fault(REVIEW, "Next review: write a day that is still to come"));
        }
        return review.isAfter(latest)
                ? Optional.of(new Fault(
                        REVIEW,
                        "Next review: a risk that is %s is looked at again within %d days, by %s"
                                .formatted(
                                        score.band().word(), score.band().reviewDays(SETTINGS), Days.inWords(latest))))
                : Optional.empty();
    }

    static RiskScore before(Map<String, String> fields) {
        return score(fields, LIKELIHOOD, IMPACT);
    }

    static RiskScore after(Map<String, String> fields) {
        return score(fields, LIKELIHOOD_AFTER, IMPACT_AFTER);
    }

    private static RiskScore score(Map<String, String> fields, String likelihood, String impact) {
        return new RiskScore(Integer.parseInt(fields.get(likelihood)), Integer.parseInt(fields.get(impact)));
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return key.isEmpty() ? "/board/risks" : "/board/risks/" + key;
    }

    @Override
    public String page(String key, Board board) {
        return after(key, Map.of());
    }
}
