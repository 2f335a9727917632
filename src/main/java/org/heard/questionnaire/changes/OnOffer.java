package org.heard.questionnaire.changes;

import static org.heard.questionnaire.survey.Comparability.BREAK;
import static org.heard.questionnaire.survey.Comparability.CAUTION;
import static org.heard.questionnaire.survey.Comparability.RECODED;
import static org.heard.questionnaire.survey.Comparability.SAME;

import java.util.Arrays;
import java.util.List;
import org.heard.questionnaire.survey.Comparability;

/**
 * What is asked of whoever changes a question.
 *
 * @param asking nothing, a choice among verdicts, or the change is refused
 * @param verdicts on offer, in the order S, R, C, B; none where it is refused, all where nothing is asked
 */
public record OnOffer(Asking asking, List<Comparability> verdicts) {
    /** Nothing is asked: a verdict given before is carried. */
    public static final OnOffer NOTHING = new OnOffer(Asking.NOTHING, List.of(Comparability.values()));

    public static final OnOffer REFUSED = new OnOffer(Asking.REFUSED, List.of());

    static final OnOffer ANY = choice(SAME, RECODED, CAUTION, BREAK);
    static final OnOffer SAME_OR_LESS = choice(SAME, CAUTION, BREAK);
    static final OnOffer RECODED_OR_LESS = choice(RECODED, CAUTION, BREAK);
    static final OnOffer NO_DIFFERENCE = choice(CAUTION, BREAK);
    static final OnOffer BREAK_ALONE = choice(BREAK);

    /** How much is asked. */
    public enum Asking {
        NOTHING,
        CHOICE,
        REFUSED
    }

    private static OnOffer choice(Comparability... verdicts) {
        return new OnOffer(Asking.CHOICE, List.of(verdicts));
    }

    public OnOffer {
        verdicts = List.copyOf(verdicts);
    }

    /** What both allow. */
    OnOffer and(OnOffer other) {
        if (asking == Asking.REFUSED || other.asking == Asking.NOTHING) {
            return this;
        }
        if (other.asking == Asking.REFUSED || asking == Asking.NOTHING) {
            return other;
        }
        return new OnOffer(
                Asking.CHOICE,
                Arrays.stream(Comparability.values())
                        .filter(one -> verdicts.contains(one) && other.verdicts.contains(one))
                        .toList());
    }

    /** R claims less than S: where a declared recode takes up every answer, what allows S allows R. */
    OnOffer recoded() {
        return asking == Asking.CHOICE && allows(SAME) ? ANY : this;
    }

    public boolean allows(Comparability verdict) {
        return verdicts.contains(verdict);
    }

    /** "nothing", "refused", or the letters: "S C B". */
    public String words() {
        return switch (asking) {
            case NOTHING -> "nothing";
            case REFUSED -> "refused";
            case CHOICE ->
                String.join(" ", verdicts.stream().map(Comparability::letter).toList());
        };
    }
}
