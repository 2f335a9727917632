package org.heard.questionnaire.surveyfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.questionnaire.survey.OneChoice;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Scale;
import org.heard.questionnaire.survey.Section;
import org.heard.questionnaire.survey.SharedPage;

/** Questions that share a page are few, short, together, and none decides whether another of them is asked. */
final class SharedPageCheck {
    private static final int MOST = 5;
    private static final int MOST_WITH_OTHER_ANSWERS = 4;

    private final SurveyFile file;

    private SharedPageCheck(SurveyFile file) {
        this.file = file;
    }

    static void check(SurveyFile file) {
        SharedPageCheck check = new SharedPageCheck(file);
        Set<String> keys = new HashSet<>(file.questions().keySet());
        for (Section section : file.survey().sections()) {
            check.standTogether(section);
            check.gathered(section).forEach((page, questions) -> {
                if (!keys.add(page.key())) {
                    throw check.fault(
                            questions.get(0),
                            "another question or page already has the key “" + page.key() + "” of its page");
                }
                check.areFewAndAlike(questions);
                questions.forEach(one -> check.standsAlone(one, questions));
            });
        }
        check.areUsed();
    }

    private Map<SharedPage, List<Page>> gathered(Section section) {
        Map<SharedPage, List<Page>> gathered = new LinkedHashMap<>();
        for (Page page : section.pages()) {
            page.shared()
                    .ifPresent(shared -> gathered.computeIfAbsent(shared, none -> new ArrayList<>())
                            .add(page));
        }
        return gathered;
    }

    private void standTogether(Section section) {
        Set<SharedPage> ended = new HashSet<>();
        Page before = null;
        for (Page page : section.pages()) {
            if (before != null && !before.shared().equals(page.shared())) {
                before.shared().ifPresent(ended::add);
            }
            if (page.shared().filter(ended::contains).isPresent()) {
                throw fault(page, "questions of one page stand one after the other");
            }
            before = page;
        }
    }

    private void areFewAndAlike(List<Page> questions) {
        boolean alike = questions.stream()
                        .map(page -> page.question().options().stream()
                                .map(Option::code)
                                .toList())
                        .distinct()
                        .count()
                == 1;
        int most = alike ? MOST : MOST_WITH_OTHER_ANSWERS;
        if (questions.size() > most) {
            throw fault(
                    questions.get(most),
                    "a page holds at most " + MOST + " questions with the same answers, or " + MOST_WITH_OTHER_ANSWERS
                            + " others");
        }
        if (questions.size() == 1) {
            throw fault(questions.get(0), "no other question stands on its page; leave “page” out");
        }
    }

    private void standsAlone(Page page, List<Page> together) {
        Question question = page.question();
        if (!(question instanceof Scale || question instanceof OneChoice)) {
            throw fault(page, "only questions with one answer to choose can share a page");
        }
        if (!page.stopIf().isEmpty()
                || question.asked().traits().worry()
                || file.survey().isForYoungPeople()) {
            throw fault(
                    page,
                    "what decides whether to go on, may stir something up, or is asked of young people"
                            + " stands on a page of its own");
        }
        page.askIf().stream()
                .filter(condition -> together.stream()
                        .anyMatch(other -> other.question().key().equals(condition.question())))
                .findFirst()
                .ifPresent(condition -> {
                    throw fault(
                            page,
                            "it depends on “" + condition.question()
                                    + "”, which stands on the same page; put it on a later one");
                });
    }

    private void areUsed() {
        for (Entry section : file.root().at("sections").items()) {
            section.fields("pages").forEach((key, title) -> {
                if (file.survey().pages().stream()
                        .flatMap(page -> page.shared().stream())
                        .noneMatch(shared -> shared.key().equals(key))) {
                    throw title.fault("no question stands on the page “" + key + "”");
                }
            });
        }
    }

    private SurveyFault fault(Page page, String fault) {
        Entry place = file.questions().get(page.question().key());
        return place.find("page").orElse(place).fault(fault);
    }
}
