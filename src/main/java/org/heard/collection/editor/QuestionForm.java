package org.heard.collection.editor;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Scale;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.GuardedSurvey;

/**
 * One question as a form: each control by name, with what stands in it.
 *
 * @param values as the draft has them, or as they were typed
 */
record QuestionForm(String question, Map<String, String> values) {
    private static final List<String> WORDS = List.of("text", "help", "help_again");
    private static final List<String> LINES = List.of("period", "symbol", "theme");
    private static final List<String> MARKS = List.of("required", "reverse", "sensitive", "worry");

    QuestionForm {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static QuestionForm of(Found found, String key) {
        GuardedSurvey read = found.read();
        Question question = read.survey().question(key).orElseThrow();
        Map<String, String> values = new LinkedHashMap<>();
        WORDS.forEach(name -> values.put(name, read.words(key, name, "en").orElse("")));
        faces(read.survey())
                .forEach(face -> values.put(
                        "face-" + face, read.words(key, "faces/" + face, "en").orElse("")));
        LINES.forEach(name -> values.put(name, read.words(key, name, "en").orElse("")));
        MARKS.forEach(name -> values.put(name, read.words(key, name, "en").orElse("")));
        int place = 1;
        for (Option option : question.options()) {
            values.put("label-" + option.code(), option.label().english());
            values.put(
                    "role-" + option.code(),
                    read.writtenRole(key, option).name().toLowerCase(Locale.ROOT));
            values.put("place-" + option.code(), "" + place++);
            values.put("gone-" + option.code(), "");
        }
        read.routes()
                .forEach(
                        route -> values.put("route-" + route, read.routesOf(key).contains(route) ? "true" : ""));
        languages(read.survey()).forEach(language -> {
            values.put("in-" + language, said(question.asked().wording(), language));
            values.put(
                    "help-in-" + language,
                    question.asked().help().map(help -> said(help, language)).orElse(""));
        });
        return new QuestionForm(key, values);
    }

    private static String said(org.heard.questionnaire.survey.Text text, String language) {
        return text.byLanguage().getOrDefault(language, "");
    }

    /** Faces with words of their own. */
    static List<String> faces(Survey survey) {
        return survey.faces().stream().skip(1).toList();
    }

    static List<String> languages(Survey survey) {
        List<String> all = new ArrayList<>(survey.languages().checked());
        all.addAll(survey.languages().drafts());
        all.remove("en");
        return all;
    }

    /**
     * The same with what was typed; a control that was not sent keeps what stood in it, but for boxes to tick.
     *
     * @param whole whether the form had boxes to tick
     */
    QuestionForm typed(MultivaluedMap<String, String> form, boolean whole) {
        Map<String, String> typed = new LinkedHashMap<>();
        values.forEach((name, before) -> {
            boolean tick = name.startsWith("route-") || name.startsWith("gone-") || MARKS.contains(name);
            if (tick && (whole || form.containsKey(name))) {
                typed.put(name, form.containsKey(name) ? "true" : "");
            } else {
                typed.put(name, form.containsKey(name) ? SeenForm.typed(form, name) : before);
            }
        });
        for (String name : List.of("new-label", "new-code", "new-role", "new-symbol")) {
            typed.put(name, SeenForm.typed(form, name));
        }
        return new QuestionForm(question, typed);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    private boolean isOther(QuestionForm before, String name) {
        return !value(name).equals(before.value(name));
    }

    /** What was typed, as edits of what stood there; none where it is the same. */
    List<SurveyEdit> edits(QuestionForm before, Found found) {
        Question asked = found.survey().question(question).orElseThrow();
        List<SurveyEdit> edits = new ArrayList<>();
        for (String name : WORDS) {
            if (isOther(before, name)) {
                if (name.equals("text") && value(name).isEmpty()) {
                    throw new EditRefused("text", "Write the words of question " + question);
                }
                edits.add(QuestionEdit.Words.english(question, name, value(name)));
            }
        }
        faces(found.survey()).stream()
                .filter(face -> isOther(before, "face-" + face))
                .forEach(face ->
                        edits.add(QuestionEdit.Words.english(question, "faces/" + face, value("face-" + face))));
        for (String language : languages(found.survey())) {
            if (isOther(before, "in-" + language)) {
                edits.add(new QuestionEdit.Words(question, "text", language, value("in-" + language)));
            }
            if (isOther(before, "help-in-" + language)) {
                edits.add(new QuestionEdit.Words(question, "help", language, value("help-in-" + language)));
            }
        }
        LINES.stream()
                .filter(name -> isOther(before, name))
                .forEach(name -> edits.add(new QuestionEdit.Trait(question, name, value(name))));
        MARKS.stream()
                .filter(name -> isOther(before, name))
                .forEach(name -> edits.add(new QuestionEdit.Trait(question, name, value(name))));
        route(before, found).ifPresent(edits::add);
        options(before, asked, edits);
        return edits;
    }

    private Optional<SurveyEdit> route(QuestionForm before, Found found) {
        List<String> routes = found.read().routes();
        boolean other = routes.stream().anyMatch(route -> isOther(before, "route-" + route));
        if (!other) {
            return Optional.empty();
        }
        List<String> ticked = routes.stream()
                .filter(route -> value("route-" + route).equals("true"))
                .toList();
        return Optional.of(OwnCondition.of(found, question).with(ticked));
    }

    private void options(QuestionForm before, Question asked, List<SurveyEdit> edits) {
        List<String> left = new ArrayList<>();
        for (Option option : asked.options()) {
            String code = option.code();
            if (value("gone-" + code).equals("true")) {
                edits.add(new AnswerEdit.RemoveOption(question, code));
                continue;
            }
            left.add(code);
            if (isOther(before, "label-" + code)) {
                if (value("label-" + code).isEmpty()) {
                    throw new EditRefused("label-" + code, "Write the words of the answer " + code + " of " + question);
                }
                edits.add(new AnswerEdit.Relabel(question, code, value("label-" + code)));
            }
            if (isOther(before, "role-" + code)) {
                edits.add(new AnswerEdit.Role(question, code, role("role-" + code)));
            }
        }
        if (left.stream().anyMatch(code -> isOther(before, "place-" + code))) {
            edits.add(new AnswerEdit.OrderOptions(
                    question,
                    left.stream()
                            .sorted(Comparator.comparingInt(code -> place(before, code)))
                            .toList()));
        }
        if (!value("new-label").isEmpty()) {
            edits.add(new AnswerEdit.AddOption(
                    question, newCode(asked), value("new-label"), role("new-role"), value("new-symbol")));
        }
    }

    /** A place typed twice: who moved stands first. */
    private int place(QuestionForm before, String code) {
        String typed = value("place-" + code);
        if (!typed.matches("[0-9]{1,3}")) {
            throw new EditRefused(
                    "place-" + code, "Give the place of the answer " + code + " of " + question + " as a number");
        }
        int was = Integer.parseInt(before.value("place-" + code));
        int now = Integer.parseInt(typed);
        return 10 * now + (now < was ? -5 : now > was ? 5 : 0);
    }

    private OptionRole role(String name) {
        String word = value(name).isEmpty() ? "plain" : value(name);
        return Arrays.stream(OptionRole.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new EditRefused(name, "Choose how the answer counts"));
    }

    /** Made of its words where none is given: codes are for ever, so words make better ones than numbers. */
    private String newCode(Question asked) {
        String typed = value("new-code");
        String code = typed.isEmpty() ? made(asked) : typed;
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
            throw new EditRefused("new-code", "Give the new answer a code of letters and figures, such as online");
        }
        return code;
    }

    private String made(Question asked) {
        if (asked instanceof Scale) {
            throw new EditRefused("new-code", "Give the new answer of the scale a code, such as 6");
        }
        return Arrays.stream(value("new-label").toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(3)
                .collect(Collectors.joining("_"));
    }
}
