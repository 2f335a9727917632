package org.heard.questionnaire.surveyfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.questionnaire.survey.Approach;
import org.heard.questionnaire.survey.Lineage;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Section;
import org.heard.questionnaire.survey.SharedPage;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Text;
import org.heard.questionnaire.survey.Unit;

/**
 * One survey as read, with the place of each question, for the checks that come after.
 *
 * @param scales shared ones and its own
 */
record SurveyFile(Survey survey, Entry root, Scales scales, Map<String, Entry> questions) {
    /** @param objectives those a question may name */
    static SurveyFile read(Entry root, Scales shared, ObjectiveCodes objectives) {
        Scales scales = shared.with(root);
        Faces faces = Faces.read(root, scales.texts());
        QuestionReader reader = new QuestionReader(scales, faces, objectives);
        Conditions conditions = Conditions.of(root.fields("routes"), scales.ethicsApproved());
        Map<String, Entry> places = new LinkedHashMap<>();
        List<Section> sections = new ArrayList<>();
        for (Entry section : root.at("sections").items()) {
            refuseTwin(sections, section.at("key"));
            sections.add(section(root, section, reader, conditions, places));
        }
        Approach approach = approach(root, scales.texts(), faces, equality(root, reader, places));
        return new SurveyFile(survey(root, scales.texts(), faces, sections, approach), root, scales, places);
    }

    /** @param places gathers where each question stands */
    private static Section section(
            Entry root, Entry section, QuestionReader reader, Conditions conditions, Map<String, Entry> places) {
        boolean perChild = section.isSet("per_child");
        Map<String, SharedPage> shared = shared(section, reader);
        List<Page> pages = new ArrayList<>();
        for (Entry entry : section.at("questions").items()) {
            String key = entry.at("key").text();
            Entry place = entry.in(key);
            refuseTwin(places.put(key, place), place);
            Question question = reader.read(place, perChild ? Unit.CHILD : Unit.RESPONDENT);
            refuseLooseAgreement(root, place);
            place.items("stop_if").forEach(code -> QuestionReader.refuseUnknown(code, question.options()));
            pages.add(new Page(key, question, conditions.of(place), place.texts("stop_if"), page(place, shared)));
        }
        Text title = reader.scales().texts().read(section.at("title"));
        return new Section(section.at("key").text(), title, perChild, pages);
    }

    private static Map<String, SharedPage> shared(Entry section, QuestionReader reader) {
        Map<String, SharedPage> shared = new LinkedHashMap<>();
        section.fields("pages")
                .forEach((key, title) -> shared.put(
                        key, new SharedPage(key, reader.scales().texts().read(title))));
        return shared;
    }

    private static Optional<SharedPage> page(Entry question, Map<String, SharedPage> shared) {
        return question.find("page").map(page -> {
            if (!shared.containsKey(page.text())) {
                throw page.fault("its section has no page “" + page.text() + "”; write the page's heading under pages");
            }
            return shared.get(page.text());
        });
    }

    /** They are asked in words alone, and share no key with what is answered before. */
    private static List<Question> equality(Entry root, QuestionReader reader, Map<String, Entry> places) {
        QuestionReader inWords = new QuestionReader(reader.scales(), Faces.NONE, ObjectiveCodes.NONE);
        List<Question> questions = new ArrayList<>();
        for (Entry entry : root.items("equality")) {
            String key = entry.at("key").text();
            Entry place = entry.in(key);
            refuseTwin(places.put(key, place), place);
            questions.add(inWords.read(place, Unit.RESPONDENT));
        }
        return questions;
    }

    /** The survey with the verdicts on its questions. */
    Survey with(List<Lineage> lineages) {
        return survey.with(lineages);
    }

    private static Survey survey(Entry root, Texts texts, Faces faces, List<Section> sections, Approach approach) {
        List<String> languages = root.texts("languages");
        return new Survey(
                root.at("key").text(),
                root.at("instrument").text(),
                root.number("version", 1),
                new Survey.Preamble(
                        texts.read(root.at("title")),
                        texts.read(root.at("introduction")),
                        root.number("minutes", 1),
                        root.isSet("reconstructed"),
                        root.find("answered_by").map(texts::words).orElse(Survey.PEOPLE)),
                new Survey.FieldworkDates(
                        texts.words(root.at("round")), root.at("month").text(), texts.words(root.at("fieldwork"))),
                new Survey.TextLanguages(languages.isEmpty() ? List.of("en") : languages, root.texts("drafts")),
                new Survey.Presentation(faces.names(), faces.titles()),
                sections,
                List.of(),
                approach);
    }

    /** What an adult decides is answered before anything after it, and they read what they agree to. */
    private static void refuseLooseAgreement(Entry root, Entry place) {
        if (place.isSet("adult") && !place.isSet("required")) {
            throw place.fault("an adult answers it, so it must be “required”");
        }
        if (place.isSet("adult") && root.find("agreement").isEmpty()) {
            throw place.fault("an adult answers it, so the survey must say under “agreement” what they agree to");
        }
    }

    private static void refuseTwin(List<Section> before, Entry key) {
        if (before.stream().anyMatch(section -> section.key().equals(key.text()))) {
            throw key.fault("another section already has the key “" + key.text() + "”");
        }
    }

    private static void refuseTwin(Entry before, Entry place) {
        if (before != null) {
            throw place.fault("this key is already used on line " + before.line() + "; each key is used once");
        }
    }

    private static Approach approach(Entry root, Texts texts, Faces faces, List<Question> equality) {
        return new Approach(
                faces.pictured(),
                root.items("notice").stream().map(texts::read).toList(),
                root.items("agreement").stream().map(texts::read).toList(),
                root.find("offer")
                        .map(offer -> new Approach.Offer(offer.at("instrument").text(), texts.read(offer.at("text")))),
                equality,
                root.text("address", ""),
                root.number("weeks_to_results", 0));
    }
}
