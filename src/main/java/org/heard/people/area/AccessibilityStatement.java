package org.heard.people.area;

import java.util.List;
import org.heard.ground.language.Speech;
import org.heard.questionnaire.survey.AccessibilityReport;
import org.heard.questionnaire.survey.Privacy;

/**
 * The accessibility statement in one language, in the model form of the regulations of 2018.
 *
 * @param status in the words of the regulations; empty where the council has not said
 * @param tested and the other days: in words, empty where they are not known
 */
record AccessibilityStatement(
        String status,
        List<Problem> problems,
        Privacy.Address report,
        int replyDays,
        String testedBy,
        String tested,
        String prepared,
        String reviewed,
        Privacy.Address enforcement) {

    /** @param criterion of WCAG 2.2 that is not met @param until empty where no day is set */
    record Problem(String what, String criterion, String until) {}

    static AccessibilityStatement of(AccessibilityReport report, Speech speech) {
        return new AccessibilityStatement(
                report.status().map(status -> speech.say(status.sentence())).orElse(""),
                report.problems().stream()
                        .map(problem -> new Problem(
                                problem.what().said(speech.language()),
                                problem.criterion(),
                                speech.date(problem.until())))
                        .toList(),
                report.report(),
                report.replyDays(),
                report.testedBy().said(speech.language()),
                speech.date(report.tested()),
                speech.date(report.prepared()),
                speech.date(report.reviewed()),
                report.enforcement());
    }
}
