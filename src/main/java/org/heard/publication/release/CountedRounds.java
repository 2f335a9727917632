package org.heard.publication.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.collection.keying.FormCorrections;
import org.heard.collection.published.PublishedRounds;
import org.heard.collection.response.Lots;
import org.heard.collection.response.ResponseRows;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.publication.tabulation.AnsweredRound;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * The rounds a release counts: its own and every earlier closed one of its family, with a release of their own or not.
 *
 * <p><b>What it guarantees:</b> a round that is counted has nothing that waits, sealed or for a second officer, and
 * nothing in it moves any more. <b>What the caller must see to:</b> a transaction; that each is opened before they are
 * counted, and {@link #held} before anything is kept.
 */
@ApplicationScoped
class CountedRounds {
    private final Surveys surveys;
    private final Rounds rounds;
    private final Responses responses;
    private final Lots lots;
    private final ResponseRows rows;
    private final PublishedRounds published;
    private final FormCorrections corrections;
    private final Clock clock;

    CountedRounds(
            Surveys surveys,
            Rounds rounds,
            Responses responses,
            Lots lots,
            ResponseRows rows,
            PublishedRounds published,
            FormCorrections corrections,
            Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.responses = responses;
        this.lots = lots;
        this.rows = rows;
        this.published = published;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** @throws ReleaseRefused where there is none, it is open, or nobody answered */
    Round closed(String key) {
        Round round = called(key);
        if (round.isOpen()) {
            throw new ReleaseRefused("The round " + round.label() + " is still open. Close it first.");
        }
        if (responses.countOf(round) == 0
                && published.findByIdOptional(round.key()).isEmpty()) {
            throw new ReleaseRefused("Nobody has answered in the round " + round.label() + ".");
        }
        return round;
    }

    /** @throws ReleaseRefused where there is none */
    Round called(String key) {
        return Optional.ofNullable(key)
                .flatMap(rounds::called)
                .orElseThrow(() -> new ReleaseRefused("There is no round called “" + (key == null ? "" : key)
                        + "”. Rounds: "
                        + rounds.listAll().stream().map(Round::key).collect(Collectors.joining(", ")) + "."));
    }

    /** @throws ReleaseRefused where its file is gone, or asks something else than when people answered */
    Survey survey(Round round) {
        Survey survey = surveys.survey(round.survey())
                .orElseThrow(() -> new ReleaseRefused("The survey " + round.survey() + " of the round " + round.label()
                        + " is not among the survey files. Put its file back."));
        round.refuseChanged(survey).ifPresent(changed -> {
            throw new ReleaseRefused(changed);
        });
        return survey;
    }

    /** This round and every earlier closed one of the same instrument, oldest first. */
    List<AnsweredRound> upTo(Round round) {
        return family(round).stream()
                .map(r -> published
                        .totalsOf(r, survey(r))
                        .map(totals -> AnsweredRound.surviving(r, survey(r), totals))
                        .orElseGet(() -> AnsweredRound.read(r, survey(r), rows)))
                .toList();
    }

    private List<Round> family(Round round) {
        Survey survey = survey(round);
        return surveys.of(survey.instrument()).stream()
                .filter(s -> s.month().compareTo(survey.month()) <= 0)
                .flatMap(s -> rounds.called(s.key()).stream())
                .filter(r -> !r.isOpen())
                .toList();
    }

    /** This round, and of those before it each that was answered here: the rest came from files and cannot move. */
    List<String> movable(Round round) {
        return family(round).stream()
                .filter(r -> r.key().equals(round.key()) || r.isAnsweredHere() && responses.countOf(r) > 0)
                .map(Round::key)
                .toList();
    }

    /** @throws ReleaseRefused where some stay sealed: what nobody can read must not be left out without a word */
    void openAll(Round round) {
        int sealed = lots.openAll(round);
        if (sealed > 0) {
            throw new ReleaseRefused(sealed + " answers of the round " + round.label()
                    + " cannot be opened: they were sealed under another HEARD_SECRET. Start Heard with that one.");
        }
    }

    /** Held until the transaction ends, always in one order, so that no two wait for each other. */
    List<Round> held(List<String> keys) {
        List<Round> held = new ArrayList<>();
        keys.stream()
                .sorted(Comparator.naturalOrder())
                .forEach(key -> held.add(rounds.held(key).orElseThrow()));
        return held;
    }

    /** Once they are counted nobody could decide any more, and what lies sealed then would be in no release. */
    void refuseWaiting(List<Round> all) {
        for (Round round : all) {
            if (responses.waitSealed(round)) {
                throw moved();
            }
            long waiting = corrections.waiting(round);
            if (waiting > 0) {
                throw new ReleaseRefused(
                        "Of the round " + round.label() + " " + waiting
                                + (waiting == 1 ? " keyed form waits" : " keyed forms wait")
                                + " for a second officer to put right. Decide first, at “Piles of forms”, or let it lapse there.");
            }
        }
    }

    /** @param stamp of when they were read; they are held, so that nothing moves after this */
    void refuseMoved(List<Round> held, String stamp) {
        if (!stamp(held).equals(stamp)) {
            throw moved();
        }
    }

    private static ReleaseRefused moved() {
        return new ReleaseRefused("Somebody changed or erased their answers while they were being counted."
                + " Prepare the release again.");
    }

    /** Tells two states of their answers apart. */
    String stamp(List<Round> all) {
        return all.stream().map(responses::stamp).collect(Collectors.joining(" "));
    }

    /** From now on nobody changes or erases theirs. @return those of them that could move until now */
    List<Round> count(List<Round> held) {
        List<Round> moved = held.stream().filter(round -> !round.isCounted()).toList();
        moved.forEach(round -> round.count(LocalDate.now(clock)));
        return moved;
    }
}
