package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of the area, from {@code surveys/area.yaml}: the one place to change for another council.
 *
 * @param name "Sefton"
 * @param localities options of the question "Where do you live?", without "outside" and "prefer not to say"
 * @param worried whom somebody can talk to now
 * @param returnAddress where a filled-in paper copy goes; may be empty
 * @param ethicsApproval reference of the written approval under which 13- to 15-year-olds may answer without
 *     a parent's permission; empty while there is none, and then they may not
 * @param leaveTo where a quick way out leads: an everyday page of somebody else
 * @param notices what the law has it tell people
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
        String returnAddress,
        String leaveTo,
        Notices notices) {
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
        this(
                name,
                council,
                forum,
                board,
                helpName,
                helpPhone,
                contactEmail,
                localities,
                List.of(),
                "",
                "",
                "",
                Notices.NONE);
    }

    /** Whom people of that audience can talk to now. */
    public List<Contact> worried(Audience audience) {
        return worried.stream()
                .filter(contact -> contact.audiences().contains(audience))
                .toList();
    }

    /** Everything people read of it besides names. */
    public List<Text> texts() {
        return Stream.concat(worried.stream().map(Contact::words), notices.texts().stream())
                .toList();
    }

    /**
     * Somebody to talk to, in every way they can be reached; a way they have not is empty.
     *
     * @param words when and for whom: "Day and night. Free."
     * @param sms a number, after the word to send there if one is needed: "SHOUT to 85258"
     * @param chat an address beginning with https://
     * @param sign an address where they sign in British Sign Language
     */
    public record Contact(
            String name, Text words, String phone, String sms, String chat, String sign, Set<Audience> audiences) {
        public Contact {
            audiences = Set.copyOf(audiences);
        }
    }

    /** A number as a phone dials it: digits, and the + of another country. */
    public static String dialled(String number) {
        return number.replaceAll("[^0-9+]", "");
    }

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
