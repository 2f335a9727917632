package org.heard.reporting.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.publication.exports.Revision;
import org.heard.publication.release.Release;
import org.heard.publication.release.WithdrawnRelease;
import org.heard.reporting.report.BoardPaper;
import org.heard.reporting.report.Part;

/**
 * A report opened: what it is printed from, what it lacks, and which of its figures have moved.
 *
 * @param filled what the board's record says of a draft by itself, section by section; empty once it is issued
 * @param newer a later published release of the same round; empty while the report's own is the latest
 * @param moved figures the newer release prints otherwise
 * @param earlier figures that were otherwise in the release the words were first written for
 * @param next the edition that takes this one's place, begun or issued
 */
record OpenReport(
        BoardReport paper,
        Release release,
        BoardPaper board,
        Map<String, Map<Part, String>> filled,
        Optional<Release> newer,
        List<Revision> moved,
        List<Revision> earlier,
        Optional<BoardReport> next) {
    OpenReport {
        filled = Map.copyOf(filled);
        moved = List.copyOf(moved);
        earlier = List.copyOf(earlier);
    }

    /** As it is read on a screen: what was issued stays as it is, and its top says that its figures do not stand. */
    BoardPaper onScreen() {
        return release.withdrawal()
                .map(withdrawal -> board.under(board.masthead()
                        .saying(
                                "figures withdrawn",
                                WithdrawnRelease.sentence(release, withdrawal) + " Please do not use these figures.")))
                .orElse(board);
    }

    Outline outline() {
        return Outline.of(board);
    }

    State state() {
        return State.of(paper, outline(), next);
    }

    String title() {
        return board.masthead().title();
    }
}
