package org.heard.people.area;

import java.util.List;
import java.util.stream.Stream;
import org.heard.ground.language.Speech;
import org.heard.questionnaire.survey.Audience;
import org.heard.questionnaire.survey.Privacy;
import org.heard.questionnaire.survey.Privacy.Basis;

/**
 * The privacy page in one language, as Articles 13 and 14 of the UK GDPR order it.
 *
 * @param who for whom the page is; empty for everyone
 * @param choices the same for each audience by itself; none on a page of one
 * @param reasons one for each audience
 * @param objects who is asked as a public task may object
 * @param withdraws who was asked with consent may take it back
 * @param updated in words; empty where the council has never looked at the page
 */
record PrivacyNotice(
        String who,
        Privacy.Address controller,
        Privacy.Address officer,
        List<Choice> choices,
        List<Reason> reasons,
        List<String> receives,
        String storedIn,
        int keepMonths,
        boolean objects,
        boolean withdraws,
        Privacy.Address complaint,
        String updated) {

    /** A way to the page of one audience. */
    record Choice(String label, String address) {}

    /**
     * @param who empty on a page of one audience
     * @param basis and what follows: empty where the council has not said
     * @param aboutAChild somebody else's data is given
     */
    record Reason(String who, String why, String basis, String law, String condition, boolean aboutAChild) {}

    static PrivacyNotice of(Privacy privacy, List<Audience> audiences, Speech speech) {
        boolean all = audiences.size() > 1;
        return new PrivacyNotice(
                all ? "" : speech.say(called(audiences.get(0))),
                privacy.controller(),
                privacy.officer(),
                all
                        ? audiences.stream()
                                .map(audience -> new Choice(speech.say(called(audience)), audience.privacy()))
                                .toList()
                        : List.of(),
                audiences.stream()
                        .map(audience -> reason(privacy, audience, speech, all))
                        .toList(),
                privacy.receives().stream()
                        .map(text -> text.said(speech.language()))
                        .toList(),
                privacy.storedIn().said(speech.language()),
                privacy.keepMonths(),
                bases(privacy, audiences).anyMatch(Basis.PUBLIC_TASK::equals),
                bases(privacy, audiences).anyMatch(Basis.CONSENT::equals),
                privacy.complaint(),
                speech.date(privacy.updated()));
    }

    private static Reason reason(Privacy privacy, Audience audience, Speech speech, boolean all) {
        var ground = privacy.ground(audience);
        return new Reason(
                all ? speech.say(called(audience)) : "",
                speech.say(why(audience)),
                ground.map(one -> speech.say(one.basis().sentence())).orElse(""),
                ground.map(one -> speech.language().english(one.law())).orElse(""),
                ground.map(one -> speech.say(one.condition().sentence())).orElse(""),
                audience == Audience.PARENTS);
    }

    private static Stream<Basis> bases(Privacy privacy, List<Audience> audiences) {
        return audiences.stream()
                .flatMap(audience -> privacy.ground(audience).stream())
                .map(Privacy.Ground::basis);
    }

    private static String called(Audience audience) {
        return switch (audience) {
            case PARENTS -> "privacy_parents";
            case YOUNG_PEOPLE -> "privacy_young_people";
            case STAFF -> "privacy_staff";
        };
    }

    private static String why(Audience audience) {
        return switch (audience) {
            case PARENTS -> "privacy_why_parents";
            case YOUNG_PEOPLE -> "privacy_why_young_people";
            case STAFF -> "privacy_why_staff";
        };
    }
}
