package org.heard.collection.editor;

import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Which questions stand together on one page. */
sealed interface PageEdit extends SurveyEdit {
    String question();

    @Override
    default String about() {
        return question();
    }

    /** A question on the page of the one before it. @param title of the page, where that one had a page of its own */
    record JoinPage(String question, String title) implements PageEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            SequenceNode list = text.listOf(question);
            int place = list.getValue().indexOf(text.question(question));
            if (place == 0) {
                throw new EditRefused("page-title", "No question of its section stands before " + question);
            }
            Node before = list.getValue().get(place - 1);
            String page = PageEdit.page(before);
            if (!page.isEmpty()) {
                return PageEdit.on(text, question, page);
            }
            if (title.isBlank()) {
                throw new EditRefused("page-title", "Give the page a title: two questions will stand under it");
            }
            String key = PageEdit.key(before);
            String made = key + "_page";
            String section = PageEdit.key(SectionEdit.holding(text, list));
            SurveyText titled = SectionEdit.withPage(text, section, made, SurveyText.writtenInside(title.strip()));
            return PageEdit.on(PageEdit.on(titled, key, made), question, made);
        }

        @Override
        public String done() {
            return "Put " + question + " on the page of the question before";
        }
    }

    /** A question on a page of its own; the other one too, where it was the only other one. */
    record OwnPage(String question) implements PageEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            SequenceNode list = text.listOf(question);
            String page = PageEdit.page(text.question(question));
            if (page.isEmpty()) {
                return text;
            }
            List<String> others = list.getValue().stream()
                    .filter(one -> PageEdit.page(one).equals(page))
                    .map(PageEdit::key)
                    .filter(key -> !key.equals(question))
                    .toList();
            SurveyText apart = text.without(text.question(question), "page");
            if (others.size() > 1) {
                return apart;
            }
            for (String other : others) {
                apart = apart.without(apart.question(other), "page");
            }
            return SectionEdit.withoutPage(apart, PageEdit.key(SectionEdit.holding(text, list)), page);
        }

        @Override
        public String done() {
            return "Put " + question + " on a page of its own";
        }
    }

    private static SurveyText on(SurveyText text, String question, String page) {
        MappingNode asked = text.question(question);
        return text.with(asked, "page", page, QuestionEdit.before("page"));
    }

    private static String page(Node question) {
        return SurveyText.value(question, "page").map(SurveyText::word).orElse("");
    }

    private static String key(Node place) {
        return SurveyText.word(SurveyText.value(place, "key").orElseThrow());
    }
}
