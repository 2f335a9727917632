package org.heard.questionnaire.surveyfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.OneChoice;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Section;
import org.heard.questionnaire.survey.Unit;

/** Routes lead forward, name real answers, and leave no page that nobody can reach. */
final class RouteCheck {
    private final SurveyFile file;
    private final Map<String, Page> before = new LinkedHashMap<>();

    private RouteCheck(SurveyFile file) {
        this.file = file;
    }

    static void check(SurveyFile file) {
        RouteCheck check = new RouteCheck(file);
        for (Page page : file.survey().pages()) {
            page.askIf().forEach(condition -> check.leadsForward(page, condition));
            page.question().asked().traits().among().ifPresent(source -> check.offersWhatIsTicked(page, source));
            check.canBeReached(page);
            check.before.put(page.question().key(), page);
        }
        check.childSectionsStandTogether();
    }

    private void leadsForward(Page page, Condition condition) {
        Page source = before.get(condition.question());
        if (source == null) {
            boolean later = file.survey().question(condition.question()).isPresent();
            throw fault(
                    page,
                    "it depends on question “" + condition.question() + "”, which "
                            + (later ? "does not come before it" : "is not in this survey"));
        }
        List<String> codes = new ArrayList<>(condition.anyOf());
        codes.addAll(condition.noneOf());
        for (String code : codes) {
            if (source.question().option(code).isEmpty()) {
                throw fault(
                        page,
                        "it depends on the answer “" + code + "”, which question “" + condition.question()
                                + "” does not offer");
            }
        }
        sameChild(page.question(), source.question());
        sameFaces(page.question(), source.question());
    }

    /** Its answers are those of a question with ticks that everybody who is asked it was asked before. */
    private void offersWhatIsTicked(Page page, String key) {
        Page source = before.get(key);
        boolean alike = source != null
                && source.question() instanceof ManyChoices
                && page.question() instanceof OneChoice
                && source.question().asked().unit() == page.question().asked().unit()
                && source.askIf().equals(page.askIf())
                && source.question().options().equals(page.question().options());
        if (!alike) {
            Entry place = file.questions().get(page.question().key());
            throw place.at("among")
                    .fault(
                            "“among” must name an earlier question with ticks, with the same answers and asked of the same "
                                    + "people");
        }
    }

    private void sameChild(Question question, Question source) {
        if (question.asked().unit() == Unit.RESPONDENT && source.asked().unit() == Unit.CHILD) {
            throw fault(
                    question, "it is asked once, but depends on “" + source.key() + "”, which is asked for each child");
        }
    }

    private void sameFaces(Question question, Question source) {
        for (String face : source.asked().traits().notIn()) {
            if (!question.asked().traits().notIn().contains(face)) {
                throw fault(
                        question,
                        "in the face “" + face + "” it can never be reached, because “" + source.key()
                                + "” is left out there");
            }
        }
    }

    /** Gathers what must have been answered on the way here, and asks whether one person can do so. */
    private void canBeReached(Page page) {
        Map<String, List<Condition>> needed = new LinkedHashMap<>();
        gather(page, needed);
        needed.forEach((question, conditions) -> {
            if (!canHold(before.get(question), conditions)) {
                throw fault(page, "it can never be reached: no answer to “" + question + "” leads here");
            }
        });
    }

    private void gather(Page page, Map<String, List<Condition>> needed) {
        for (Condition condition : page.askIf()) {
            needed.computeIfAbsent(condition.question(), q -> new ArrayList<>()).add(condition);
            gather(before.get(condition.question()), needed);
        }
    }

    private static boolean canHold(Page source, List<Condition> conditions) {
        List<String> open = source.question().options().stream()
                .map(Option::code)
                .filter(code -> !source.stopIf().contains(code))
                .filter(code -> conditions.stream().noneMatch(c -> c.noneOf().contains(code)))
                .toList();
        boolean many = source.question() instanceof ManyChoices;
        return many
                ? conditions.stream().allMatch(c -> open.stream().anyMatch(code -> allows(c, code)))
                : open.stream().anyMatch(code -> conditions.stream().allMatch(c -> allows(c, code)));
    }

    private static boolean allows(Condition condition, String code) {
        return condition.anyOf().isEmpty() || condition.anyOf().contains(code);
    }

    /** The questions about a child are asked in one go, child by child. */
    private void childSectionsStandTogether() {
        List<Section> sections = file.survey().sections();
        boolean ended = false;
        for (int i = 1; i < sections.size(); i++) {
            ended |= sections.get(i - 1).perChild() && !sections.get(i).perChild();
            if (ended && sections.get(i).perChild()) {
                Page first = sections.get(i).pages().get(0);
                throw fault(first, "sections for each child must stand together, with no other section between");
            }
        }
    }

    private SurveyFault fault(Page page, String fault) {
        return fault(page.question(), fault);
    }

    private SurveyFault fault(Question question, String fault) {
        Entry place = file.questions().get(question.key());
        return place.find("ask_if").orElse(place).fault(fault);
    }
}
