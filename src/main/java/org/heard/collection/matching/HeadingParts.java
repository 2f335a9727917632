package org.heard.collection.matching;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading taken apart into what is asked and the option or row. @param group by which columns of one question are known */
record HeadingParts(String stem, String part, String group) {
    private static final Pattern BAR = Pattern.compile("(.+?) \\| (.+)");
    private static final Pattern BRACKET = Pattern.compile("(.+?) ?\\[(.+)]");
    private static final Pattern CODES = Pattern.compile("(.+?)___([A-Za-z0-9_]+)");

    /** "3. Which services?.a. Short breaks"; not "e.g." and "i.e.". */
    private static final Pattern LETTERED = Pattern.compile("(\\d.*?)(?<!\\b[ei])\\.[a-z]{1,2}\\. (.+)");

    private static final Pattern SLASH = Pattern.compile("(.+)/([^/]+)");
    private static final Pattern DASH = Pattern.compile("(.+?) [-–] (.+)");
    private static final Pattern UNDER = Pattern.compile("([A-Za-z]{1,3}\\d+)_(\\d+)(_TEXT)?");

    static HeadingParts of(String wording, String heading) {
        Matcher under = UNDER.matcher(heading);
        for (Pattern pattern : new Pattern[] {BAR, BRACKET, CODES, LETTERED, DASH, SLASH}) {
            Matcher found = pattern.matcher(wording);
            if (found.matches()) {
                String group = under.matches() ? under.group(1) : found.group(1);
                return new HeadingParts(found.group(1).strip(), found.group(2).strip(), group.strip());
            }
        }
        return under.matches()
                ? new HeadingParts(under.group(1), wording.equals(heading) ? under.group(2) : wording, under.group(1))
                : new HeadingParts(wording, "", "");
    }
}
