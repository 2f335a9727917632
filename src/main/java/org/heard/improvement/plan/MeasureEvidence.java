package org.heard.improvement.plan;

import java.time.LocalDate;
import java.util.List;

/** What published releases say of a survey measure. Everything a rule knows of a survey comes through here, frozen. */
public interface MeasureEvidence {
    /** No survey has been released. */
    MeasureEvidence NONE = new MeasureEvidence() {
        @Override
        public MeasureChange since(String measure, String baseline, LocalDate asAt) {
            return MeasureChange.cannotTell("not asked again yet");
        }

        @Override
        public List<PromiseRound> rounds(String measure, String baseline) {
            return List.of();
        }

        @Override
        public List<TargetFigure> figures(String measure, String baseline) {
            return List.of();
        }
    };

    /**
     * The measure in the newest later round against its baseline, as known on a day.
     *
     * @param measure M1 to M13
     * @param baseline key of the round it is counted from
     */
    MeasureChange since(String measure, String baseline, LocalDate asAt);

    /** Every later round that asked the measure again, with every version of its release. */
    List<PromiseRound> rounds(String measure, String baseline);

    /**
     * Every round's share, with the days it was known, to be set against a target.
     *
     * @param baseline key of the round a change is counted from; empty for the level itself
     */
    List<TargetFigure> figures(String measure, String baseline);
}
