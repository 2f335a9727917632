package org.heard.collection.paper;

import java.util.ArrayList;
import java.util.List;
import org.heard.questionnaire.survey.Numbered;
import org.heard.questionnaire.survey.Section;
import org.heard.questionnaire.survey.Survey;

/**
 * A survey as it is printed in one face and language: the questions of its file, with their numbers.
 *
 * @param introduction what it is about, and what becomes of the answers in the words of those who are asked
 * @param equality questions about the person on a page of its own, which is never joined with the others
 * @param young whom to talk to now stands at the end
 */
record PaperForm(
        String title, List<String> introduction, boolean young, List<Part> parts, List<PaperQuestion> equality) {
    /**
     * @param child begins the pages about one child
     * @param about ends them
     */
    record Part(String title, boolean perChild, boolean child, boolean about, List<PaperQuestion> questions) {}

    static PaperForm of(Survey survey, PaperQuestion.Look look) {
        List<Numbered> all = survey.numbered();
        List<Numbered> asked = all.stream().filter(one -> one.isIn(look.face())).toList();
        RoutingInstructions rules = new RoutingInstructions(asked, all, look.speech());
        List<Part> parts = new ArrayList<>();
        for (Section section : survey.sections()) {
            List<PaperQuestion> questions = asked.stream()
                    .filter(one -> one.section().equals(section))
                    .map(one -> PaperQuestion.of(one, rules, look))
                    .toList();
            if (!questions.isEmpty()) {
                boolean after = !parts.isEmpty() && parts.get(parts.size() - 1).perChild();
                parts.add(new Part(
                        look.say(section.title()),
                        section.perChild(),
                        section.perChild() && !after,
                        !section.perChild() && after,
                        questions));
            }
        }
        List<String> introduction = new ArrayList<>(List.of(look.say(survey.introduction())));
        survey.approach().notice().forEach(line -> introduction.add(look.say(line)));
        return new PaperForm(
                look.say(survey.title()), introduction, survey.isForYoungPeople(), parts, equality(survey, look));
    }

    private static List<PaperQuestion> equality(Survey survey, PaperQuestion.Look look) {
        List<PaperQuestion> questions = new ArrayList<>();
        survey.approach()
                .equality()
                .forEach(question -> questions.add(PaperQuestion.apart(questions.size() + 1, question, look)));
        return questions;
    }

    /** All that can be ticked, one card each: for somebody who points. */
    public List<PaperQuestion> cards() {
        return parts.stream()
                .flatMap(part -> part.questions().stream())
                .filter(question -> !question.words())
                .toList();
    }
}
