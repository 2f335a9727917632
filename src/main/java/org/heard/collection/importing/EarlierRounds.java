package org.heard.collection.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.heard.collection.published.PublishedRounds;
import org.heard.collection.response.Response;
import org.heard.collection.response.Responses;
import org.heard.collection.round.AskedSurveys;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFault;

/** Brings an earlier round in, whole or not at all, and takes it out again. */
@ApplicationScoped
public class EarlierRounds {
    /** Rows written with one statement: a large round must not be held twice. */
    private static final int AT_ONCE = 1_000;

    private final Surveys surveys;
    private final Rounds rounds;
    private final Responses responses;
    private final PublishedRounds published;
    private final ImportMaps maps;
    private final AskedSurveys asked;
    private final RoundLog log;
    private final SecureRandom chance;
    private final Clock clock;

    EarlierRounds(
            Surveys surveys,
            Rounds rounds,
            Responses responses,
            PublishedRounds published,
            ImportMaps maps,
            AskedSurveys asked,
            RoundLog log,
            SecureRandom chance,
            Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.responses = responses;
        this.published = published;
        this.maps = maps;
        this.asked = asked;
        this.log = log;
        this.chance = chance;
        this.clock = clock;
    }

    /** Reads a map alone. @throws ImportRefused in a sentence */
    public RoundMap map(String name, byte[] text) {
        return RoundMap.read(name, text, surveys);
    }

    /** Reads map and files and stores nothing. @throws ImportRefused in a sentence */
    public ImportPlan understand(RoundFiles files, String mapName, byte[] map) {
        return ImportPlan.of(files, map(mapName, map));
    }

    /** The same where nobody watches. @throws ImportRefused in a sentence, with the database as it was */
    @Transactional
    public ImportOutcome bringIn(ImportPlan plan, Actor by) {
        return bringIn(plan, by, BringingIn.Progress.UNSEEN);
    }

    /**
     * Stores the plan as a closed round; the same file read by the same map again changes nothing.
     *
     * @param by who asked for it
     * @param progress is told how many answers are written
     * @throws ImportRefused in a sentence, with the database as it was
     */
    @Transactional
    public ImportOutcome bringIn(ImportPlan plan, Actor by, BringingIn.Progress progress) {
        Survey survey = plan.orRefuse().map().survey();
        maps.holdOthersOff(survey.key());
        Round before = rounds.called(survey.key()).orElse(null);
        if (before != null) {
            return alreadyIn(before, plan);
        }
        Round round = Round.imported(survey, plan.map().isInvented(), plan.digest());
        rounds.persist(round);
        LocalDate month = YearMonth.parse(survey.month()).atDay(1);
        rounds.flush();
        List<Answers> people = plan.people();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            progress.wrote(from, people.size());
            responses.write(people.subList(from, Math.min(people.size(), from + AT_ONCE)).stream()
                    .map(answers -> new Response(randomId(), round, Response.How.IMPORTED, month, answers, null))
                    .toList());
        }
        maps.persist(new ImportMap(round.key(), plan.map(), LocalDate.now(clock), by.role()));
        rounds.flush();
        log.write(round, by, "Brought it in from a file: " + plan.people().size() + " answers");
        return new ImportOutcome(
                true,
                plan.file() + " is in as " + survey.round() + ": "
                        + plan.people().size() + " answers"
                        + (plan.map().isAboutChildren()
                                ? ", about " + plan.summary().children() + " children."
                                : "."));
    }

    /**
     * Stores a plan whose survey comes with it: from the same moment on its text is one of the surveys.
     *
     * @param survey the survey's text, by which the plan was made
     * @param progress is told how many answers are written
     * @throws ImportRefused in a sentence, with the database as it was
     */
    @Transactional
    public ImportOutcome bringIn(ImportPlan plan, String survey, Actor by, BringingIn.Progress progress) {
        String key = plan.orRefuse().map().survey().key();
        maps.holdOthersOff(key);
        if (rounds.called(key).isEmpty()) {
            try {
                asked.keepEarlier(survey);
            } catch (SurveyFault fault) {
                throw new ImportRefused(fault.getMessage());
            }
        }
        return bringIn(plan, by, progress);
    }

    /**
     * Before anything is pressed: whether it could be brought in, were nothing else to happen.
     *
     * @throws ImportRefused where its round is in already, from another file or map
     */
    public void refuseIfInOtherwise(ImportPlan plan) {
        rounds.called(plan.map().survey().key()).ifPresent(round -> alreadyIn(round, plan));
    }

    private ImportOutcome alreadyIn(Round round, ImportPlan plan) {
        if (round.sourceDigest() == null) {
            throw new ImportRefused(plan.file() + " cannot be brought in as " + round.label()
                    + ": that round is answered here, not imported");
        }
        if (!round.sourceDigest().equals(plan.digest())) {
            throw new ImportRefused(round.label() + " is already in, from a file other than " + plan.file()
                    + "; look whether this is the right file, or take the round out first. Where several files are one"
                    + " round, take the round out and bring all of them in at once");
        }
        if (published.findByIdOptional(round.key()).isPresent()) {
            throw new ImportRefused(round.label() + " is in already, as published totals; take the round out first");
        }
        if (!maps.findById(round.key()).digest().equals(plan.map().digest())) {
            throw new ImportRefused(plan.file() + " is already in, read by a map other than "
                    + plan.map().name() + "; to read it anew, take the round out first");
        }
        return new ImportOutcome(
                false,
                plan.file() + " is already in as " + round.label() + " with " + responses.countOf(round)
                        + " answers; nothing was changed.");
    }

    /**
     * Takes an imported round out again, all of it.
     *
     * @param by who asked for it
     * @throws ImportRefused where the round was answered here, or a release rests on it
     */
    @Transactional
    public ImportOutcome takeOut(String key, Actor by) {
        maps.holdOthersOff(key);
        Round round = rounds.called(key)
                .filter(found -> found.sourceDigest() != null)
                .orElseThrow(
                        () -> new ImportRefused("There is no imported round \"" + key + "\"; nothing was changed"));
        List<String> releases = maps.releasesOf(thisAndLater(round));
        if (!releases.isEmpty()) {
            throw new ImportRefused(round.label() + " stays: the release " + releases.get(0)
                    + " rests on it, and what has been shown must be traceable");
        }
        long gone = responses.delete("round = ?1", key);
        maps.deleteById(key);
        published.deleteById(key);
        asked.forget(round.survey());
        rounds.delete(round);
        rounds.flush();
        log.write(round, by, "Took it out again");
        return new ImportOutcome(true, round.label() + " is out again, with its " + gone + " answers.");
    }

    /** A later round of the same family is compared with this one, so its release rests on both. */
    private List<String> thisAndLater(Round round) {
        return surveys.survey(round.survey())
                .map(survey -> surveys.of(survey.instrument()).stream()
                        .map(Survey::key)
                        .dropWhile(other -> !other.equals(survey.key()))
                        .toList())
                .orElse(List.of(round.key()));
    }

    /** Random, so that nothing in the store has the order of the file. */
    private UUID randomId() {
        long high = chance.nextLong() & 0xffff_ffff_ffff_0fffL | 0x4000L;
        long low = chance.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
