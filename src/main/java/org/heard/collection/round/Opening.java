package org.heard.collection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.collection.round.DraftedSurveys.DraftedSurvey;
import org.heard.collection.round.RoundPlan.Planned;
import org.heard.people.account.Actor;
import org.heard.people.setup.AreaGap;
import org.heard.people.setup.AreaGaps;
import org.heard.questionnaire.survey.Audience;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFault;

/** Opens a survey for answers: one survey file, one round. */
@ApplicationScoped
public class Opening {
    private static final int LONGEST_DAYS = 366;
    /** More is cut in the headings of tables. */
    private static final int LONGEST_NAME = 30;

    private static final DateTimeFormatter IN_BOXES = DateTimeFormatter.ofPattern("d M yyyy", Locale.UK);

    private final Surveys surveys;
    private final Rounds rounds;
    private final RoundPlans plans;
    private final DraftedSurveys drafts;
    private final AskedSurveys texts;
    private final AreaGaps missing;
    private final Clock clock;

    Opening(
            Surveys surveys,
            Rounds rounds,
            RoundPlans plans,
            DraftedSurveys drafts,
            AskedSurveys texts,
            AreaGaps missing,
            Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.plans = plans;
        this.drafts = drafts;
        this.texts = texts;
        this.missing = missing;
        this.clock = clock;
    }

    /** Surveys that have not been asked yet and whose words are not a reconstruction. */
    public List<Survey> choices() {
        return surveys.all().stream()
                .filter(s -> !s.reconstructed() && rounds.called(s.key()).isEmpty())
                .toList();
    }

    /**
     * @param name what the round is called in charts and reports; blank for the month it opens in
     * @param closes last day for answers, as yyyy-mm-dd
     * @throws OpeningRefused with one sentence; nothing is changed then. Outside the demonstration that is also so while
     *     what people would be told in it is made up or empty
     */
    @Transactional
    public Round open(String survey, String name, String closes) {
        Survey chosen = choices().stream()
                .filter(s -> s.key().equals(survey))
                .findFirst()
                .orElseThrow(() -> new OpeningRefused("survey", unknown(survey)));
        List<AreaGap> gaps = gaps(chosen);
        if (!gaps.isEmpty()) {
            throw new OpeningRefused("survey", wanting(gaps));
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate until = lastDay(closes, today);
        Round round = Round.open(chosen, nameOf(chosen, name, today), today, until, false);
        rounds.persist(round);
        return round;
    }

    /** A survey that could be asked: one of the files, or a draft. */
    Optional<Survey> planned(String key) {
        return choices().stream()
                .filter(survey -> survey.key().equals(key))
                .findFirst()
                .or(() -> drafts.drafted(key).map(DraftedSurvey::survey));
    }

    /** What its round is called where nobody plans another name: as its draft says; a file's own name was written long before. */
    String usualName(String key) {
        return drafts.drafted(key).map(draft -> draft.survey().round()).orElse("");
    }

    /** Those that wait to be asked: drafts, then files. */
    public List<Survey> ahead() {
        return Stream.concat(drafts.all().stream().map(DraftedSurvey::survey), choices().stream())
                .toList();
    }

    /** What is missing before it can open; empty where nothing is. */
    List<OpeningNeed> needs(Survey survey, Planned plan, Actor opener) {
        List<OpeningNeed> needs = new ArrayList<>();
        if (plan.closes().isEmpty()) {
            needs.add(new OpeningNeed("the last day for answers", "#closes-day"));
        }
        if (plan.keepUntil().isEmpty()) {
            needs.add(new OpeningNeed("the day until which answers are kept", "#keep-day"));
        }
        missing.of(Audience.of(survey), opener)
                .forEach(gap -> needs.add(new OpeningNeed(gap.sentence(), gap.address())));
        if (drafts.drafted(survey.key()).isPresent()) {
            needs.addAll(drafts.needs(survey.key(), opener));
        }
        return needs;
    }

    /**
     * Opens what was planned.
     *
     * @throws OpeningRefused with one sentence; nothing is changed then
     */
    @Transactional
    Round openPlanned(String key, Actor opener) {
        Survey survey = planned(key).orElseThrow(() -> new OpeningRefused("survey", unknown(key)));
        Planned plan = plans.of(key);
        List<OpeningNeed> needs = needs(survey, plan, opener);
        if (!needs.isEmpty()) {
            throw new OpeningRefused(
                    "open",
                    "Before it can open: "
                            + needs.stream().map(OpeningNeed::sentence).collect(Collectors.joining("; ")));
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate until = lastDay(plan.closes().map(LocalDate::toString).orElse(""), today);
        String name = nameOf(survey, plan.name().isEmpty() ? usualName(key) : plan.name(), today);
        Round round = Round.open(kept(key).orElse(survey), name, today, until, false);
        rounds.persist(round);
        return round;
    }

    /** The text of a draft is kept with its round from this moment on. */
    private Optional<Survey> kept(String key) {
        return drafts.drafted(key).map(draft -> {
            drafts.opened(key);
            try {
                return texts.keep(draft.text());
            } catch (SurveyFault fault) {
                throw new OpeningRefused("survey", fault.getMessage());
            }
        });
    }

    /** What of the area people who answer that survey cannot be told; in the demonstration all is invented. */
    public List<AreaGap> gaps(Survey survey) {
        return missing.of(Audience.of(survey));
    }

    private static String wanting(List<AreaGap> gaps) {
        return "People would be shown names, contacts or notices that are made up, empty or of another area. An administrator fills them in on the"
                + " page “The area”, or in area.yaml: "
                + gaps.stream().map(AreaGap::sentence).collect(Collectors.joining(", "));
    }

    String nameOf(Survey chosen, String typed, LocalDate today) {
        String plain = typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        String name = plain.isEmpty() ? Round.usualName(today) : plain.replaceAll("\\s+", " ");
        if (name.length() > LONGEST_NAME) {
            throw new OpeningRefused(
                    "name", "The name of the round must have " + LONGEST_NAME + " characters or fewer");
        }
        if (!name.matches("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P} ]*")) {
            throw new OpeningRefused(
                    "name",
                    "The name of the round is made of letters and figures, such as “" + Round.usualName(today) + "”");
        }
        boolean taken = surveys.of(chosen.instrument()).stream()
                .flatMap(survey -> rounds.called(survey.key()).stream())
                .anyMatch(round -> round.label().equalsIgnoreCase(name));
        if (taken) {
            throw new OpeningRefused(
                    "name", "There is a round called “" + name + "” already. Give this one another name");
        }
        return name;
    }

    private String unknown(String survey) {
        if (survey == null || survey.isBlank()) {
            return "Choose the survey to open";
        }
        return rounds.called(survey)
                .map(r -> "The round " + r.label()
                        + " is already there. A survey can be asked once: for a new round, copy"
                        + " its file and give it a new key")
                .orElse("There is no survey of that name that can be opened. Choose one of: "
                        + String.join(", ", choices().stream().map(Survey::key).toList()));
    }

    static LocalDate lastDay(String closes, LocalDate today) {
        if (closes == null || closes.isBlank()) {
            throw new OpeningRefused(
                    "closes",
                    "Give the last day for answers: a day, a month and a year, such as "
                            + IN_BOXES.format(today.plusDays(42)));
        }
        LocalDate day;
        try {
            day = LocalDate.parse(closes.strip());
        } catch (DateTimeException e) {
            throw new OpeningRefused(
                    "closes", "Give the last day for answers as year-month-day, such as " + today.plusDays(42));
        }
        if (day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new OpeningRefused("closes", "Choose a last day from today to one year from now");
        }
        return day;
    }
}
