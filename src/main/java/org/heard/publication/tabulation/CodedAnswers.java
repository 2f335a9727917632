package org.heard.publication.tabulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.heard.figures.statistics.CodedRound;
import org.heard.questionnaire.survey.Condition;

/**
 * What was answered in a round, held in columns of small codes: one line for each unit counted, a child or a
 * respondent, the children of one respondent beneath each other. The round's group column numbers them, from
 * 0, so that a new person begins wherever it is 0.
 */
final class CodedAnswers {
    /** What the bits of a unit are to which a question was not put. */
    static final long NOT_ASKED = Long.MIN_VALUE;

    static final byte UNASKED = 0;
    static final byte BLANK = 1;
    /** Of a question with many answers: this one was not chosen. */
    static final byte LEFT = 2;

    static final byte CHOSEN = 3;
    static final int FIRST_CODE = 2;

    private final CodedRound round;
    private final Map<String, Place> places;

    /**
     * Where the answers to a question are.
     *
     * @param codes what the codes from {@link #FIRST_CODE} stand for; with many answers, of each column
     * @param many one column for each answer instead of one for all
     */
    record Place(int column, List<String> codes, boolean many) {
        Place {
            codes = List.copyOf(codes);
        }
    }

    CodedAnswers(CodedRound round, Map<String, Place> places) {
        this.round = round;
        this.places = Map.copyOf(places);
    }

    int units() {
        return round.responses();
    }

    boolean beginsPerson(int unit) {
        return round.group(unit) == 0;
    }

    long bytes() {
        return (long) round.bytesPerResponse() * round.responses();
    }

    /**
     * What every unit answered, as bits.
     *
     * @param bit of one answer; those of many are put together
     * @param blank the bits of a question that was asked and left
     */
    long[] bits(String question, ToLongFunction<String> bit, long blank) {
        Place place = places.get(question);
        long[] bits = new long[units()];
        if (place == null) {
            Arrays.fill(bits, NOT_ASKED);
            return bits;
        }
        long[] meaning = place.codes().stream().mapToLong(bit).toArray();
        for (int unit = 0; unit < bits.length; unit++) {
            bits[unit] = place.many() ? many(place, unit, meaning, blank) : one(place, unit, meaning, blank);
        }
        return bits;
    }

    private long one(Place place, int unit, long[] meaning, long blank) {
        int code = round.code(place.column(), unit);
        return code == UNASKED ? NOT_ASKED : code == BLANK ? blank : meaning[code - FIRST_CODE];
    }

    private long many(Place place, int unit, long[] meaning, long blank) {
        if (round.code(place.column(), unit) == UNASKED) {
            return NOT_ASKED;
        }
        long bits = 0;
        boolean any = false;
        for (int item = 0; item < meaning.length; item++) {
            if (round.code(place.column() + item, unit) == CHOSEN) {
                bits |= meaning[item];
                any = true;
            }
        }
        return any ? bits : blank;
    }

    /** Which units meet a condition of routing; see {@link Condition#isMetBy}. */
    boolean[] meeting(Condition condition) {
        long wanted = 1;
        long barred = 2;
        long[] bits = bits(
                condition.question(),
                code -> (condition.anyOf().contains(code) ? wanted : 0)
                        | (condition.noneOf().contains(code) ? barred : 0),
                0);
        boolean[] meeting = new boolean[bits.length];
        for (int unit = 0; unit < bits.length; unit++) {
            meeting[unit] = bits[unit] != NOT_ASKED
                    && (condition.anyOf().isEmpty() || (bits[unit] & wanted) != 0)
                    && (bits[unit] & barred) == 0;
        }
        return meeting;
    }
}
