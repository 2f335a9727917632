package org.heard.collection.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Option;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** What may be compared with an earlier round, and how. */
sealed interface CompareEdit extends SurveyEdit {
    /**
     * What a question may be compared with.
     *
     * @param round key of the earlier round
     * @param letter S, R, C or B
     * @param reason a sentence a parent understands; may be empty for S
     * @param recode how answers are joined; empty for none
     */
    record Verdict(String question, String round, String letter, String reason, String recode) implements CompareEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            MappingNode asked = text.question(question);
            Node compare = SurveyText.value(asked, "compare").orElse(null);
            if (compare instanceof MappingNode rounds) {
                Node there = SurveyText.value(rounds, round).orElse(null);
                return text.with(rounds, round, yaml(there));
            }
            return text.with(asked, "compare", "{" + round + ": " + yaml(null) + "}");
        }

        /** What was said besides stays: another key there, answers to be careful with. */
        private String yaml(Node there) {
            List<String> fields = new ArrayList<>();
            SurveyText.value(there, "with").ifPresent(with -> fields.add("with: " + SurveyText.word(with)));
            SurveyText.value(there, "caution")
                    .ifPresent(codes -> fields.add("caution: ["
                            + SurveyText.items(codes).stream()
                                    .map(SurveyText::word)
                                    .collect(Collectors.joining(", "))
                            + "]"));
            if (!recode.isEmpty()) {
                fields.add(0, "recode: " + recode);
            }
            if (!reason.isEmpty()) {
                fields.add("reason: " + SurveyText.writtenInside(reason));
            }
            return fields.isEmpty() ? letter : "{verdict: " + letter + ", " + String.join(", ", fields) + "}";
        }

        @Override
        public String done() {
            return "Said " + letter + " of " + question + " against " + round + (reason.isEmpty() ? "" : ": " + reason);
        }

        @Override
        public String about() {
            return question;
        }
    }

    /**
     * How answers are joined in this survey and an earlier one.
     *
     * @param change old code to new code, by key of the survey
     * @param onlyIf who alone is counted, in both
     */
    record OwnRecode(String name, List<Option> to, Map<String, Map<String, String>> change, Optional<Condition> onlyIf)
            implements CompareEdit {
        public OwnRecode {
            to = List.copyOf(to);
        }

        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            Node there = SurveyText.value(text.root(), "recodes").orElse(null);
            if (there instanceof MappingNode recodes) {
                return text.with(recodes, name, yaml());
            }
            Node next = Stream.of("routes", "sections")
                    .flatMap(field -> SurveyText.field(text.root(), field).stream())
                    .findFirst()
                    .orElseThrow()
                    .getKeyNode();
            int start = text.start(next);
            String line = text.newLine();
            return text.replaced(start, start, "recodes:" + line + "  " + name + ": " + yaml() + line + line);
        }

        private String yaml() {
            String options = to.stream()
                    .map(option -> OwnAnswers.quotedCode(option.code()) + ": "
                            + OwnAnswers.yamlInside(new Option(option.code(), option.label(), option.role())))
                    .collect(Collectors.joining(", "));
            String changes = change.entrySet().stream()
                    .map(one -> one.getKey() + ": {" + codes(one.getValue()) + "}")
                    .collect(Collectors.joining(", "));
            return "{to: {" + options + "}, change: {" + changes + "}"
                    + onlyIf.map(condition -> ", only_if: " + yaml(condition)).orElse("") + "}";
        }

        private static String codes(Map<String, String> codes) {
            return codes.entrySet().stream()
                    .map(one -> OwnAnswers.quotedCode(one.getKey()) + ": " + OwnAnswers.quotedCode(one.getValue()))
                    .collect(Collectors.joining(", "));
        }

        private static String yaml(Condition condition) {
            return "{question: " + condition.question()
                    + (condition.anyOf().isEmpty() ? "" : ", any_of: [" + String.join(", ", condition.anyOf()) + "]")
                    + (condition.noneOf().isEmpty() ? "" : ", none_of: [" + String.join(", ", condition.noneOf()) + "]")
                    + "}";
        }

        @Override
        public String done() {
            return "Said how answers are joined: " + name;
        }
    }
}
