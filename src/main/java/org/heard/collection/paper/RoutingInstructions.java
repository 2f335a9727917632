package org.heard.collection.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.ground.language.Speech;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Numbered;
import org.heard.questionnaire.survey.Question;

/** Routing as a person with a pen reads it: before a question, or a run of them, whom it is for and where others go. */
final class RoutingInstructions {
    private final List<Numbered> asked;
    private final List<Numbered> all;
    private final Speech speech;

    /**
     * @param asked the questions printed, in order
     * @param all every question of the survey
     */
    RoutingInstructions(List<Numbered> asked, List<Numbered> all, Speech speech) {
        this.asked = asked;
        this.all = all;
        this.speech = speech;
    }

    /** Sentences to stand before it; none where everybody answers, or the question before has said so. */
    List<String> before(Numbered question) {
        List<Condition> conditions = question.page().askIf();
        int here = asked.indexOf(question);
        if (conditions.isEmpty() || here > 0 && isLike(asked.get(here - 1), question)) {
            return List.of();
        }
        int last = here;
        while (last + 1 < asked.size() && isLike(asked.get(last + 1), question)) {
            last++;
        }
        List<String> sentences = new ArrayList<>();
        for (Condition condition : conditions) {
            sentences.addAll(onlyIf(question.number(), asked.get(last).number(), condition));
        }
        sentences.add(
                last + 1 < asked.size()
                        ? speech.say("paper_else_go", asked.get(last + 1).number())
                        : speech.say("paper_else_end"));
        return sentences;
    }

    private static boolean isLike(Numbered one, Numbered other) {
        return one.section().equals(other.section())
                && one.page().askIf().equals(other.page().askIf());
    }

    private List<String> onlyIf(int from, int to, Condition condition) {
        Numbered source = all.stream()
                .filter(one -> one.question().key().equals(condition.question()))
                .findFirst()
                .orElseThrow();
        List<String> sentences = new ArrayList<>();
        if (!condition.anyOf().isEmpty()) {
            String answers = answers(source.question(), condition.anyOf());
            sentences.add(
                    from == to
                            ? speech.say("paper_only", from, answers, source.number())
                            : speech.say("paper_only_run", from, to, answers, source.number()));
        }
        if (!condition.noneOf().isEmpty()) {
            String answers = answers(source.question(), condition.noneOf());
            sentences.add(
                    from == to
                            ? speech.say("paper_not", from, answers, source.number())
                            : speech.say("paper_not_run", from, to, answers, source.number()));
        }
        return sentences;
    }

    private String answers(Question question, List<String> codes) {
        return question.options().stream()
                .filter(option -> codes.contains(option.code()))
                .map(option -> speech.say("paper_answer", option.label().said(speech.language())))
                .collect(Collectors.joining(" / "));
    }
}
