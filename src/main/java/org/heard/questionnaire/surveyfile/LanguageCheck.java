package org.heard.questionnaire.surveyfile;

import java.util.List;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Text;

/** A language is not published with a text missing or unchecked; drafts may have gaps, because they cannot be published. */
final class LanguageCheck {
    private LanguageCheck() {}

    static void check(SurveyFile file, Translations translations) {
        Survey survey = file.survey();
        for (String language : survey.languages().checked()) {
            if (survey.languages().drafts().contains(language)) {
                throw file.root().at("drafts").fault("“" + language + "” cannot be both checked and a draft");
            }
            if (!translations.areChecked(language, parts(file))) {
                throw file.root()
                        .at("languages")
                        .fault("“" + language + "” is still marked as a draft in its files; move it to “drafts”");
            }
            refuseGaps(file, language);
        }
    }

    /** A copy leans on the translations of what it is a copy of. */
    private static List<String> parts(SurveyFile file) {
        return Stream.of(Translation.ANSWERS, file.survey().key(), file.root().text("copied_from", ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether a text is missing in that language. */
    static boolean hasGap(SurveyFile file, String language) {
        try {
            refuseGaps(file, language);
            return false;
        } catch (SurveyFault gap) {
            return true;
        }
    }

    private static void refuseGaps(SurveyFile file, String language) {
        Survey survey = file.survey();
        refuseGap(file.root().at("title"), survey.title(), language);
        refuseGap(file.root().at("introduction"), survey.introduction(), language);
        survey.presentation().titles().values().forEach(title -> refuseGap(file.root(), title, language));
        survey.approach().texts().forEach(text -> refuseGap(file.root(), text, language));
        survey.sections().forEach(section -> {
            Entry first = file.questions().get(section.pages().get(0).id());
            refuseGap(first, section.title(), language);
            section.pages().stream()
                    .flatMap(page -> page.shared().stream())
                    .forEach(shared -> refuseGap(first, shared.title(), language));
        });
        survey.questions()
                .forEach(question -> question.texts()
                        .forEach(text -> refuseGap(file.questions().get(question.key()), text, language)));
    }

    private static void refuseGap(Entry place, Text text, String language) {
        if (!text.isIn(language)) {
            throw place.fault("the text “" + text.english() + "” is missing in the language “" + language
                    + "”; write it, or move the language to “drafts”");
        }
    }
}
