package org.heard.collection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.people.area.Area;
import org.heard.questionnaire.survey.Audience;
import org.heard.questionnaire.survey.Notices.Gap;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Opens a survey for answers: one survey file, one round. */
@ApplicationScoped
public class Opening {
    private static final int LONGEST_DAYS = 366;
    /** More is cut in the headings of tables. */
    private static final int LONGEST_NAME = 30;

    private static final DateTimeFormatter IN_BOXES = DateTimeFormatter.ofPattern("d M yyyy", Locale.UK);

    private final Surveys surveys;
    private final Rounds rounds;
    private final Area area;
    private final Clock clock;

    Opening(Surveys surveys, Rounds rounds, Area area, Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.area = area;
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
        List<Gap> gaps = gaps(chosen);
        if (!gaps.isEmpty()) {
            throw new OpeningRefused("survey", wanting(gaps));
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate until = lastDay(closes, today);
        Round round = Round.open(chosen, nameOf(chosen, name, today), today, until, false);
        rounds.persist(round);
        return round;
    }

    /** What of {@code area.yaml} people who answer that survey cannot be told; in the demonstration all is invented. */
    public List<Gap> gaps(Survey survey) {
        return area.demo() ? List.of() : area.names().notices().gaps(Audience.of(survey));
    }

    private static String wanting(List<Gap> gaps) {
        return "People would be shown contacts or notices that are made up or empty. An administrator fills them in on the"
                + " page “The area”, or in area.yaml: "
                + gaps.stream().map(Gap::sentence).collect(Collectors.joining(", "));
    }

    private String nameOf(Survey chosen, String typed, LocalDate today) {
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
