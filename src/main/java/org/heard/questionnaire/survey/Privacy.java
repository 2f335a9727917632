package org.heard.questionnaire.survey;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Articles 13 and 14 of the UK GDPR ask and only the area can say; what is true of every area is in the words of
 * the privacy page. Empty strings and nought are gaps.
 *
 * @param controller how to reach whoever decides about the answers: the council
 * @param officer who watches that the law is kept: the data protection officer
 * @param grounds why the law allows it, for each audience
 * @param receives who is given answers, or results, besides the council
 * @param storedIn the country the answers are kept in
 * @param keepMonths how long answers that were sent are kept after the survey closes
 * @param complaint whom to complain to: the Information Commissioner
 * @param updated when the council last looked at this page; null where it never did
 */
public record Privacy(
        Address controller,
        Address officer,
        Map<Audience, Ground> grounds,
        List<Text> receives,
        Text storedIn,
        int keepMonths,
        Address complaint,
        LocalDate updated) {
    public static final Privacy NONE =
            new Privacy(Address.NONE, Address.NONE, Map.of(), List.of(), Text.english(""), 0, Address.NONE, null);

    public Privacy {
        grounds = grounds.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(grounds));
        receives = List.copyOf(receives);
    }

    public Optional<Ground> ground(Audience audience) {
        return Optional.ofNullable(grounds.get(audience));
    }

    List<Text> texts() {
        return Stream.concat(receives.stream(), Stream.of(storedIn))
                .filter(text -> !text.english().isEmpty())
                .toList();
    }

    /** Somebody to write to. @param web begins with https:// */
    public record Address(String name, String post, String phone, String email, String web) {
        public static final Address NONE = new Address("", "", "", "", "");

        /** The number as a phone dials it. */
        public String dial() {
            return AreaNames.dialled(phone);
        }
    }

    /**
     * @param basis of Article 6
     * @param law the Act and section that gives the council its task, as a lawyer cites it
     * @param condition of Article 9, for answers about health, disability and ethnic group
     */
    public record Ground(Basis basis, String law, Condition condition) {}

    /** Article 6(1) of the UK GDPR, as far as a survey of a council can rest on it. */
    public enum Basis {
        PUBLIC_TASK("privacy_public_task"),
        LEGAL_DUTY("privacy_legal_duty"),
        CONSENT("privacy_consent");

        private final String sentence;

        Basis(String sentence) {
            this.sentence = sentence;
        }

        /** The word of interface.yaml that says it. */
        public String sentence() {
            return sentence;
        }
    }

    /** Article 9(2) of the UK GDPR, as far as a survey of a council can rest on it. */
    public enum Condition {
        PUBLIC_INTEREST("privacy_public_interest"),
        HEALTH_AND_CARE("privacy_health_and_care"),
        STATISTICS("privacy_statistics"),
        EXPLICIT_CONSENT("privacy_explicit_consent");

        private final String sentence;

        Condition(String sentence) {
            this.sentence = sentence;
        }

        /** The word of interface.yaml that says it. */
        public String sentence() {
            return sentence;
        }
    }
}
