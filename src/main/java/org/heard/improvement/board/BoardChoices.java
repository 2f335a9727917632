package org.heard.improvement.board;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.heard.ground.language.Days;
import org.heard.improvement.record.Thing;
import org.heard.questionnaire.survey.Surveys;

/** What the board's forms offer: its seats, objectives, measures and what else a thing can name. */
@Singleton
public class BoardChoices {
    /** References as people read them: 1.2 stands before 1.10, R9 before R10. */
    public static final Comparator<String> BY_NUMBER = Comparator.comparing(BoardChoices::padded);

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LONGEST_NUMBER = 9;

    private final Surveys surveys;

    BoardChoices(Surveys surveys) {
        this.surveys = surveys;
    }

    public List<FieldChoice> seats(Board board) {
        return board.all(ThingKind.SEAT).stream()
                .map(seat -> new FieldChoice(seat.key(), board.seat(seat.key())))
                .toList();
    }

    /** Those of the area. */
    public List<FieldChoice> objectives() {
        return surveys.objectives().stream()
                .map(one -> new FieldChoice(one.key(), one.key() + " " + one.title()))
                .toList();
    }

    /** M1 to M13 of the surveys. */
    public List<FieldChoice> surveyMeasures() {
        return surveys.measures().stream()
                .map(one -> new FieldChoice(one.key(), one.key() + " " + one.title()))
                .toList();
    }

    /** Rounds a measure can be counted from: those of the parents' survey and its like, the oldest first. */
    public List<FieldChoice> rounds() {
        return surveys.all().stream()
                .map(survey -> new FieldChoice(survey.key(), survey.round()))
                .toList();
    }

    public List<FieldChoice> actions(Board board) {
        return board.all(ThingKind.ACTION).stream()
                .sorted(Comparator.comparing(Thing::key, BY_NUMBER))
                .map(action -> new FieldChoice(action.key(), action.key() + " " + action.text("what")))
                .toList();
    }

    private static String padded(String reference) {
        return NUMBER.matcher(reference)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, LONGEST_NUMBER - number.group().length())) + number.group());
    }

    /** The newest first, by the day to which each was moved. */
    public List<FieldChoice> meetings(Board board) {
        return board.all(ThingKind.MEETING).stream()
                .sorted(Comparator.comparing((Thing meeting) ->
                                meeting.day("day").map(Object::toString).orElse(meeting.key()))
                        .reversed())
                .map(meeting -> new FieldChoice(
                        meeting.key(), meeting.day("day").map(Days::inWords).orElse(meeting.key())))
                .toList();
    }

    /** The next free key that begins so: "R3" after "R1" and "R2". Removed things keep theirs. */
    public static String next(Board board, ThingKind kind, String begin) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> begin + number)
                .filter(key -> board.things().ever(kind.word(), key).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
