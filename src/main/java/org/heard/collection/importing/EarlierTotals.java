package org.heard.collection.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.heard.collection.published.PublishedRounds;
import org.heard.collection.published.PublishedTotals;
import org.heard.collection.published.SurvivingTotals;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Brings in a round of which no answers survive, only published totals. */
@ApplicationScoped
public class EarlierTotals {
    private final Surveys surveys;
    private final Rounds rounds;
    private final PublishedRounds published;
    private final ImportMaps maps;
    private final RoundLog log;
    private final Clock clock;

    EarlierTotals(
            Surveys surveys, Rounds rounds, PublishedRounds published, ImportMaps maps, RoundLog log, Clock clock) {
        this.log = log;
        this.surveys = surveys;
        this.rounds = rounds;
        this.published = published;
        this.maps = maps;
        this.clock = clock;
    }

    /** What can be used of the file, and what cannot, with nothing stored. @throws ImportRefused in a sentence */
    public UsableTotals understand(String round, byte[] file) {
        SurvivingTotals totals = SurvivingTotals.of(survey(round), file);
        if (totals.questions().isEmpty()) {
            throw new ImportRefused("No totals of " + round + " can be used. " + String.join(". ", totals.faults()));
        }
        return UsableTotals.of(survey(round), totals, "");
    }

    /** The same of every round the file names, with nothing stored. @throws ImportRefused where it is no file of totals */
    public TotalsSeen look(String name, byte[] file) {
        SurvivingTotals.InFile found = SurvivingTotals.InFile.of(file);
        if (!found.fault().isEmpty()) {
            throw new ImportRefused(name + ": " + found.fault());
        }
        List<UsableTotals> rounds = found.rounds().stream()
                .flatMap(key -> surveys.survey(key).stream())
                .map(survey -> UsableTotals.of(survey, SurvivingTotals.of(survey, file), stays(survey)))
                .toList();
        List<String> unknown = found.rounds().stream()
                .filter(key -> surveys.survey(key).isEmpty())
                .toList();
        if (rounds.isEmpty()) {
            throw new ImportRefused(
                    unknown.isEmpty()
                            ? name + " has a heading and no rows"
                            : name + " holds totals of " + String.join(", ", unknown)
                                    + ", and no survey has such a key; write the key of the survey in the column"
                                    + " round");
        }
        return new TotalsSeen(name, rounds, unknown, TotalsSeen.isInvented(file));
    }

    private String stays(Survey survey) {
        return rounds.called(survey.key()).isPresent()
                ? survey.round() + " is already in; take the round out first"
                : "";
    }

    /**
     * Stores the file as a closed round; the same file again changes nothing.
     *
     * @param by who asked for it
     * @param invented sample data, said so wherever they show
     * @throws ImportRefused in a sentence, with the database as it was
     */
    @Transactional
    public ImportOutcome bringIn(String key, String name, byte[] file, Actor by, boolean invented) {
        UsableTotals totals = understand(key, file);
        Survey survey = survey(key);
        maps.holdOthersOff(key);
        Optional<Round> before = rounds.called(key);
        if (before.isPresent()) {
            return alreadyIn(before.get(), name, file);
        }
        Round round = Round.imported(survey, invented, digest(file));
        rounds.persist(round);
        rounds.flush();
        published.persist(new PublishedTotals(
                round, name, new String(file, StandardCharsets.UTF_8), LocalDate.now(clock), by.role()));
        log.write(round, by, "Brought it in as published totals");
        return new ImportOutcome(
                true,
                name + " is in as " + survey.round() + ": totals of "
                        + totals.questions().size() + " questions. No groups, ranks or weights, because only totals"
                        + " survive.");
    }

    private ImportOutcome alreadyIn(Round round, String name, byte[] file) {
        boolean same = published.findByIdOptional(round.key()).isPresent()
                && digest(file).equals(round.sourceDigest());
        if (!same) {
            throw new ImportRefused(round.label() + " is already in; take the round out first");
        }
        return new ImportOutcome(false, name + " is already in as " + round.label() + "; nothing was changed.");
    }

    private Survey survey(String round) {
        return surveys.survey(round)
                .orElseThrow(() -> new ImportRefused("There is no survey “" + round + "” in the survey files"));
    }

    private static String digest(byte[] file) {
        return DigestUtils.sha256Hex(file);
    }
}
