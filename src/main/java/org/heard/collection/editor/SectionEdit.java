package org.heard.collection.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Sections, and which questions stand in them. */
sealed interface SectionEdit extends SurveyEdit {
    /** The heading of a section. */
    record SectionTitle(String section, String title) implements SectionEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            MappingNode found = SectionEdit.section(text, section);
            Node there = SurveyText.value(found, "title").orElseThrow();
            return there instanceof MappingNode languages
                    ? text.withWords(languages, "en", title)
                    : text.withWords(found, "title", title);
        }

        @Override
        public String done() {
            return "Called the section " + section + " “" + title + "”";
        }
    }

    /** A section before the one it stood behind. */
    record MoveSection(String section) implements SectionEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            SequenceNode list = SectionEdit.list(text);
            int place = list.getValue().indexOf(SectionEdit.section(text, section));
            if (place == 0) {
                throw new EditRefused("The section " + section + " is the first one already");
            }
            List<SurveyText.Span> spans = text.spans(list);
            SurveyText.Span before = spans.get(place - 1);
            SurveyText.Span here = spans.get(place);
            return text.replaced(before.from(), here.to(), text.at(here) + text.at(before));
        }

        @Override
        public String done() {
            return "Moved the section " + section + " up";
        }
    }

    /** A new section that begins with a question and takes those behind it along. */
    record SplitSection(String question, String section, String title) implements SectionEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            SequenceNode list = text.listOf(question);
            int place = list.getValue().indexOf(text.question(question));
            if (place == 0) {
                throw new EditRefused("Question " + question + " begins a section already");
            }
            refuseHalfAPage(list, place);
            MappingNode old = SectionEdit.holding(text, list);
            Map<String, String> pages = SectionEdit.pages(text, old);
            pages.keySet()
                    .retainAll(SectionEdit.pagesOf(
                            list.getValue().subList(place, list.getValue().size())));
            int from = text.spans(list).get(place).from();
            SurveyText split = text.replaced(from, from, lines(text, old, pages));
            String oldKey = SurveyText.word(SurveyText.value(old, "key").orElseThrow());
            for (String page : pages.keySet()) {
                split = SectionEdit.withoutPage(split, oldKey, page);
            }
            return split;
        }

        private void refuseHalfAPage(SequenceNode list, int place) {
            List<Node> two = list.getValue().subList(place - 1, place + 1);
            List<String> pages = SectionEdit.pagesOf(two);
            if (pages.size() == 2 && pages.get(0).equals(pages.get(1))) {
                throw new EditRefused("Question " + question
                        + " stands on one page with the question before it: give it a page of its own first");
            }
        }

        private String lines(SurveyText text, MappingNode old, Map<String, String> pages) {
            String indent = SurveyText.indent(old);
            List<String> lines = new ArrayList<>(List.of("title: " + SurveyText.written(title)));
            SurveyText.value(old, "per_child")
                    .map(SurveyText::word)
                    .ifPresent(perChild -> lines.add("per_child: " + perChild));
            if (!pages.isEmpty()) {
                lines.add("pages:");
                pages.forEach((page, words) -> lines.add("  " + page + ": " + words));
            }
            lines.add("questions:");
            String line = text.newLine();
            return line + line + indent.substring(2) + "- key: " + section
                    + lines.stream().map(one -> line + indent + one).collect(Collectors.joining());
        }

        @Override
        public String done() {
            return "Began the section “" + title + "” with " + question;
        }
    }

    /** A section less: its questions stand behind those of the section before. */
    record JoinSection(String section) implements SectionEdit {
        @Override
        public SurveyText on(SurveyText text, SharedAnswers shared) {
            SequenceNode list = SectionEdit.list(text);
            MappingNode gone = SectionEdit.section(text, section);
            int place = list.getValue().indexOf(gone);
            if (place == 0) {
                throw new EditRefused("No section stands before " + section);
            }
            Node before = list.getValue().get(place - 1);
            if (!perChild(before).equals(perChild(gone))) {
                throw new EditRefused(
                        "One of the two sections is asked for each child and the other is not: they stay apart");
            }
            List<SurveyText.Span> spans = text.spans(SectionEdit.questions(gone));
            String lines = text.text()
                    .substring(spans.get(0).from(), spans.get(spans.size() - 1).to());
            SurveyText.Span span = text.spans(list).get(place);
            String key = SurveyText.word(SurveyText.value(before, "key").orElseThrow());
            SurveyText joined = behind(text.replaced(span.from(), span.to(), ""), key, lines);
            for (Map.Entry<String, String> page : SectionEdit.pages(text, gone).entrySet()) {
                joined = SectionEdit.withPage(joined, key, page.getKey(), page.getValue());
            }
            return joined;
        }

        private static String perChild(Node section) {
            return SurveyText.value(section, "per_child").map(SurveyText::word).orElse("false");
        }

        private static SurveyText behind(SurveyText text, String section, String lines) {
            List<SurveyText.Span> spans = text.spans(SectionEdit.questions(SectionEdit.section(text, section)));
            int end = spans.get(spans.size() - 1).to();
            return text.replaced(end, end, lines);
        }

        @Override
        public String done() {
            return "Joined the section " + section + " to the one before";
        }
    }

    /** @throws EditRefused where there is no such section */
    static MappingNode section(SurveyText text, String key) {
        return text.sections()
                .filter(one -> SurveyText.word(SurveyText.value(one, "key").orElse(null))
                        .equals(key))
                .map(MappingNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new EditRefused("There is no section “" + key + "” in this draft"));
    }

    private static SequenceNode list(SurveyText text) {
        return (SequenceNode) SurveyText.value(text.root(), "sections").orElseThrow();
    }

    private static SequenceNode questions(Node section) {
        return (SequenceNode) SurveyText.value(section, "questions").orElseThrow();
    }

    static MappingNode holding(SurveyText text, SequenceNode questions) {
        return text.sections()
                .filter(one -> questions(one) == questions)
                .map(MappingNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Titles of the shared pages of a section as they are written, by key. */
    private static Map<String, String> pages(SurveyText text, MappingNode section) {
        Map<String, String> pages = new LinkedHashMap<>();
        SurveyText.value(section, "pages").stream()
                .flatMap(SurveyText::tuples)
                .forEach(page -> pages.put(
                        SurveyText.word(page.getKeyNode()),
                        text.text().substring(text.start(page.getValueNode()), text.end(page.getValueNode()))));
        return pages;
    }

    private static List<String> pagesOf(List<Node> questions) {
        return questions.stream()
                .flatMap(one -> SurveyText.value(one, "page").stream())
                .map(SurveyText::word)
                .toList();
    }

    /** @param title as YAML */
    static SurveyText withPage(SurveyText text, String section, String page, String title) {
        MappingNode found = section(text, section);
        return SurveyText.value(found, "pages")
                .map(pages -> text.with((MappingNode) pages, page, title))
                .orElseGet(() -> text.with(found, "pages", "{" + page + ": " + title + "}", "per_child", "title"));
    }

    static SurveyText withoutPage(SurveyText text, String section, String page) {
        MappingNode found = section(text, section);
        MappingNode pages = (MappingNode) SurveyText.value(found, "pages").orElseThrow();
        return pages.getValue().size() == 1 ? text.without(found, "pages") : text.without(pages, page);
    }
}
