package org.heard.people.setup;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import org.heard.people.account.Actor;
import org.heard.people.area.Area;
import org.heard.people.area.RestsOnArea;
import org.heard.questionnaire.survey.SurveyContents;
import org.heard.questionnaire.surveyfile.AreaText;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.questionnaire.surveyfile.SurveyFault;

/**
 * Changes the area. <b>What it guarantees:</b> what is saved passes every check of the file, changes nothing that answers
 * or results rest on, and was made from the text that counted. <b>What the caller must see to:</b> an administrator asks.
 */
@Singleton
class AreaChanges {
    private final AreaTexts texts;
    private final CurrentSurveys surveys;
    private final Area area;
    private final List<RestsOnArea> resting;

    AreaChanges(AreaTexts texts, CurrentSurveys surveys, Area area, @All List<RestsOnArea> resting) {
        this.texts = texts;
        this.surveys = surveys;
        this.area = area;
        this.resting = resting;
    }

    /**
     * @param from the text that counts
     * @param said what is changed, in a sentence without its full stop
     * @return whether there was anything to change
     * @throws AreaRefused with one sentence; nothing is changed then
     */
    boolean save(AreaTexts.Kept from, AreaTree wanted, String said, Actor by) {
        return save(from, textOf(from, wanted), said, by);
    }

    boolean save(AreaTexts.Kept from, AreaText text, String said, Actor by) {
        if (text.equals(from.text())) {
            return false;
        }
        checked(text);
        texts.keep(text, from.number(), said, by);
        surveys.renew();
        return true;
    }

    /**
     * Rounds in which people chose what would be called otherwise then.
     *
     * @throws AreaRefused where it could not be saved at all
     */
    List<String> renamed(AreaTexts.Kept from, AreaTree wanted) {
        SurveyContents after = checked(textOf(from, wanted));
        return resting.stream()
                .flatMap(one -> one.renamed(area.surveys().now(), after).stream())
                .distinct()
                .toList();
    }

    private SurveyContents checked(AreaText text) {
        SurveyContents after = pass(text);
        resting.stream()
                .flatMap(one -> one.refuses(area.surveys().now(), after).stream())
                .findFirst()
                .ifPresent(why -> {
                    throw new AreaRefused(why);
                });
        return after;
    }

    private static AreaText textOf(AreaTexts.Kept from, AreaTree wanted) {
        return from.text().with(wanted.top());
    }

    private SurveyContents pass(AreaText text) {
        try {
            return surveys.withArea(text.text());
        } catch (SurveyFault fault) {
            boolean ofTheArea = fault.file().contains("area.yaml");
            throw new AreaRefused(
                    ofTheArea ? fault.line() : 0,
                    ofTheArea ? fault.what() : "With this, another file could not be used: " + fault.getMessage());
        }
    }

    /** Whether a refusal is about the value that stands there in the text that was wanted. */
    boolean isAbout(AreaRefused refused, AreaTexts.Kept from, AreaTree wanted, List<String> path) {
        return refused.line() > 0 && textOf(from, wanted).line(path) == refused.line();
    }
}
