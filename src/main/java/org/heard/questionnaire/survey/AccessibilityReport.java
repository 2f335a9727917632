package org.heard.questionnaire.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the model accessibility statement of the regulations of 2018 asks and only the area can say.
 *
 * @param status how far the site keeps to the guidelines; empty where nobody has said
 * @param problems what people cannot use, and why
 * @param report where to report a problem
 * @param replyDays working days until a report is answered
 * @param testedBy who tested last, as people should read it
 * @param tested the day of that test
 * @param prepared the day the statement was first written
 * @param reviewed the day somebody last looked whether it is still true
 * @param enforcement who helps where the answer does not satisfy
 */
public record AccessibilityReport(
        Optional<Status> status,
        List<Problem> problems,
        Privacy.Address report,
        int replyDays,
        Text testedBy,
        LocalDate tested,
        LocalDate prepared,
        LocalDate reviewed,
        Privacy.Address enforcement) {
    public static final AccessibilityReport NONE = new AccessibilityReport(
            Optional.empty(),
            List.of(),
            Privacy.Address.NONE,
            0,
            Text.english(""),
            null,
            null,
            null,
            Privacy.Address.NONE);

    public AccessibilityReport {
        problems = List.copyOf(problems);
    }

    List<Text> texts() {
        return java.util.stream.Stream.concat(
                        problems.stream().map(Problem::what), java.util.stream.Stream.of(testedBy))
                .filter(text -> !text.english().isEmpty())
                .toList();
    }

    /** @param criterion of WCAG 2.2 that is not met: "3.1.2" @param until by when it is to be mended; null for no date */
    public record Problem(Text what, String criterion, LocalDate until) {}

    /** In the three words of the regulations. */
    public enum Status {
        FULLY("accessible_fully"),
        PARTLY("accessible_partly"),
        NOT("accessible_no");

        private final String sentence;

        Status(String sentence) {
            this.sentence = sentence;
        }

        /** The word of interface.yaml that says it. */
        public String sentence() {
            return sentence;
        }
    }
}
