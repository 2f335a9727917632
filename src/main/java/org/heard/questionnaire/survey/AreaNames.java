package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Map;

/**
 * The names of the area, from {@code surveys/area.yaml}: the one place to change for another council.
 *
 * @param name "Sefton"
 * @param localities options of the question "Where do you live?", without "outside" and "prefer not to say"
 * @param worried whom a young person can talk to now
 * @param returnAddress where a filled-in paper copy goes; may be empty
 * @param ethicsApproval reference of the written approval under which 13- to 15-year-olds may answer without
 *     a parent's permission; empty while there is none, and then they may not
 */
public record AreaNames(
        String name,
        String council,
        String forum,
        String board,
        String helpName,
        String helpPhone,
        String contactEmail,
        List<Option> localities,
        List<Contact> worried,
        String ethicsApproval,
        String returnAddress) {
    public AreaNames {
        localities = List.copyOf(localities);
        worried = List.copyOf(worried);
    }

    public AreaNames(
            String name,
            String council,
            String forum,
            String board,
            String helpName,
            String helpPhone,
            String contactEmail,
            List<Option> localities) {
        this(name, council, forum, board, helpName, helpPhone, contactEmail, localities, List.of(), "", "");
    }

    /** Somebody to talk to. @param words when and for whom: "Day and night. Free." */
    public record Contact(String name, String phone, Text words) {}

    /** What a text may say in place of a name. */
    public Map<String, String> names() {
        return Map.of(
                "area",
                name,
                "council",
                council,
                "forum",
                forum,
                "board",
                board,
                "help_name",
                helpName,
                "help_phone",
                helpPhone);
    }
}
