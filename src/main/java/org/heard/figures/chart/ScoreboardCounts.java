package org.heard.figures.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What several measures come to, counted verdict by verdict in short sentences: "Headline measures: 6. More: 1." Made
 * for languages in which the words around a number change with it.
 */
record ScoreboardCounts(ScoreboardSentence counted, MeasureWords words) {
    private static final Map<String, String> CALLED = Map.of(
            "headline measure", "told_headline_measures",
            "measure", "told_measures",
            "question", "told_questions");
    private static final Map<Said, String> VERDICTS = Map.of(
            Said.MORE, "told_count_more",
            Said.FEWER, "told_count_fewer",
            Said.POSSIBLE, "told_count_possible",
            Said.NO_CLEAR_CHANGE, "told_count_no_clear_change",
            Said.TOO_FEW_TO_SAY, "told_count_too_few",
            Said.CANNOT_BE_COMPARED, "told_count_not_compared",
            Said.NOT_SHOWN, "told_count_not_shown",
            Said.NO_EARLIER_ROUND, "told_count_first");

    @Override
    public String toString() {
        MeasureVerdicts verdicts = counted.verdicts();
        Stream<String> counts = Arrays.stream(Said.values())
                .filter(said -> verdicts.count(said) > 0)
                .map(said -> words.say(VERDICTS.get(said), words.number(verdicts.count(said))));
        return Stream.of(
                        Stream.of(words.say(
                                CALLED.get(counted.called()),
                                words.number(verdicts.ones().size()))),
                        since(),
                        counts)
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }

    /** What they are set against, as {@link ScoreboardSentence} has it. */
    private Stream<String> since() {
        List<String> from = counted.from();
        return switch (from.size()) {
            case 0 -> Stream.empty();
            case 1 -> Stream.of(words.say("told_compared_with", words.round(from.get(0))));
            default -> Stream.of(words.say("told_compared_with_first"));
        };
    }
}
