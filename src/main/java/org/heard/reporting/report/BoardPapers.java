package org.heard.reporting.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.chart.MeasureWords;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.release.Release;
import org.heard.publication.release.WhoWasHeard;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Surveys;
import org.heard.reporting.document.Masthead;

/** Puts the paper for the board together: a release's tables, and the words of the survey files. */
@Singleton
public class BoardPapers {
    private final Supplier<Surveys> surveys;

    @Inject
    BoardPapers(Surveys surveys) {
        this(() -> surveys);
    }

    /** @param surveys asked for once the figures of a release are open: until then they may still be read */
    public BoardPapers(Supplier<Surveys> surveys) {
        this.surveys = surveys;
    }

    /** The figures of a release alone, nobody having written anything yet. */
    public BoardPaper of(Release release) {
        return of(release, Writing.nothing(ReportKind.BOARD));
    }

    public BoardPaper of(Release release, Writing writing) {
        List<SafeTable> tables = release.tables();
        return new BoardPaper(
                masthead(release, tables, writing.cover()),
                objectives(),
                measures(),
                tables,
                writing,
                area(release.who()),
                MeasureWords.english(surveys.get().languages().words()));
    }

    private Masthead masthead(Release release, List<SafeTable> tables, Writing.Cover cover) {
        AreaNames area = surveys.get().area();
        String round = nameOf(release.round(), tables);
        return new Masthead(
                cover.title().isEmpty() ? cover.kind().title(round) : cover.title(),
                new Masthead.Names(area.council(), reader(cover.kind(), area), area.forum(), area.name()),
                new Masthead.Source(round, release.made(), release.released(), release.id(), release.checkCode()),
                cover.standing(),
                labels(tables, cover),
                release.who().warnings());
    }

    /** As its figures call it: the survey file does not know when the round was asked. */
    private static String nameOf(String round, List<SafeTable> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.key().equals(round))
                .map(SafeTable.Row::label)
                .findFirst()
                .orElse(round);
    }

    private static List<BoardPaper.AreaFigures> area(WhoWasHeard who) {
        return who.beside().stream()
                .map(table -> new BoardPaper.AreaFigures(
                        table.table(),
                        "%s, %s%s; source: %s"
                                .formatted(
                                        table.of(),
                                        table.date(),
                                        table.confirmed() ? "" : " (not confirmed)",
                                        table.source()),
                        table.levels().stream()
                                .collect(Collectors.toMap(WhoWasHeard.Level::column, WhoWasHeard.Level::area))))
                .toList();
    }

    private static String reader(ReportKind kind, AreaNames area) {
        return switch (kind) {
            case BOARD -> area.board();
            case COMMITTEE -> "Overview and Scrutiny Committee";
            case TWO_MONTHLY -> "Department for Education and NHS England";
        };
    }

    private static List<String> labels(List<SafeTable> tables, Writing.Cover cover) {
        return Stream.concat(
                        Stream.of("draft, not issued").filter(label -> cover.draft()),
                        tables.stream().flatMap(table -> table.about().labels().stream()))
                .distinct()
                .toList();
    }

    private List<BoardPaper.Objective> objectives() {
        return surveys.get().objectives().stream()
                .map(o -> new BoardPaper.Objective(o.key(), o.title(), o.weakness()))
                .toList();
    }

    private List<BoardPaper.Measure> measures() {
        return surveys.get().measures().stream()
                .map(m -> new BoardPaper.Measure(m.key(), m.headline(), m.official()))
                .toList();
    }
}
