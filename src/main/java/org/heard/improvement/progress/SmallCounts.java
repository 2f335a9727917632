package org.heard.improvement.progress;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.improvement.promises.ShortSentences;

/** One to four people could be recognised: no public page, file or earlier version says so few. */
final class SmallCounts {
    private static final String FEW = "fewer than 5";

    /** A space of any kind, or the end of a line. */
    private static final String SPACE = "[\\s\\h\u200b]";

    private static final String GAP = SPACE + "+";
    private static final String SMALL = "[1-4]|one|two|three|four|a couple of|a pair of";
    private static final String NUMBER = "\\d{1,4}|five|six|seven|eight|nine|ten|" + SMALL;

    /** What has a number for its name: "Year 4", "sections 3 and 4". A look back needs a bound: nine spaces. */
    private static final String NAMED =
            "\\b(?:years?|group|stages?|tiers?|levels?|sections?|parts?|phases?|steps?|bands?"
                    + "|class|priority|questions?|actions?|areas?|tables?|pages?|schedule|no\\.?|chapters?|annex|quarter|grades?"
                    + "|aged?|ages|every)" + SPACE + "{1,9}";

    /** Not in a rate ("1 in 4"), a name, or a longer number ("2.4", "1:1"). */
    private static final String NOT_AFTER = "(?<![\\p{L}\\d])(?<!\\d[.,:/])(?<!\\b(?:" + NUMBER + ")" + SPACE
            + "{1,9}(?:in|out of)" + SPACE + "{1,9})(?<!" + NAMED + ")(?<!" + NAMED + "\\d{1,3}" + SPACE
            + "{0,9}(?:to|or|and|[-–—])" + SPACE + "{0,9})";

    private static final String OF = "of(?:" + GAP + "(?:the|our|your|their|these|those|all))?";

    /** "2 to 4", "2–4", "3 or 4", "3 of the 12"; and "2 (two)". */
    private static final String COUNTED = "(?<first>" + NUMBER + ")(?![\\p{L}\\d])(?:" + GAP + "\\((?:" + NUMBER
            + ")\\))?(?:(?<joint>" + GAP + "(?:to|or|and|" + OF + ")" + GAP + "|" + SPACE + "*[-–—]" + SPACE
            + "*)(?<last>" + NUMBER + ")(?![\\p{L}\\d]))?";

    /** "of the", "very young disabled": at most three words that are no number, no measure of time and no plural. */
    private static final String BETWEEN = "(?<part>" + GAP + OF + ")?(?<words>(?:" + GAP
            + "(?!(?:in|to|or|and|of|for|with|from|by|at|one|two|three|four|weeks?|months?|days?|years?|hours?|terms?)\\b)"
            + "(?!\\p{L}[\\p{L}-]*[^\\P{L}us]s(?![\\p{L}'’-]))[\\p{L}-]+(?:['’]s)?){0,3}?)";

    private static final String PEOPLE =
            "(?<who>parents?|grandparents?|carers?|guardians?|mothers?|grandmothers?|fathers?"
                    + "|grandfathers?|mums?|dads?|famil(?:y|ies)|households?|couples?|(?:grand|step)?child(?:ren)?|kids?|pupils?"
                    + "|people|persons?|individuals?|adults?|wom[ae]n|m[ae]n|boys?|girls?|sons?|daughters?|brothers?|sisters?"
                    + "|siblings?|twins?|triplets?|bab(?:y|ies)|infants?|toddlers?|teenagers?|teens?|youngsters?|youths"
                    + "|students?|learners?|leavers?|patients?|respondents?|participants?|attendees?|refugees?|orphans?)"
                    + "(?<whose>['’]s?)?+(?![\\p{L}\\d-])";

    /** "3 children’s centres", "2 parents’ evenings": nobody is counted. */
    private static final String NO_HOUSE = "(?!(?<=(?:children|people)['’]s)" + GAP
            + "(?:centre|hospital|home|service|ward|board|trust|panel|worker|team|commissioner))"
            + "(?!(?<=(?:parents|carers)['’])" + GAP + "(?:evening|forum|group))";

