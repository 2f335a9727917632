package org.heard.improvement.packs;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.meetings.PartnerRequest;
import org.heard.improvement.meetings.Requests;
import org.heard.improvement.plan.TargetVerdict;
import org.heard.improvement.planning.ColourMark;
import org.heard.improvement.planning.PlannedAction;
import org.heard.improvement.planning.PlannedObjective;
import org.heard.improvement.planning.PlannedTarget;
import org.heard.improvement.planning.Plans;
import org.heard.improvement.risks.RiskLine;
import org.heard.improvement.risks.RiskRegister;
import org.heard.reporting.report.AimedLevels;
import org.heard.reporting.report.BoardFacts;
import org.heard.reporting.report.Part;
import org.heard.reporting.report.PlanTable;
import org.heard.reporting.report.Writing;

/**
 * What reports say by themselves: the two-monthly one targets, actions and risks of each objective, and what partners
 * were asked; the one to the committee a table of the plan.
 */
@Singleton
class RecordInReports implements BoardFacts {
    private final Boards boards;
    private final Plans plans;
    private final RiskRegister risks;

    RecordInReports(Boards boards, Plans plans, RiskRegister risks) {
        this.boards = boards;
        this.plans = plans;
        this.risks = risks;
    }

    @Override
    public Map<String, Map<Part, String>> today() {
        Board board = boards.today();
        List<RiskLine> open =
                risks.lines(board).stream().filter(RiskLine::isOpen).toList();
        Map<String, Map<Part, String>> facts = new HashMap<>();
        List<PlannedObjective> objectives = plans.of(board).objectives();
        facts.put(Writing.FRONT, front(objectives, board));
        objectives.forEach(one -> facts.put(one.key(), objective(one, open, board)));
        return facts;
    }

    private static Map<Part, String> front(List<PlannedObjective> objectives, Board board) {
        Map<Part, String> facts = new EnumMap<>(Part.class);
        PlanTable plan = new PlanTable(objectives.stream()
                .filter(one -> !one.isEmpty())
                .map(RecordInReports::row)
                .toList());
        if (!plan.rows().isEmpty()) {
            facts.put(Part.PLAN, plan.text());
        }
        AimedLevels levels = levels(objectives, board);
        if (!levels.byMeasure().isEmpty()) {
            facts.put(Part.LEVELS, levels.text());
        }
        put(facts, Part.REQUESTS, Requests.of(board).all().stream().map(request -> line(request, board)));
        return facts;
    }

    /** Of each measure the level that is due next, or the last one where all have been due. */
    private static AimedLevels levels(List<PlannedObjective> objectives, Board board) {
        Map<String, String> levels = new HashMap<>();
        objectives.stream()
                .flatMap(objective -> objective.targets().stream())
                .filter(target -> target.surveyLevel().isPresent())
                .sorted(Comparator.comparing(
                                (PlannedTarget target) -> !target.day().isBefore(board.asAt()))
                        .thenComparing(target -> target.day().isBefore(board.asAt())
                                ? target.day().toEpochDay()
                                : -target.day().toEpochDay()))
                .forEach(target -> levels.put(
                        target.thing().text("measure"), target.surveyLevel().orElseThrow()));
        return new AimedLevels(levels);
    }

    private static PlanTable.Row row(PlannedObjective objective) {
        ColourMark mark = ColourMark.of(objective.standing().colour());
        return new PlanTable.Row(
                objective.key() + " " + objective.title(),
                mark.symbol() + " " + mark.words(),
                counted(objective.targets().stream()
                        .map(target -> target.outcome().verdict())
                        .sorted()
                        .map(TargetVerdict::word)),
                counted(objective.actions().stream()
                        .map(action -> action.colour().colour())
                        .sorted()
                        .map(colour -> ColourMark.of(colour).words().toLowerCase(Locale.UK))));
    }

    /** "2 met, 1 not due"; "none". */
    private static String counted(Stream<String> words) {
        Map<String, Long> counts =
                words.collect(Collectors.groupingBy(word -> word, LinkedHashMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static Map<Part, String> objective(PlannedObjective objective, List<RiskLine> open, Board board) {
        Map<Part, String> facts = new EnumMap<>(Part.class);
        put(facts, Part.TARGET, objective.targets().stream().map(RecordInReports::line));
        put(facts, Part.ACTIONS, objective.actions().stream().map(action -> line(action, board)));
        put(facts, Part.RISKS, risks(objective, open));
        return facts;
    }

    private static void put(Map<Part, String> facts, Part part, Stream<String> lines) {
        String text = lines.map(line -> "- " + line).collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            facts.put(part, text);
        }
    }

    private static String line(PlannedTarget target) {
        String why =
                target.outcome().why().isEmpty() ? "" : ", " + target.outcome().why();
        return target.months() + " months, " + Days.inWords(target.day()) + ": "
                + target.thing().text("words") + ": "
                + target.outcome().verdict().word() + why + ".";
    }

    private static String line(PlannedAction action, Board board) {
        return action.key() + " " + action.thing().text("what") + ": "
                + ColourMark.of(action.colour().colour()).words() + ". " + action.sentence() + " Due "
                + action.dueInWords() + ", " + board.seat(action.thing().text("owner")) + ".";
    }

    /** Those that belong to one of its actions. */
    private static Stream<String> risks(PlannedObjective objective, List<RiskLine> open) {
        List<String> actions =
                objective.actions().stream().map(PlannedAction::key).toList();
        return open.stream()
                .filter(risk -> actions.contains(risk.action()))
                .map(risk -> risk.key() + " " + risk.risk() + ": " + risk.score() + ", " + risk.trendWords() + ", "
                        + risk.owner() + ".");
    }

    private static String line(PartnerRequest request, Board board) {
        long late = request.daysLate(board.asAt());
        return board.seat(request.seat()) + ", " + request.about() + ", by " + Days.inWords(request.due()) + ": "
                + request.replied()
                        .map(day -> "answered on " + Days.inWords(day))
                        .orElse(late > 0 ? "no answer, " + late + " days late" : "no answer yet")
                + ".";
    }
}
