package org.heard.questionnaire.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param faces ways of asking the same questions: "standard" alone, or "easy" and others besides
 * @param lineages verdicts on each question against each earlier survey
 * @param drafts languages written but not checked by a translator; never to be published
 * @param faceTitles how each face is called where people choose one
 * @param answeredBy what those who answer are called, more than one of them: "parents", "people"
 * @param approach how it meets the people it asks
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
        List<Lineage> lineages,
        List<String> drafts,
        Map<String, Text> faceTitles,
        String answeredBy,
        Approach approach) {
    /** What those who answer are called where the file says nothing. */
    public static final String PEOPLE = "people";

    public Survey {
        languages = List.copyOf(languages);
        faces = List.copyOf(faces);
        sections = List.copyOf(sections);
        lineages = List.copyOf(lineages);
        drafts = List.copyOf(drafts);
        faceTitles = Map.copyOf(faceTitles);
    }

    public List<Page> pages() {
        return sections.stream().flatMap(s -> s.pages().stream()).toList();
    }

    /** Whether a face shows a picture beside every question and answer. */
    public boolean hasPictures(String face) {
        return approach.pictured().contains(face);
    }

    /** How a face is called where people choose one. */
    public Text faceTitle(String face) {
        return faceTitles.get(face);
    }

    /** Young people have a way to skip, to stop and to find help on every page. */
    public boolean isForYoungPeople() {
        return instrument.equals("youth");
    }

    /** The pages one face asks, in order. */
    public List<Page> pages(String face) {
        return pages().stream()
                .filter(page -> !page.question().asked().traits().notIn().contains(face))
                .toList();
    }

    /** Every question with its number, whatever the face. */
    public List<Numbered> numbered() {
        List<Numbered> numbered = new ArrayList<>();
        for (Section section : sections) {
            section.pages().forEach(page -> numbered.add(new Numbered(numbered.size() + 1, section, page)));
        }
        return List.copyOf(numbered);
    }

    public List<Question> questions() {
        return pages().stream().map(Page::question).toList();
    }

    /** Everything people read who answer it. */
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>(List.of(title, introduction));
        texts.addAll(faceTitles.values());
        sections.forEach(section -> texts.add(section.title()));
        questions().forEach(question -> texts.addAll(question.texts()));
        texts.addAll(approach.texts());
        return texts;
    }

    public Optional<Question> question(String key) {
        return questions().stream().filter(q -> q.key().equals(key)).findFirst();
    }

    public Optional<Page> page(String id) {
        return pages().stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
