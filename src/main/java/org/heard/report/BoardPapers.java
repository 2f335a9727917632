package org.heard.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.disclosure.SafeTable;
import org.heard.release.Release;
import org.heard.release.WhoWasHeard;
import org.heard.survey.Area;
import org.heard.survey.Survey;
import org.heard.survey.Surveys;

/** Puts the paper for the board together: a release's tables, and the words of the survey files. */
@Singleton
public class BoardPapers {
    private final Surveys surveys;

    BoardPapers(Surveys surveys) {
        this.surveys = surveys;
    }

    public BoardPaper of(Release release) {
        List<SafeTable> tables = release.tables();
        return new BoardPaper(
                masthead(release, tables), objectives(), measures(), tables, Map.of(), area(release.who()));
    }

    private Masthead masthead(Release release, List<SafeTable> tables) {
        Area area = surveys.area();
        return new Masthead(
                area.council(),
                area.board(),
                area.name(),
                surveys.survey(release.round()).map(Survey::round).orElse(release.round()),
                release.made(),
                release.id(),
                release.checkCode(),
                tables.stream()
                        .flatMap(table -> table.about().labels().stream())
                        .distinct()
                        .toList(),
                release.who().warnings());
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

    private List<BoardPaper.Objective> objectives() {
        return surveys.objectives().stream()
                .map(o -> new BoardPaper.Objective(o.key(), o.title(), o.weakness()))
                .toList();
    }

    private List<BoardPaper.Measure> measures() {
        return surveys.measures().stream()
                .map(m -> new BoardPaper.Measure(m.key(), m.headline(), m.official()))
                .toList();
    }
}
