package org.heard.questionnaire.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One questionnaire as it was or will be asked.
 *
 * @param key "pc2021"; also the key of its round
 * @param instrument the family it belongs to: "parent-carer", "youth", "staff"
 * @param preamble what is said of it before the first question
 * @param fieldwork when it was or will be asked
 * @param languages which of its languages may be published
 * @param presentation the ways of asking the same questions
 * @param lineages verdicts on each question against each earlier survey
 * @param approach how it meets the people it asks
 */
public record Survey(
        String key,
        String instrument,
        int version,
        Preamble preamble,
        FieldworkDates fieldwork,
        TextLanguages languages,
        Presentation presentation,
        List<Section> sections,
        List<Lineage> lineages,
        Approach approach) {
    /** What those who answer are called where the file says nothing. */
    public static final String PEOPLE = "people";

    /**
     * @param minutes how long it takes
     * @param reconstructed the wording is ours, made from published themes; said wherever it is shown
     * @param answeredBy what those who answer are called, more than one of them: "parents", "people"
     */
    public record Preamble(Text title, Text introduction, int minutes, boolean reconstructed, String answeredBy) {}

    /**
     * @param round the round's name: "March 2021"
     * @param month yyyy-MM, for distances in time
     * @param inWords its dates, as far as they are known
     */
    public record FieldworkDates(String round, String month, String inWords) {
        private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) (\\p{Lu}\\p{Ll}+ \\d{4})\\b");
        private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

        /** Of its month: when it opened is seldom known. */
        public LocalDate firstDay() {
            return YearMonth.parse(month).atDay(1);
        }

        /** The last day its words name, where they name one after the month began; else the last of its month. */
        public LocalDate lastDay() {
            return DAY.matcher(inWords)
                    .results()
                    .map(found -> LocalDate.parse(found.group(), WORDS))
                    .filter(day -> !day.isBefore(firstDay()))
                    .max(Comparator.naturalOrder())
                    .orElseGet(() -> YearMonth.parse(month).atEndOfMonth());
        }
    }

    /**
     * @param checked those whose texts have been checked and may be published
     * @param drafts written but not checked by a translator; never to be published
     */
    public record TextLanguages(List<String> checked, List<String> drafts) {
        public TextLanguages {
            checked = List.copyOf(checked);
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * @param faces "standard" alone, or "easy" and others besides
     * @param titles how each face is called where people choose one
     */
    public record Presentation(List<String> faces, Map<String, Text> titles) {
        public Presentation {
            faces = List.copyOf(faces);
            titles = Map.copyOf(titles);
        }
    }

    public Survey {
        sections = List.copyOf(sections);
        lineages = List.copyOf(lineages);
    }

    public Text title() {
        return preamble.title();
    }

    public Text introduction() {
        return preamble.introduction();
    }

    public int minutes() {
        return preamble.minutes();
    }

    public boolean reconstructed() {
        return preamble.reconstructed();
    }

    public String answeredBy() {
        return preamble.answeredBy();
    }

    /** What it is called in a list: its title, and the name of its round where the title does not end so. */
    public String titleWithRound() {
        String title = title().english();
        return title.endsWith(round()) ? title : title + ", " + round();
    }

    public String round() {
        return fieldwork.round();
    }

    public String month() {
        return fieldwork.month();
    }

    public List<String> faces() {
        return presentation.faces();
    }

    /** The survey with the verdicts on its questions. */
    public Survey with(List<Lineage> verdicts) {
        return new Survey(
                key, instrument, version, preamble, fieldwork, languages, presentation, sections, verdicts, approach);
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
        return presentation.titles().get(face);
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
        List<Text> texts = new ArrayList<>(List.of(title(), introduction()));
        texts.addAll(presentation.titles().values());
        sections.forEach(section -> texts.add(section.title()));
        questions().forEach(question -> texts.addAll(question.texts()));
        pages().stream()
                .flatMap(page -> page.shared().stream())
                .distinct()
                .forEach(shared -> texts.add(shared.title()));
        texts.addAll(approach.texts());
        return texts;
    }

    public Optional<Question> question(String key) {
        return questions().stream().filter(q -> q.key().equals(key)).findFirst();
    }

    /** Whether a page has that id, one question's or one that several share. */
    public boolean hasPage(String id) {
        return pages().stream()
                .anyMatch(page -> page.id().equals(id)
                        || page.shared()
                                .filter(shared -> shared.key().equals(id))
                                .isPresent());
    }

    public Optional<Page> page(String id) {
        return pages().stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
