package org.heard.collection.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.questionnaire.survey.Survey;

/** One survey asked once: open for answers, or closed. */
@Entity
public class Round {
    public enum State {
        OPEN,
        CLOSED
    }

    /** So long somebody who began before the close may still send. */
    public static final Duration GRACE = Duration.ofHours(1);

    private static final DateTimeFormatter MONTH_IN_WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    @Id
    private String key;

    private String survey;
    private int surveyVersion;
    private String label;
    private LocalDate opens;
    private LocalDate closes;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean invented;
    private String sourceDigest;
    private LocalDate counted;
    private Instant closing;
    private String asked;

    protected Round() {}

    private Round(Survey survey, String label, State state, boolean invented) {
        this.key = survey.key();
        this.survey = survey.key();
        this.surveyVersion = survey.version();
        this.label = label;
        this.state = state;
        this.invented = invented;
    }

    /**
     * A round people can answer from now until it is closed, called after the month it opens in.
     *
     * @param closes the closing date shown; may be null
     */
    public static Round open(Survey survey, LocalDate opens, LocalDate closes, boolean invented) {
        return open(survey, usualName(opens), opens, closes, invented);
    }

    /** The same under another name. The survey file's own name and month were written before anybody knew the day. */
    public static Round open(Survey survey, String name, LocalDate opens, LocalDate closes, boolean invented) {
        Round round = new Round(survey, name, State.OPEN, invented);
        round.opens = opens;
        round.closes = closes;
        round.asked = AskedQuestions.of(survey).kept();
        return round;
    }

    /** A closed round brought in from a file. @param sourceDigest SHA-256 of that file in hex */
    public static Round imported(Survey survey, boolean invented, String sourceDigest) {
        Round round = new Round(survey, survey.round(), State.CLOSED, invented);
        round.sourceDigest = sourceDigest;
        return round;
    }

    /** Slips of its survey were put right: whoever answers from now on is asked by that version. */
    public void putRight(Survey corrected) {
        surveyVersion = corrected.version();
        asked = AskedQuestions.of(corrected).kept();
    }

    /** Notes what its survey asks, where nobody has. */
    void note(Survey survey) {
        if (asked == null) {
            asked = AskedQuestions.of(survey).kept();
        }
    }

    /**
     * Before its answers are read by that survey file.
     *
     * @return one sentence where the file asks something else than when people answered
     */
    public Optional<String> refuseChanged(Survey survey) {
        return isAnsweredHere() ? ChangedSurveys.sentence(label, survey, asked) : Optional.empty();
    }

    /** Where its last day has passed before somebody closes it, that day stays the last on which it was answered. */
    public void close(LocalDate at) {
        if (state == State.CLOSED) {
            throw new IllegalStateException("The round " + label + " is already closed.");
        }
        state = State.CLOSED;
        lower(at);
    }

    /**
     * From now on nobody begins, and whoever has begun may send for {@link #GRACE}; then it is to be closed. Today is its
     * last day then.
     *
     * @param now in the council's zone
     */
    public void closeInAnHour(ZonedDateTime now) {
        closing = now.toInstant().truncatedTo(ChronoUnit.MILLIS); // as the table keeps it
        lower(now.toLocalDate());
    }

    private void lower(LocalDate last) {
        if (closes == null || last.isBefore(closes)) {
            closes = last;
        }
    }

    /** An officer closed it early, and the hour of those who had begun runs, or is over and nobody has ended it yet. */
    public boolean isClosing() {
        return isOpen() && closing != null;
    }

    /** Until when whoever had begun may send, where an officer closed it early. */
    public Optional<ZonedDateTime> lastMoment(ZoneId zone) {
        return window().lastMoment(zone);
    }

