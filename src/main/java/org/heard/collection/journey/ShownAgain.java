package org.heard.collection.journey;

import java.util.ArrayList;
import java.util.List;
import org.heard.collection.journey.Control.Given;
import org.heard.questionnaire.survey.Question.Reading;

/** Why a page of questions is shown again: its address says it in a word, and what is wrong is read off what stands there. */
final class ShownAgain {
    /** The question in an address. */
    static final String AGAIN = "again";

    /** What stands on it cannot be taken as it is. */
    static final String REFUSED = "yes";

    /** What came was not sent from this page. */
    static final String ANOTHER_PAGE = "page";

    /** An adult has answered it, and that stays. */
    static final String SETTLED = "settled";

    private ShownAgain() {}

    /** The address of that page, saying why. */
    static String path(Visit visit, Screen screen, boolean changing, String why) {
        List<String> asked = new ArrayList<>(List.of(AGAIN + "=" + why));
        if (changing) {
            asked.add(QuestionPage.CHANGING);
        }
        if (screen.first().isForAdult()) {
            asked.add(HandOver.TAKEN);
        }
        return visit.path(screen.path(), asked.toArray(String[]::new));
    }

    /** What stands under each question of the page, with what is wrong. @param why from the address, or null */
    static List<Given> given(Visit visit, Screen screen, String why) {
        return screen.steps().stream()
                .map(step -> given(visit, screen, step, why))
                .toList();
    }

    private static Given given(Visit visit, Screen screen, Step step, String why) {
        List<String> sent = Given.sent(step, visit.contents());
        if (ANOTHER_PAGE.equals(why) && step.equals(screen.first())) {
            return new Given(sent, visit.voice().say("another_page_sent"));
        }
        return REFUSED.equals(why) && step.question().read(sent) instanceof Reading.Refused refused
                ? new Given(sent, visit.voice().say(refused.why()))
                : new Given(sent, "");
    }
}
