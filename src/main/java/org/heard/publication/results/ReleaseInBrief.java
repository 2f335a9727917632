package org.heard.publication.results;

import java.util.List;
import java.util.Optional;
import org.heard.figures.chart.Scoreboard;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.exports.Scoreboards;
import org.heard.publication.release.Release;

/**
 * What a release comes to: the same heading, sentence and scoreboard wherever it is told of.
 *
 * @param heading "What parents told us in March 2021"
 * @param sentence empty where there is no scoreboard, or its figures were withdrawn
 * @param news the heading with what it comes to in a few words, for a link
 * @param board empty where no question has a share
 */
record ReleaseInBrief(
        String id, String heading, String sentence, String news, Optional<Scoreboard> board, List<String> labels) {
    static ReleaseInBrief of(Shelf.Volume volume, Scoreboards scoreboards, RoundNames names) {
        Release release = volume.release();
        Optional<Scoreboard> board = scoreboards.of(release);
        String heading = names.told(release.round());
        String few = board.map(Scoreboard::inShort).orElse("");
        if (release.withdrawal().isPresent()) {
            return new ReleaseInBrief(
                    release.id(), heading, "", "Withdrawn: " + heading, board, labels(volume.tables()));
        }
        return new ReleaseInBrief(
                release.id(),
                heading,
                board.map(Scoreboard::sentence).orElse(""),
                few.isEmpty() ? heading : heading + ": " + few,
                board,
                labels(volume.tables()));
    }

    /** "Invented sample data": of any of its tables. */
    static List<String> labels(List<SafeTable> tables) {
        return tables.stream()
                .flatMap(table -> table.about().labels().stream())
                .distinct()
                .toList();
    }

    /** For those who share the page: {@link #sentence}, or {@link #heading} where there is none. */
    public String description() {
        return sentence.isEmpty() ? heading + "." : sentence;
    }
}
