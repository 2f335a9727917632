package org.heard.collection.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.ground.language.Language;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Section;

/** The controls of the form of one question, with what stands in them and what is wrong. */
final class QuestionFields {
    /** How an answer counts, as an officer reads it. */
    private static final Map<OptionRole, String> ROLES = Map.of(
            OptionRole.POSITIVE, "good",
            OptionRole.MIDDLE, "in the middle",
            OptionRole.NEGATIVE, "bad",
            OptionRole.PLAIN, "neither good nor bad",
            OptionRole.NONE, "none of these: stands alone",
            OptionRole.NOT_USED, "not used: is left out of the count",
            OptionRole.DONT_KNOW, "not sure: is counted");

    private final Found found;
    private final QuestionForm form;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    QuestionFields(Found found, QuestionForm form, List<Fault> faults) {
        this.found = found;
        this.form = form;
        faults.forEach(fault -> wrong.put(fault.field(), fault.sentence()));
    }

    /** One answer of the form. */
    record Answer(String code, Field label, List<Choice> roles, String place) {}

    /** An answer there is none of yet. */
    record NewAnswer(Field label, Field code, Field symbol, List<Choice> roles) {}

    List<Field> words() {
        List<Field> fields = new ArrayList<>(List.of(
                field("text", "Words of the question", ""),
                field("help", "Help (optional)", "A line above the answers.")));
        if (!form.value("help_again").isEmpty()) {
            fields.add(field("help_again", "Help from the second child on (optional)", ""));
        }
        QuestionForm.faces(found.survey())
                .forEach(
                        face -> fields.add(
                                field(
                                        "face-" + face,
                                        "Words in the face “"
                                                + found.survey().faceTitle(face).english() + "”",
                                        "Short words, for people who find the others hard. A face that takes its words from another may stay empty.")));
        if (found.isCorrection()) {
            return fields;
        }
        fields.add(field("period", "Time it asks about (optional)", "As its words say it: the last 12 months."));
        return fields;
    }

    private Field field(String name, String label, String hint) {
        return Field.typed(name, label, hint, wrong.getOrDefault(name, ""), form.value(name));
    }

    List<Answer> answers() {
        return found.survey().question(form.question()).orElseThrow().options().stream()
                .map(this::answer)
                .toList();
    }

    private Answer answer(Option option) {
        String code = option.code();
        return new Answer(
                code,
                field("label-" + code, "Words of the answer " + code, ""),
                roles("role-" + code, form.value("role-" + code)),
                form.value("place-" + code));
    }

    NewAnswer newAnswer() {
        return new NewAnswer(
                field("new-label", "Words of a new answer", "Leave it empty to add none."),
                field("new-code", "Its code (optional)", "It is kept for ever, and nobody reads it."),
                field(
                        "new-symbol",
                        "Its picture (optional)",
                        "The name of a drawing, such as book, bus_front or house_door."),
                roles("new-role", form.value("new-role")));
    }

    private static List<Choice> roles(String name, String chosen) {
        List<Choice> roles = new ArrayList<>();
        for (OptionRole role : OptionRole.values()) {
            String word = role.name().toLowerCase(Locale.ROOT);
            boolean here = word.equals(chosen) || chosen.isEmpty() && role == OptionRole.PLAIN;
            roles.add(new Choice(name + "-" + word, word, ROLES.get(role), here));
        }
        return roles;
    }

    Field marks() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("required", "It has to be answered");
        labels.put("reverse", "“Yes” is the bad answer");
        labels.put("sensitive", "A group that all gave one answer is hidden");
        labels.put("worry", "It shows who to talk to now");
        List<Choice> choices = new ArrayList<>();
        labels.forEach((name, label) ->
                choices.add(new Choice(name, "true", label, !form.value(name).isEmpty())));
        return new Field("marks", "Also", "", "", "", choices);
    }

    List<Choice> routes() {
        return found.read().routes().stream()
                .map(route -> new Choice(
                        "route-" + route,
                        route,
                        route.replace('_', ' '),
                        !form.value("route-" + route).isEmpty()))
                .toList();
    }

    /** @param languages those the draft is written in */
    List<Field> translations(List<Language> languages) {
        List<Field> fields = new ArrayList<>();
        languages.stream().filter(language -> !language.code().equals("en")).forEach(language -> {
            fields.add(field("in-" + language.code(), "Words in " + language.name(), ""));
            if (!form.value("help").isEmpty()) {
                fields.add(field("help-in-" + language.code(), "Help in " + language.name(), ""));
            }
        });
        return fields;
    }

    /** Keys of the questions on the same page. */
    List<String> together() {
        List<Page> pages = found.survey().pages();
        return pages.stream()
                .filter(page -> page.id().equals(form.question()))
                .flatMap(page -> page.shared().stream())
                .flatMap(shared -> pages.stream()
                        .filter(page -> page.shared().filter(shared::equals).isPresent()))
                .map(Page::id)
                .filter(key -> !key.equals(form.question()))
                .toList();
    }

    /** Behind which question it may stand; where it stands now is chosen. */
    List<Choice> places() {
        List<Choice> places = new ArrayList<>();
        for (Section section : found.survey().sections()) {
            List<String> keys = section.pages().stream().map(Page::id).toList();
            int here = keys.indexOf(form.question());
            String first = "first of “" + section.title().english() + "”";
            places.add(place(section.key() + "/", first, here == 0));
            keys.stream()
                    .filter(key -> !key.equals(form.question()))
                    .forEach(key -> places.add(place(
                            section.key() + "/" + key,
                            "after " + key,
                            here > 0 && keys.get(here - 1).equals(key))));
        }
        return places;
    }

    private static Choice place(String value, String label, boolean here) {
        return new Choice("", value, here ? label + " (where it stands)" : label, here);
    }
}
