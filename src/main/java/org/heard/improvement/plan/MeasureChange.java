package org.heard.improvement.plan;

import java.util.Optional;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Ruling;
import org.heard.figures.statistics.Shade;
import org.heard.figures.statistics.Verdict;
import org.heard.figures.statistics.VerdictSentence;

/**
 * What a release says of a measure since another round. A verdict is taken as it was given, never made here.
 *
 * @param verdict empty where nothing may be said
 * @param shade how "no clear change" is meant
 * @param words the verdict's sentence, or why nothing may be said
 */
public record MeasureChange(Optional<Verdict> verdict, Shade shade, String words) {
    /** An action or promise without a measure, or without a figure for it. */
    public static final MeasureChange NONE = new MeasureChange(Optional.empty(), Shade.PLAIN, "no measure");

    /** @param leastShown answers a round needs to be shown */
    public static MeasureChange of(Comparison comparison, String earlier, String later, long leastShown) {
        String words = VerdictSentence.of(comparison, earlier, later, leastShown);
        long smaller = Math.min(comparison.earlier().base(), comparison.later().base());
        return smaller < leastShown
                ? cannotTell(words)
                : new MeasureChange(Optional.of(comparison.verdict()), comparison.shade(), words);
    }

    /** A verdict already frozen, of which only the word is known. */
    public static MeasureChange of(Verdict verdict, Shade shade) {
        String words = switch (shade) {
            case ABOUT_THE_SAME -> "about the same";
            case POSSIBLE -> VerdictSentence.POSSIBLE_CHANGE;
            case PLAIN -> verdict.word();
        };
        return new MeasureChange(Optional.of(verdict), shade, words);
    }

    /** Not comparable (C, B), hidden, withdrawn: with the reason as printed. */
    public static MeasureChange cannotTell(String why) {
        return new MeasureChange(Optional.empty(), Shade.PLAIN, why);
    }

    /** Too few to compare: under {@link Ruling#LEAST_BASE} answers in either round. */
    public boolean isTooFew() {
        return is(Verdict.TOO_FEW_TO_SAY);
    }

    public boolean isMore() {
        return is(Verdict.MORE);
    }

    public boolean isFewer() {
        return is(Verdict.FEWER);
    }

    public boolean isAboutTheSame() {
        return is(Verdict.NO_CLEAR_CHANGE) && shade == Shade.ABOUT_THE_SAME;
    }

    private boolean is(Verdict one) {
        return verdict.filter(one::equals).isPresent();
    }
}
