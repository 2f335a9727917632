package org.heard.collection.journey;

import java.util.List;
import java.util.Optional;
import org.heard.questionnaire.survey.SharedPage;
import org.heard.questionnaire.survey.Text;

/**
 * What stands on one page of somebody's way: one question, or short ones that share a page. All are about the same child,
 * or about the person.
 *
 * @param path the last part of its address, and its name: {@code locality}, {@code child-2/setting}
 */
record Screen(String path, List<Step> steps) {
    Screen {
        steps = List.copyOf(steps);
    }

    static Screen of(Step step) {
        return new Screen(step.path(), List.of(step));
    }

    Step first() {
        return steps.get(0);
    }

    int child() {
        return first().child();
    }

    /** The heading of a shared page; of a single question its own words are the heading. */
    Optional<Text> title() {
        return path.equals(first().path())
                ? Optional.empty()
                : first().page().shared().map(SharedPage::title);
    }
}
