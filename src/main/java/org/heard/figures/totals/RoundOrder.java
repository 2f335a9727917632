package org.heard.figures.totals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which round came first. Where every round's name holds a year (and perhaps a month after it), in
 * order of those; else in the order of the file.
 */
final class RoundOrder {
    private static final Pattern YEAR_AND_MONTH =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:[-_/ ]?(0[1-9]|1[0-2]))?(?!\\d)");

    private RoundOrder() {}

    static List<String> of(List<String> asInFile) {
        List<String> rounds = asInFile.stream().distinct().toList();
        Map<String, Optional<String>> dates =
                rounds.stream().collect(Collectors.toMap(Function.identity(), RoundOrder::date));
        boolean dated = dates.values().stream().allMatch(Optional::isPresent)
                && dates.values().stream().distinct().count() == rounds.size();
        List<String> sorted = new ArrayList<>(rounds);
        if (dated) {
            sorted.sort(Comparator.comparing(round -> dates.get(round).orElseThrow()));
        }
        return List.copyOf(sorted);
    }

    private static Optional<String> date(String round) {
        Matcher found = YEAR_AND_MONTH.matcher(round);
        return found.find()
                ? Optional.of(found.group(1) + (found.group(2) == null ? "00" : found.group(2)))
                : Optional.empty();
    }
}
