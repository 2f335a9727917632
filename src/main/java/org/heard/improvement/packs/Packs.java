package org.heard.improvement.packs;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;
import org.heard.improvement.evidence.PublishedEvidence;
import org.heard.improvement.evidence.SurveyEvidence;
import org.heard.improvement.planning.ImprovementPlan;
import org.heard.improvement.planning.Plans;
import org.heard.improvement.promises.PromiseList;
import org.heard.improvement.risks.RiskRegister;
import org.heard.people.area.Area;
import org.heard.publication.release.Releases;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Masthead;
import org.heard.reporting.document.Report;
import org.heard.reporting.report.PlainText;

/**
 * Makes the board's papers from its record. <b>What it guarantees:</b> nothing recorded or published after the board's day
 * is in one. <b>What the caller must see to:</b> the board is folded as it was recorded, not with what is known today.
 */
@Singleton
public class Packs {
    private final Plans plans;
    private final RiskRegister risks;
    private final PromiseList promises;
    private final SurveyEvidence evidence;
    private final Releases releases;
    private final Area area;

    Packs(
            Plans plans,
            RiskRegister risks,
            PromiseList promises,
            SurveyEvidence evidence,
            Releases releases,
            Area area) {
        this.plans = plans;
        this.risks = risks;
        this.promises = promises;
        this.evidence = evidence;
        this.releases = releases;
        this.area = area;
    }

    /** As the board stood on its day. */
    public Report report(Pack pack, Board board) {
        PublishedEvidence known = evidence.read();
        ImprovementPlan plan = plans.of(board, known);
        PackChapters say = new PackChapters(
                new PlanChapters(plan),
                new GovernanceChapters(plan, risks.lines(board)),
                new VoiceChapters(
                        board.asAt(),
                        promises.of(board, known),
                        known,
                        area.surveys().measures(),
                        missing(known, board)));
        return new Report(masthead(pack, board), Pack.joined(List.of(pack.blocks(say), forum(pack, board))));
    }

    /** Its own words, as they are; where there are none, nothing stands there. */
    private List<Block> forum(Pack pack, Board board) {
        return ForumWordsForm.of(pack, board)
                .map(words -> List.<Block>of(
                        new Block.Heading(1, "What " + area.names().forum() + " says"),
                        new Block.Said(Block.Voice.FORUM, new PlainText(words.text(ForumWordsForm.WORDS)).blocks())))
                .orElse(List.of());
    }

    /** Of the newest round published by then. */
    private List<String> missing(PublishedEvidence known, Board board) {
        List<String> published = known.releases(board.asAt());
        return published.stream()
                .reduce((earlier, later) -> later)
                .flatMap(releases::published)
                .map(release -> release.who().warnings())
                .orElse(List.of());
    }

    private Masthead masthead(Pack pack, Board board) {
        AreaNames names = area.names();
        return new Masthead(
                pack.title() + ", " + Days.inWords(board.asAt()),
                new Masthead.Names(names.council(), names.board(), names.forum(), names.name()),
                new Masthead.RecordAsAt(
                        board.asAt(), board.head().seq(), board.head().digest()),
                "",
                Optional.of("invented sample data").filter(any -> area.demo()).stream()
                        .toList(),
                List.of());
    }
}
