package org.heard.reporting.report;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The level that the improvement plan wants each measure to reach next.
 *
 * @param byMeasure per cent by key of the measure: "M1", 50
 */
public record AimedLevels(Map<String, String> byMeasure) {
    private static final int PER_CENT = 100;

    public AimedLevels {
        byMeasure = Map.copyOf(byMeasure);
    }

    /** As the text of {@link Part#LEVELS}, a line a measure. */
    public String text() {
        return byMeasure.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(level -> level.getKey() + " " + level.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The same from such a text. */
    static AimedLevels of(String text) {
        return new AimedLevels(text.lines()
                .map(line -> line.split(" "))
                .filter(level -> level.length == 2 && level[1].matches("\\d{1,3}(\\.\\d{1,4})?"))
                .collect(Collectors.toMap(level -> level[0], level -> level[1], (first, again) -> first)));
    }

    /** Of a measure, as a share from 0 to 1; empty where the plan names none. */
    Optional<Double> share(String measure) {
        return Optional.ofNullable(byMeasure.get(measure))
                .map(percent -> Double.parseDouble(percent) / PER_CENT)
                .filter(share -> share <= 1);
    }
}
