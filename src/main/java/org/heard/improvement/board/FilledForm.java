package org.heard.improvement.board;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.ground.web.DayField;
import org.heard.ground.web.Fault;
import org.heard.ground.web.TypedText;

/**
 * A form as it was sent: every field read, and what is wrong with it by itself.
 *
 * @param values by field, as the record keeps them; what is wrong stands as it was typed
 * @param days the three boxes of each day
 * @param faults by field
 */
record FilledForm(Map<String, String> values, Map<String, DayField> days, Map<String, String> faults) {
    private static final int LONGEST_LINE = 300;
    static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** Twelve places before the point are more than any count of people. */
    private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,6})?";

    static FilledForm read(List<FormField> fields, MultivaluedMap<String, String> form) {
        FilledForm filled = new FilledForm(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        fields.forEach(field -> filled.read(field, form));
        return filled;
    }

    private void read(FormField field, MultivaluedMap<String, String> form) {
        switch (field.input()) {
            case LINE ->
                typed(field, TypedText.clean(form.getFirst(field.name())).replace('\n', ' '), LONGEST_LINE);
            case TEXT -> typed(field, TypedText.clean(form.getFirst(field.name())), TypedText.LONGEST);
            case NUMBER -> number(field, TypedText.clean(form.getFirst(field.name())));
            case DAY -> day(field, form);
            case ONE_OF ->
                chosen(
                        field,
                        Optional.ofNullable(form.getFirst(field.name())).stream()
                                .toList());
            case ANY_OF -> chosen(field, form.getOrDefault(field.name(), List.of()));
        }
    }

    private void typed(FormField field, String text, int longest) {
        values.put(field.name(), text);
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            wrong(
                    field,
                    "%s is too long: write at most %,d characters. It has %,d"
                            .formatted(field.label(), longest, length));
        } else {
            need(field, text);
            String unprintable = TypedText.unprintable(field.label(), text);
            if (!unprintable.isEmpty()) {
                wrong(field, unprintable);
            }
        }
    }

    private void number(FormField field, String text) {
        String plain = text.replace(",", "").replace(" ", "").replace("%", "");
        values.put(field.name(), plain);
        need(field, plain);
        if (!plain.isEmpty()) {
            if (plain.matches(NUMBER)) {
                values.put(field.name(), new BigDecimal(plain).toPlainString());
            } else {
                values.put(field.name(), text);
                wrong(field, field.label() + ": write a number, such as 61.1");
            }
        }
    }

    private void day(FormField field, MultivaluedMap<String, String> form) {
        DayField boxes =
                DayField.empty(field.name(), field.label(), field.hint()).with(form, "");
        boolean empty = (boxes.day() + boxes.month() + boxes.year()).isEmpty();
        values.put(field.name(), boxes.typed().map(Object::toString).orElse(""));
        days.put(field.name(), boxes);
        if (empty) {
            need(field, "");
        } else if (boxes.typed()
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .isEmpty()) {
            wrong(field, field.label() + ": write a day, month and year, such as 31 3 2027");
        }
    }

    private void chosen(FormField field, List<String> sent) {
        String known = field.choices().stream()
                .map(FieldChoice::value)
                .filter(sent::contains)
                .collect(Collectors.joining("\n"));
        values.put(field.name(), known);
        need(field, known);
    }

    private void need(FormField field, String value) {
        if (field.required() && value.isEmpty()) {
            wrong(
                    field,
                    switch (field.input()) {
                        case ONE_OF, ANY_OF -> field.label() + ": choose one";
                        case DAY -> field.label() + ": write the day";
                        default -> field.label() + ": write something here";
                    });
        }
    }

    private void wrong(FormField field, String sentence) {
        faults.put(field.name(), sentence);
    }

    boolean isWrong() {
        return !faults.isEmpty();
    }

    /** With what is wrong when all fields are looked at together. */
    FilledForm refused(List<Fault> found) {
        Map<String, String> all = new LinkedHashMap<>(faults);
        found.forEach(fault -> all.putIfAbsent(fault.field(), fault.sentence()));
        return new FilledForm(values, days, all);
    }

    /** Fields as they stand in the record, to begin from. */
    static FilledForm of(List<FormField> fields, Map<String, String> values) {
        FilledForm filled = new FilledForm(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        fields.forEach(field -> filled.values.put(field.name(), values.getOrDefault(field.name(), "")));
        return filled;
    }
}
