package org.heard.collection.matching;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** What one page's form changes in the choices; what the form does not show stays as it was. */
record ChosenOnPage(LookedAt look, Optional<Survey> survey, Surveys surveys, MultivaluedMap<String, String> form) {
    static ColumnChoices suggested(LookedAt look, Survey survey) {
        return ColumnChoices.suggested(look, survey.key(), Suggestion.of(look, survey));
    }

    ColumnChoices choices(ColumnChoices before) {
        String page = form.getFirst("on");
        if ("found".equals(page)) {
            return found(before);
        }
        if (survey.isEmpty()) {
            return before;
        }
        if ("columns".equals(page)) {
            return before.with(columns(before));
        }
        return "options".equals(page) ? before.withCodes(options(before)) : before;
    }

    private ColumnChoices found(ColumnChoices before) {
        String key = Optional.ofNullable(form.getFirst("survey")).orElse(before.survey());
        boolean same = key.equals(before.survey()) && !"yes".equals(form.getFirst("afresh"));
        ColumnChoices choices = same
                ? before
                : surveys.survey(key)
                        .map(chosen -> suggested(look, chosen))
                        .orElseGet(() -> new ColumnChoices(
                                ColumnChoices.NEW_SURVEY,
                                before.shape(),
                                before.order(),
                                false,
                                false,
                                Map.of(),
                                Map.of()));
        FileDays.Order order = Optional.ofNullable(form.getFirst("order"))
                .filter(word -> word.equals("DAY_FIRST") || word.equals("MONTH_FIRST"))
                .map(FileDays.Order::valueOf)
                .orElse(before.order());
        return new ColumnChoices(
                choices.survey(),
                shape(before.shape()),
                order,
                form.containsKey("unfinished"),
                form.containsKey("tests"),
                choices.questions(),
                choices.codes());
    }

    private Shape shape(Shape before) {
        String separator = form.getFirst("separator");
        return new Shape(
                separator == null ? before.separator() : separator(separator),
                number("line", before.headingsLine(), 100),
                number("rows", before.headerRows(), 3));
    }

    private static char separator(String word) {
        return switch (word) {
            case "semicolons" -> ';';
            case "tabs" -> '\t';
            default -> ',';
        };
    }

    private int number(String name, int before, int most) {
        String typed = form.getFirst(name);
        int number = typed != null && typed.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(typed) : before;
        return Math.min(number, most);
    }

    private Map<String, String> columns(ColumnChoices before) {
        Map<String, String> questions = new LinkedHashMap<>(before.questions());
        List<FoundColumn> open = look.open();
        for (int i = 0; i < open.size(); i++) {
            String chosen = form.getFirst(ColumnsView.field(i));
            String heading = open.get(i).heading();
            if (chosen == null) {
                continue;
            }
            if (chosen.equals(ColumnChoices.FAMILY)
                    || survey.orElseThrow().question(chosen).isPresent()) {
                questions.put(heading, chosen);
            } else {
                questions.remove(heading);
            }
        }
        return questions;
    }

    private Map<String, Map<String, String>> options(ColumnChoices before) {
        Map<String, Map<String, String>> codes = new LinkedHashMap<>(before.codes());
        List<Matched> all = Matched.all(look, survey.orElseThrow(), before);
        for (int i = 0; i < all.size(); i++) {
            Matched one = all.get(i);
            Map<String, String> chosen =
                    new LinkedHashMap<>(before.codes(one.question().key()));
            List<String> texts = List.copyOf(one.texts());
            for (int j = 0; j < texts.size(); j++) {
                String code = form.getFirst(OptionsView.field(i, j));
                if (code != null) {
                    chosen.put(texts.get(j), isKnown(one, code) ? code : Matched.OPEN);
                }
            }
            if (!chosen.isEmpty()) {
                codes.put(one.question().key(), chosen);
            }
        }
        return codes;
    }

    private static boolean isKnown(Matched one, String code) {
        return List.of(MissingWords.NOT_ASKED, MissingWords.BLANK, Matched.TICKED, Matched.UNTICKED)
                        .contains(code)
                || one.question().option(code).isPresent();
    }
}
