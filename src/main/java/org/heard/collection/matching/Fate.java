package org.heard.collection.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What becomes of a column before anybody has chosen, and why. */
public enum Fate {
    /** It may be a question. */
    ASKED("", ""),
    /** Never held, whatever anybody chooses. */
    PERSONAL(
            "dropped: personal",
            "(your |child'?s? |parent'?s? |carer'?s? |respondent'?s? )?(first |last |full |middle )?name|surname|forename"
                    + "|name of (your |the )?(child|parent|carer|young person|respondent)"
                    + "|e-?mail.*|.*\\be-?mail address.*|verified email|ip|ip ?_?addr(ess)?|ipaddr"
                    + "|((mobile|home|contact|tele) ?)?phone( ?(number|no\\.?))?( \\d)?"
                    + "|.*\\b(tele)?phone number\\b.*|.*\\bmobile number\\b.*|mobile|contact|contact details|.*\\bcontact details\\b.*"
                    + "|(home |postal )?address( ?line)?( ?\\d)?|.*\\b(home|your|postal) address\\b.*|town|city|county"
                    + "|.*\\bpost ?code\\b.*|zip( code)?|access code|token|user ?(id|no|name)|collector ?id|custom ?data.*"
                    + "|external ?(data )?reference.*|recipient.*|location|location(latitude|longitude)|latitude|longitude"
                    + "|_?gps.*|geolocation.*|.*_(latitude|longitude|altitude|precision)|device.*|browser.*|user ?agent.*"
                    + "|operating system|os|refer+er.*|refurl|tracking link|url|unique id|redcap_survey_identifier"
                    + "|person\\..*|formbricks id.*|subscriberid|simserial|_?submitted_by|participant.*|country"
                    + "|.*\\bwhat('s| is) (your|their|his|her|the child'?s|your child'?s) (full |first |last )?name\\b.*"
                    + "|.*\\bnational insurance\\b.*|anonymous id|respondent ip.*"),
    /** The officer may make setting, age band or area of it. */
    BROADER(
            "dropped: it could tell who somebody is",
            "upn|.*\\bunique pupil number\\b.*|.*\\bnhs n(umber|o)\\b.*|d\\.?o\\.?b\\.?|.*\\b(date of birth|birth ?date|birthday)\\b.*"
                    + "|school|school name|employer|.*\\b(which|what|name of( the| your)?( child'?s)?) "
                    + "(school|nursery|college|employer)\\b.*|.*\\byour employer\\b.*|ward|gp( practice)?"),
    /** The month of the round stands in its survey. */
    WHEN(
            "dropped: when it was filled in",
            "start|end|today|(start|end|completion|submit|submission|recorded|created|modified|last modified|last action) ?(time|date)"
                    + "|submitdate|startdate|datestamp|enddate|recordeddate|date ?(submitted|started|last action|created|modified)"
                    + "|timestamp|.*_timestamp|started|ended|submitted( at| on)?|completed( at| on)?|_?submission_time|duration.*"
                    + "|interviewtime|total time|group ?time.*|[a-z]\\d+q\\d+time|question time.*|time taken.*|last ?page|id\\.date"
                    + "|id\\.time|last modified time|id\\.(start|end).*"),
    TOOLS_OWN(
            "dropped: the tool’s own",
            "id|_id|_?uuid|id\\.name|response ?id|respondent ?id|reference|no\\.?|record_id|unique response (number|no\\.?|id)|seed"
                    + "|start ?language|language|user ?language|status|finished|progress|distribution ?channel|survey id|tags|quotas"
                    + "|total points|quiz feedback|points - .*|feedback - .*|redcap_event_name|redcap_repeat_.*|.*_complete|_index"
                    + "|_validation_status|_status|_tags|__version__|_parent_.*|_version_.*|instanceid|meta/.*|formhub/.*"
                    + "|xform_id_string|_xform_id_string|response type|.* - option id|source|response status|q_.*|case ?id|response"),
    NOTES(
            "dropped: notes and files",
            "(analyst|officer|reviewer|internal)? ?notes?|_notes|.* - notes?|_?attachments?|.*\\[?filecount\\]?|.*\\bupload(ed)?\\b"
                    + ".*(file|picture|photo).*|.* - file name"),
    /** Nothing in it. */
    EMPTY("dropped: no cell holds anything", ""),
    /** A map could not say which is meant. */
    TWICE("dropped: another column has the same heading; give each its own in the file", ""),
    /** No heading. */
    UNNAMED("dropped: it has no heading", "");

    /** "3. ", "Q12) ", "Q5.1.1. ": numbers a tool puts before its headings. */
    private static final Pattern NUMBERED = Pattern.compile("^(q?\\d+(\\.\\d+)*[a-z]?[.):]\\s*)+");

    private final String words;
    private final Pattern heading;

    Fate(String words, String heading) {
        this.words = words;
        this.heading = Pattern.compile(heading);
    }

    public String words() {
        return words;
    }

    /** Whether a person may make a question of it. */
    boolean isOpen() {
        return this == ASKED || this == BROADER;
    }

    /** What the heading alone tells; personal goes first. @param heading as in the map */
    static Fate of(String heading) {
        String whole = NUMBERED.matcher(
                        heading.toLowerCase(Locale.ROOT).replace('’', '\'').strip())
                .replaceFirst("")
                .replaceFirst("[\\s?:*]+$", "");
        if (whole.isEmpty()) {
            return UNNAMED;
        }
        String last = whole.replaceFirst("^.*(/| \\| )", "");
        return of(whole, last).orElse(ASKED);
    }

    private static Optional<Fate> of(String whole, String last) {
        return Arrays.stream(values())
                .filter(fate -> !fate.heading.pattern().isEmpty())
                .filter(fate -> fate.heading.matcher(whole).matches()
                        || fate == PERSONAL && fate.heading.matcher(last).matches())
                .findFirst();
    }
}
