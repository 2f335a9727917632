package org.heard.publication.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;
import org.heard.publication.tabulation.AreaTables;
import org.heard.questionnaire.survey.AreaFigure;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * Works out who was heard and who was not, from the safe tables of the round released. A group is heard
 * too little where its share of the answers is more than five points under its share of the area and
 * chance alone would not explain it.
 */
final class Representation {
    static final String TOO_LITTLE = "heard too little";
    static final String NOBODY = "nobody answered";

    private static final double TOO_FAR = 0.05;
    /** Nobody from a group of which so many could be expected is worth a sentence. */
    private static final double EXPECTED = 5;

    private static final double LEAST_BASE = 30;

    private final Surveys surveys;
    private final Survey survey;
    private final List<SafeTable> profiles;

    Representation(Surveys surveys, Survey survey, List<SafeTable> tables) {
        this.surveys = surveys;
        this.survey = survey;
        this.profiles = tables.stream()
                .filter(t -> t.kind() == SafeTable.Kind.PROFILE && !t.rows().isEmpty())
                .filter(t -> t.latest().round().equals(survey.key()))
                .toList();
    }

    WhoWasHeard found() {
        List<WhoWasHeard.Beside> beside = surveys.margins().figures().stream()
                .flatMap(figure -> beside(figure).stream())
                .toList();
        List<String> warnings = Stream.of(
                        new Gaps(surveys, survey, profiles).sentences(),
                        beside.stream().flatMap(Representation::warnings))
                .flatMap(sentences -> sentences)
                .toList();
        return new WhoWasHeard(warnings, beside);
    }

    private Optional<WhoWasHeard.Beside> beside(AreaFigure figure) {
        return figure.in(survey)
                .flatMap(round -> table(figure)
                        .filter(table -> !table.latest().isWithheld())
                        .map(table -> new WhoWasHeard.Beside(
                                table.id(),
                                figure.question(),
                                figure.title(),
                                figure.of(),
                                round.date(),
                                round.source(),
                                round.address(),
                                round.confirmed(),
                                table.latest().base().text(),
                                levels(figure, table, round))));
    }

    /** The table that counts as the figure does: one made for it, or the question's own. */
    private Optional<SafeTable> table(AreaFigure figure) {
        Optional<SafeTable> made = profile(AreaTables.id(figure));
        boolean someOnly = recode(figure).flatMap(Recode::onlyIf).isPresent();
        return made.isPresent() || someOnly
                ? made
                : profile(figure.question() + ".rounds")
                        .filter(t -> AreaTables.isFiner(
                                recode(figure),
                                survey,
                                answers(t).map(Column::code).toList()));
    }

    private Optional<Recode> recode(AreaFigure figure) {
        return figure.recode().map(surveys.recodes()::get);
    }

    private Optional<SafeTable> profile(String id) {
        return profiles.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    static Stream<Column> answers(SafeTable table) {
        return table.columns().stream().filter(column -> column.inBase() && !column.isNet());
    }

    private List<WhoWasHeard.Level> levels(AreaFigure figure, SafeTable table, AreaFigure.InRound round) {
        List<Option> options = recode(figure)
                .map(Recode::options)
                .orElseGet(
                        () -> survey.question(figure.question()).orElseThrow().options());
        return options.stream()
                .filter(option -> option.role() == OptionRole.PLAIN)
                .map(option -> level(option, share(figure, table, option.code()), round))
                .toList();
    }

    private static WhoWasHeard.Level level(Option option, Optional<Share> heard, AreaFigure.InRound round) {
        Optional<Double> area = round.share(option.code());
        return new WhoWasHeard.Level(
                option.code(),
                option.label().english(),
                heard.map(Percent::whole).orElse("c"),
                area.map(Percent::whole).orElse("x"),
                Optional.ofNullable(round.totals().get(option.code()))
                        .map(total -> String.format(Locale.ROOT, "%,d", total))
                        .orElse("x"),
                heard.flatMap(share -> area.map(of -> note(share, of))).orElse(""));
    }

    /** The answers of one group of the figure, where all that is added up for it is shown. */
    private Optional<Share> share(AreaFigure figure, SafeTable table, String group) {
        List<Share> parts = new ArrayList<>();
        for (Column column : answers(table).toList()) {
            String of = recode(figure)
                    .map(recode -> recode.apply(survey.key(), column.code()))
                    .orElse(column.code());
            if (of.equals(group)) {
                Optional<Share> part = table.latest().share(column.code());
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(part.get());
            }
        }
        return parts.stream()
                .reduce((one, other) -> new Share(one.count() + other.count(), one.base(), one.effectiveBase()));
    }

    private static String note(Share heard, double area) {
        if (heard.count() == 0) {
            return area * heard.base() >= EXPECTED ? NOBODY : "";
        }
        boolean enough = heard.verdictBase() >= LEAST_BASE;
        boolean far = area - heard.value() > TOO_FAR;
        return enough && far && heard.interval().upper() < area ? TOO_LITTLE : "";
    }

    private static Stream<String> warnings(WhoWasHeard.Beside beside) {
        return beside.levels().stream()
                .filter(level -> !level.note().isEmpty())
                .map(level -> level.note().equals(NOBODY)
                        ? "Nobody answered for this group: %s, %s. It is %s of the area."
                                .formatted(beside.title(), Gaps.lower(level.label()), level.area())
                        : "We heard too little from this group: %s, %s. It is %s of the answers and %s of the area."
                                .formatted(beside.title(), Gaps.lower(level.label()), level.heard(), level.area()));
    }
}