    /**
     * People get more time. Never less: somebody was told the earlier day.
     *
     * @throws IllegalStateException where the round is closed: what people had begun to write is gone
     */
    public void extend(LocalDate later) {
        if (state == State.CLOSED) {
            throw new IllegalStateException("The round " + label + " is closed.");
        }
        if (closes == null || !later.isAfter(closes)) {
            throw new IllegalStateException("The round " + label + " closes on " + closes + " as it is.");
        }
        closes = later;
    }

    /** Its answers have been counted for a release: from now on nobody changes or erases theirs. */
    public void count(LocalDate at) {
        if (counted == null) {
            counted = at;
        }
    }

    public boolean isCounted() {
        return counted != null;
    }

    public String key() {
        return key;
    }

    public String survey() {
        return survey;
    }

    public int surveyVersion() {
        return surveyVersion;
    }

    public String label() {
        return label;
    }

    /** "November 2026". */
    static String usualName(LocalDate opens) {
        return MONTH_IN_WORDS.format(opens);
    }

    /**
     * The month it stands at in charts, as yyyy-MM: the one in which it opened; of an earlier round, what its survey
     * file says.
     *
     * @param asked its survey
     */
    public String month(Survey asked) {
        return opens == null ? asked.month() : YearMonth.from(opens).toString();
    }

    /** When it was asked, in a sentence: its own days; of an earlier round, what its survey file says. */
    public String fieldwork(Survey asked) {
        if (opens == null) {
            return asked.fieldwork().inWords();
        }
        String first = Days.inWords(opens);
        if (isOpen() || closes == null) {
            return "Opened on " + first + ".";
        }
        return opens.equals(closes) ? first + "." : first + " to " + Days.inWords(closes) + ".";
    }

    public LocalDate opens() {
        return opens;
    }

    public LocalDate closes() {
        return closes;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Its first day is still to come. */
    public boolean isAheadOn(LocalDate day) {
        return isOpen() && opens != null && day.isBefore(opens);
    }

    public boolean takesAnswersOn(LocalDate day) {
        return window().takesAnswersOn(day);
    }

    /** Whether anyone who began before the close may go on and send. @param now in the council's zone */
    public boolean letsFinishAt(ZonedDateTime now) {
        return window().letsFinishAt(now);
    }

    /** Its last day is over, but not yet the time of those who began before. @param now in the council's zone */
    public boolean isInItsLastHourAt(ZonedDateTime now) {
        return !takesAnswersOn(now.toLocalDate()) && letsFinishAt(now);
    }

    private Window window() {
        return new Window(state, opens, closes, closing);
    }

    /**
     * When a round takes answers.
     *
     * @param opens its first day, @param closes its last; either may be null
     * @param closing from when nobody begins, where an officer closed it early; else null
     */
    public record Window(State state, LocalDate opens, LocalDate closes, Instant closing) {
        /** Open, and the day is not before the first nor after the closing date. */
        public boolean takesAnswersOn(LocalDate day) {
            return state == State.OPEN
                    && closing == null
                    && (opens == null || !day.isBefore(opens))
                    && (closes == null || !day.isAfter(closes));
        }

        /** As long as it takes answers, and {@link #GRACE} longer; an hour is an hour though the clocks change in it. */
        public boolean letsFinishAt(ZonedDateTime now) {
            return lastMoment(now.getZone())
                    .map(now::isBefore)
                    .orElseGet(
                            () -> takesAnswersOn(now.minus(GRACE).toLocalDate()) || takesAnswersOn(now.toLocalDate()));
        }

        /** Until when whoever had begun may send, where an officer closed it early. */
        public Optional<ZonedDateTime> lastMoment(ZoneId zone) {
            return Optional.ofNullable(closing)
                    .filter(early -> state == State.OPEN)
                    .map(early -> early.plus(GRACE).atZone(zone));
        }
    }

    /** Not brought in from a file. */
    public boolean isAnsweredHere() {
        return sourceDigest == null;
    }

    public boolean isInvented() {
        return invented;
    }

    public String sourceDigest() {
        return sourceDigest;
    }
}
