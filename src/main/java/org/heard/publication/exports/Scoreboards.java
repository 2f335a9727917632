package org.heard.publication.exports;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.heard.figures.chart.RoundMarks;
import org.heard.figures.chart.Scoreboard;
import org.heard.figures.chart.ScoreboardLine;
import org.heard.figures.disclosure.SafeTable;
import org.heard.ground.language.Sentence;
import org.heard.publication.release.Release;
import org.heard.questionnaire.survey.Surveys;

/**
 * The scoreboard of a release as pages show it: with what others said, out of the newest releases of their own surveys.
 * The one to be taken away has no others, for they change and it is frozen.
 */
@Singleton
public class Scoreboards {
    private final Surveys surveys;
    private final Portfolios portfolios;
    private final OtherVoices voices;

    Scoreboards(Surveys surveys, Portfolios portfolios, OtherVoices voices) {
        this.surveys = surveys;
        this.portfolios = portfolios;
        this.voices = voices;
    }

    /** @return empty where no question of the release has a share to set on a scale */
    public Optional<Scoreboard> of(Release release) {
        List<SafeTable> tables = portfolios.of(release).tables();
        List<ScoreboardLine> lines = FollowedMeasures.of(surveys).lines(tables);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Release> others = voices.others(release);
        List<ScoreboardLine> spoken = lines.stream()
                .map(line -> line.withVoices(voices(release, line.table(), others)))
                .toList();
        return Optional.of(Scoreboard.of(spoken, RoundMarks.of(tables)));
    }

    /** The row of one question alone; empty where it has no share over rounds. */
    public Optional<Scoreboard> of(Release release, SafeTable table) {
        return table.kind() == SafeTable.Kind.ROUNDS && table.headline().isPresent()
                ? Optional.of(Scoreboard.of(
                        List.of(ScoreboardLine.of("", table, false)),
                        RoundMarks.of(portfolios.of(release).tables())))
                : Optional.empty();
    }

    private List<ScoreboardLine.Voice> voices(Release release, SafeTable table, List<Release> others) {
        return voices.company(release, table, others).stream()
                .flatMap(found -> found.tables().stream().skip(1))
                .map(theirs ->
                        new ScoreboardLine.Voice(Sentence.capital(theirs.about().unit()), theirs))
                .toList();
    }
}