    private static final Pattern COUNT = Pattern.compile(
            NOT_AFTER + "(?:(?:only|just|fewer than|less than|up to)" + GAP + "|(?<span>(?:from|between)" + GAP + "))?"
                    + COUNTED + BETWEEN + GAP + PEOPLE + NO_HOUSE,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LEFT = Pattern.compile(
            "(?<![\\p{L}\\d])(?<!\\d[.,:/])(?:[1-4]|one|two|three|four)(?![\\p{L}\\d])(?![.,:/]\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SmallCounts() {}

    /** What somebody wrote, with "fewer than 5" for one to four people. */
    static String hidden(String text) {
        Matcher found = COUNT.matcher(text);
        StringBuilder hidden = new StringBuilder();
        while (found.find()) {
            found.appendReplacement(hidden, Matcher.quoteReplacement(hidden(found)));
        }
        return found.appendTail(hidden).toString();
    }

    /** Sentences that still have a number from one to four, which may count people in words no rule knows. */
    static List<String> left(String text) {
        return ShortSentences.of(text).stream()
                .filter(sentence -> LEFT.matcher(sentence).find())
                .toList();
    }

    private static String hidden(Matcher found) {
        String first = found.group("first");
        String last = found.group("last");
        boolean none = !isSmall(first) && (last == null || !isSmall(last));
        if (none || isOne(first) && (last == null ? countsSomethingElse(found) : isOne(last))) {
            return found.group();
        }
        String said = last == null ? FEW : both(found, first, last);
        boolean begins = Character.isUpperCase(found.group().charAt(0));
        return (begins ? said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1) : said)
                + (found.group("part") == null ? "" : found.group("part"))
                + found.group("words")
                + " "
                + (isOne(first) && last == null ? several(found) : found.group("who") + whose(found));
    }

    /** "fewer than 5" for a range that ends by four; else for each small end of it. */
    private static String both(Matcher found, String first, String last) {
        String span = found.group("span") == null ? "" : found.group("span");
        String joint = found.group("joint").strip();
        boolean isRange = joint.matches("(?i)or|[-–—]")
                || joint.equalsIgnoreCase("to") && span.isEmpty()
                || joint.equalsIgnoreCase("and") && span.strip().equalsIgnoreCase("between");
        if (isRange && isSmall(first) && isSmall(last)) {
            return FEW;
        }
        return span + few(first) + " " + (joint.matches("[-–—]") ? "to" : joint) + " " + few(last);
    }

    private static String few(String number) {
        return isSmall(number) ? FEW : number;
    }

    private static boolean isSmall(String number) {
        return number.matches("(?i)" + SMALL);
    }

    private static boolean isOne(String number) {
        return number.matches("(?i)1|one");
    }

    /** "one school where children", "one children’s worker": what is one is not the people, for they are many. */
    private static boolean countsSomethingElse(Matcher found) {
        boolean many = found.group("who").matches("(?i).*(?:s|people|children|women|men)");
        boolean inWords = found.group("first").equalsIgnoreCase("one");
        return many
                && found.group("part") == null
                && (found.group("whose") != null
                        || inWords && !found.group("words").isEmpty());
    }

    private static String several(Matcher found) {
        String one = found.group("who");
        String more = one.matches("(?i).*(?:s|people|children|women|men)") ? one : more(one);
        return more.endsWith("s") && whose(found).length() > 1
                ? more + whose(found).charAt(0)
                : more + whose(found);
    }

    private static String more(String one) {
        return switch (one.substring(one.length() - 2).toLowerCase(Locale.UK)) {
            case "ld" -> one.toLowerCase(Locale.UK).endsWith("child") ? one + "ren" : one + "s";
            case "ly", "by" -> one.substring(0, one.length() - 1) + "ies";
            case "an" ->
                one.toLowerCase(Locale.UK).endsWith("man") ? one.substring(0, one.length() - 2) + "en" : one + "s";
            case "on" -> one.equalsIgnoreCase("person") ? "people" : one + "s";
            default -> one + "s";
        };
    }

    private static String whose(Matcher found) {
        return found.group("whose") == null ? "" : found.group("whose");
    }
}
