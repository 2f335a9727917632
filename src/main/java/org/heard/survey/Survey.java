package org.heard.survey;

import java.util.List;
import java.util.Optional;

/**
 * One questionnaire as it was or will be asked.
 *
 * @param key "pc2021"; also the key of its round
 * @param instrument the family it belongs to: "parent-carer", "youth", "staff"
 * @param reconstructed the wording is ours, made from published themes; said wherever it is shown
 * @param round the round's name: "March 2021"
 * @param month fieldwork month as yyyy-MM, for distances in time
 * @param fieldwork fieldwork dates in words, as far as they are known
 * @param languages languages whose texts have been checked and may be published
 * @param lineages verdicts on each question against each earlier survey
 */
public record Survey(
        String key,
        String instrument,
        int version,
        Text title,
        Text introduction,
        int minutes,
        boolean reconstructed,
        String round,
        String month,
        String fieldwork,
        List<String> languages,
        List<String> faces,
        List<Section> sections,
        List<Lineage> lineages) {
    public Survey {
        languages = List.copyOf(languages);
        faces = List.copyOf(faces);
        sections = List.copyOf(sections);
        lineages = List.copyOf(lineages);
    }

    public List<Page> pages() {
        return sections.stream().flatMap(s -> s.pages().stream()).toList();
    }

    public List<Question> questions() {
        return pages().stream().map(Page::question).toList();
    }

    public Optional<Question> question(String key) {
        return questions().stream().filter(q -> q.key().equals(key)).findFirst();
    }

    public Optional<Page> page(String id) {
        return pages().stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
