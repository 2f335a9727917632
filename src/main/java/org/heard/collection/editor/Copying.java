package org.heard.collection.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.CurrentSurveys;

/** Begins the next round as a copy of a survey there is. */
@ApplicationScoped
class Copying {
    private static final int LONGEST_NAME = 30;
    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    private final SurveyDrafts drafts;
    private final DraftReading reading;
    private final CurrentSurveys current;

    Copying(SurveyDrafts drafts, DraftReading reading, CurrentSurveys current) {
        this.drafts = drafts;
        this.reading = reading;
        this.current = current;
    }

    /**
     * What is asked before a copy begins.
     *
     * @param source key of the survey it is a copy of
     * @param key of the new one; empty for one made of the source and the month
     * @param name of the round, as charts show it
     * @param month yyyy-MM
     */
    record NewRound(String source, String key, String name, String month) {
        NewRound called(String other) {
            return new NewRound(source, other, name, month);
        }
    }

    /** With a key where it has none and one can be made: "pc2027" of pc_next and March 2027. */
    NewRound named(NewRound wanted) {
        if (!wanted.key().isEmpty()
                || source(wanted).isEmpty()
                || !wanted.month().matches(MONTH)) {
            return wanted;
        }
        String family = wanted.source().replaceAll("[0-9_].*", "");
        String year = wanted.month().substring(0, 4);
        return IntStream.rangeClosed(1, 9)
                .mapToObj(number -> family + year + (number == 1 ? "" : "_" + number))
                .filter(key -> taken(key).isEmpty())
                .findFirst()
                .map(wanted::called)
                .orElse(wanted);
    }

    private Optional<Survey> source(NewRound wanted) {
        return reading.folder().survey(wanted.source());
    }

    private Optional<String> taken(String key) {
        try {
            drafts.refuseTaken(key);
            return Optional.empty();
        } catch (EditRefused refused) {
            return Optional.of(refused.getMessage());
        }
    }

    /** Everything that is wrong, a sentence by the name of its control. */
    Map<String, String> faults(NewRound wanted) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<Survey> source = source(wanted);
        if (source.isEmpty()) {
            faults.put("source", "Choose what to copy");
        }
        if (wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
            faults.put("name", "Give the round a name of " + LONGEST_NAME + " characters or fewer");
        }
        month(wanted, source).ifPresent(sentence -> faults.put("month", sentence));
        boolean made = wanted.key().isEmpty() && !faults.isEmpty();
        if (!made) {
            taken(wanted.key()).ifPresent(sentence -> faults.put("key", sentence));
        }
        return faults;
    }

    private static Optional<String> month(NewRound wanted, Optional<Survey> source) {
        if (!wanted.month().matches(MONTH)) {
            return Optional.of("Give the month as year-month, such as 2027-03");
        }
        return source.map(Survey::month)
                .filter(before -> wanted.month().compareTo(before) <= 0)
                .map(before -> "Give a month after " + before + " as year-month, such as "
                        + YearMonth.parse(before).plusYears(1));
    }

    /** @throws EditRefused with the first fault */
    @Transactional
    SurveyDraft copy(NewRound wanted, Actor by) {
        faults(wanted).forEach((control, sentence) -> {
            throw new EditRefused(control, sentence);
        });
        Survey copied = source(wanted).orElseThrow();
        String text = current.text(wanted.source()).orElseThrow();
        RoundCopy copy = new RoundCopy(copied, text, wanted.key(), wanted.name(), wanted.month());
        return drafts.begin(wanted.key(), wanted.source(), copy.made(reading.folder()::shared), by);
    }
}
