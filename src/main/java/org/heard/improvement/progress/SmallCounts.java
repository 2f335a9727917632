package org.heard.improvement.progress;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One to four people could be recognised: no public page, file or earlier version says so few. */
final class SmallCounts {
    private static final String FEW = "fewer than 5";
    private static final Pattern COUNT = Pattern.compile(
            "\\b(?:(?:only|just) )?(?:[1-4]|two|three|four)( (?:\\p{L}+ )?"
                    + "(?:parents?|carers?|mothers?|fathers?|families|family|children|child|pupils?|young people|people"
                    + "|persons?|boys?|girls?|siblings|students?|learners?))\\b(?! ?%)",
            Pattern.CASE_INSENSITIVE);

    private SmallCounts() {}

    /** "fewer than 5" for one to four, else the number. */
    static String of(long people) {
        return people > 0 && people < 5 ? FEW : "%,d".formatted(people);
    }

    /** The same in a sentence somebody wrote. */
    static String hidden(String text) {
        return COUNT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(FEW + found.group(1)));
    }
}
