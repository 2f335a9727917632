package org.heard.figures.disclosure;

/**
 * The council's thresholds.
 *
 * @param smallestBase respondents a row needs to be shown (10, as in GP Patient Survey)
 * @param smallestCount smallest count other than 0 that is shown (5, usual in councils' answers)
 * @param width whole numbers between lowest and highest possible value of a hidden count (4)
 * @param lowBase from here on five points and a verdict (30); below it three points and caution
 */
public record DisclosureRules(int smallestBase, int smallestCount, int width, int lowBase) {
    public static final DisclosureRules DEFAULT = new DisclosureRules(10, 5, 4, 30);
}
