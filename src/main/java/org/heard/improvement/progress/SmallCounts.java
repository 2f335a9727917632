package org.heard.improvement.progress;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One to four people could be recognised: no public page, file or earlier version says so few. */
final class SmallCounts {
    private static final String FEW = "fewer than 5";

    private static final String NUMBER = "(?:[1-4]|one|two|three|four|a couple of)";

    /** Not in a rate ("1 in 4"), a range ("2 to 4"), a name ("Year 4", "section 3") or a longer number ("2.4"). */
    private static final String NOT_AFTER = "(?<![\\p{L}\\d])(?<!\\d[.,:/–-])"
            + "(?<!\\b(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)[ \u00a0](?:in|out of|to)[ \u00a0])"
            + "(?<!\\b(?:years?|group|stage|tier|level|section|part|phase|step|band|class|priority|question|action|area"
            + "|table|page|schedule|no\\.|chapter|annex|quarter|grade|aged?)[ \u00a0])";

    /** "of the", "of our own", "very brave": at most three words that are no other number. */
    private static final String BETWEEN =
            "(?:[ \u00a0]of(?:[ \u00a0](?:the|our|your|their|these|those|all))?)?(?:[ \u00a0](?!in\\b|to\\b|or\\b|and\\b"
                    + "|weeks?\\b|months?\\b|days?\\b|years?\\b|hours?\\b|terms?\\b|of\\b|for\\b|with\\b|from\\b|by\\b|at\\b)"
                    + "[\\p{L}-]+){0,2}?";

    private static final String PEOPLE = "(parent|carer|mother|father|mum|dad|family|families|child|children|pupil"
            + "|young people|young person|people|person|boy|girl|baby|babies|sibling|student|learner|teenager|toddler)(s?)"
            + "(?![\\p{L}\\d'’-])";

    private static final Pattern COUNT = Pattern.compile(
            NOT_AFTER + "(?:(?:only|just)[ \u00a0])?" + NUMBER + "(?![\\p{L}\\d])(" + BETWEEN + "[ \u00a0])" + PEOPLE,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SmallCounts() {}

    /** What somebody wrote, with "fewer than 5" for one to four people. */
    static String hidden(String text) {
        return COUNT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        (Character.isUpperCase(found.group().charAt(0)) ? "F" : "f")
                                + FEW.substring(1)
                                + found.group(1)
                                + several(found.group(2))));
    }

    private static String several(String people) {
        return switch (people.toLowerCase(Locale.UK)) {
            case "child" -> "children";
            case "family" -> "families";
            case "baby" -> "babies";
            case "person" -> "people";
            case "young person" -> "young people";
            case "children", "families", "babies", "people", "young people" -> people;
            default -> people + "s";
        };
    }
}
