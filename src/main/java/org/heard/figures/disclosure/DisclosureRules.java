package org.heard.figures.disclosure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The council's thresholds.
 *
 * <p><b>What it guarantees:</b> thresholds that keep nobody safe are refused with the reason. <b>What the caller
 * must see to:</b> a release is made under one set of them.
 *
 * @param smallestBase respondents a row needs to be shown (10, as in GP Patient Survey)
 * @param smallestCount smallest count other than 0 that is shown (5, usual in councils' answers)
 * @param width whole numbers between lowest and highest possible value of a hidden count (4)
 * @param lowBase from here on five points and no caution (30); below it three points and caution
 */
public record DisclosureRules(int smallestBase, int smallestCount, int width, int lowBase) {
    public static final DisclosureRules DEFAULT = new DisclosureRules(10, 5, 4, 30);

    private static final int LEAST_SMALLEST_COUNT = 3;
    private static final List<String> IN_WORDS =
            List.of("nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** @throws IllegalArgumentException in one sentence, where they would not keep anybody safe */
    public DisclosureRules {
        refuse(
                smallestCount < LEAST_SMALLEST_COUNT,
                "smallest-count is " + smallestCount + " and has to be 3 or more: of two people who gave an answer"
                        + " each knows what the other said");
        refuse(
                smallestBase < smallestCount,
                "smallest-base is " + smallestBase + " and has to be " + smallestCount + " (smallest-count) or more:"
                        + " how many answered is a count too, and is printed of every row that is shown");
        refuse(
                width < 1,
                "width is " + width + " and has to be 1 or more: a hidden count that can only be one number"
                        + " is known");
        refuse(
                smallestBase < width + 2,
                "smallest-base is " + smallestBase + " and has to be " + (width + 2)
                        + " (width and 2) or more: in a row"
                        + " of fewer a hidden count cannot be as uncertain as width asks");
        refuse(
                lowBase < smallestBase,
                "low-base is " + lowBase + " and has to be " + smallestBase + " (smallest-base) or more: of fewer"
                        + " people nothing is shown that could carry a caution");
    }

    private static void refuse(boolean isUnsafe, String why) {
        if (isUnsafe) {
            throw new IllegalArgumentException("The setting heard.disclosure." + why + ".");
        }
    }

    /** Whether they show nothing that those do not. */
    public boolean isNowhereBelow(DisclosureRules others) {
        return smallestBase >= others.smallestBase
                && smallestCount >= others.smallestCount
                && width >= others.width
                && lowBase >= others.lowBase;
    }

    /** Those a release was made under, of which these tables are all or some. */
    public static DisclosureRules behind(List<SafeTable> tables) {
        return tables.stream().map(SafeTable::rules).findFirst().orElse(DEFAULT);
    }

    /** "fewer than 10": what is said of a row that is not shown. */
    public String tooFew() {
        return "fewer than " + smallestBase;
    }

    /** "1 to 4": the counts that are hidden. */
    public String smallCounts() {
        return "1 to " + (smallestCount - 1);
    }

    /** "ten", "15": the smallest base inside a sentence. */
    public String inWords() {
        return smallestBase < IN_WORDS.size() ? IN_WORDS.get(smallestBase) : Integer.toString(smallestBase);
    }

    /** "10 to 29", "10 to 29 or 15 to 29": of how many answers a row carries a caution; empty where none does. */
    public static String lowBases(Stream<DisclosureRules> rules) {
        return rules.filter(any -> any.lowBase > any.smallestBase)
                .map(DisclosureRules::cautious)
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private String cautious() {
        int most = lowBase - 1;
        return smallestBase == most ? Integer.toString(most) : smallestBase + " to " + most;
    }
}
