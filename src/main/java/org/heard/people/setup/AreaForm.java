package org.heard.people.setup;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.ground.web.Choice;
import org.heard.ground.web.DayField;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.TypedText;
import org.heard.people.setup.AreaField.Input;

/**
 * Some fields of the area, filled in.
 *
 * @param values by path, as the file has them
 * @param boxes of each day that was typed
 * @param faults by path, one sentence each
 */
record AreaForm(
        List<AreaField> fields, Map<String, String> values, Map<String, DayField> boxes, Map<String, String> faults) {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 1000;
    private static final String EMAIL = "[^\\s@]+@[^\\s@]+\\.[^\\s@]+";

    /** The name of a control whose field is the thing itself. */
    private static final String ITSELF = "itself";

    /** One control; which of the two is there depends on the kind of field. */
    record Control(AreaField of, Field field, DayField day) {
        public boolean isDay() {
            return of.input() == Input.DAY;
        }

        public boolean isText() {
            return of.input() == Input.TEXT || of.input() == Input.LINES;
        }

        public boolean isOneOf() {
            return of.input() == Input.ONE_OF;
        }

        public boolean isAnyOf() {
            return of.input() == Input.ANY_OF;
        }

        public boolean isNumber() {
            return of.input() == Input.NUMBER;
        }

        private List<Fault> faults() {
            return isDay() ? day.faults() : field.faults();
        }
    }

    static AreaForm empty(List<AreaField> fields) {
        return new AreaForm(fields, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** @param at where the thing stands that they belong to; empty for the whole file */
    static AreaForm of(List<AreaField> fields, AreaTree tree, List<String> at) {
        AreaForm form = empty(fields);
        fields.forEach(field -> form.values.put(field.path(), tree.value(path(at, field))));
        return form;
    }

    static AreaForm read(List<AreaField> fields, MultivaluedMap<String, String> sent) {
        AreaForm form = empty(fields);
        fields.forEach(field -> form.read(field, sent));
        return form;
    }

    static List<String> path(List<String> at, AreaField field) {
        return field.path().isEmpty()
                ? at
                : Stream.concat(at.stream(), field.steps().stream()).toList();
    }

    private static String name(AreaField field) {
        return field.path().isEmpty() ? ITSELF : field.path();
    }

    private void read(AreaField field, MultivaluedMap<String, String> sent) {
        String typed = TypedText.clean(sent.getFirst(name(field)));
        switch (field.input()) {
            case LINE -> typed(field, typed.replaceAll("\\s+", " "), LONGEST_LINE);
            case TEXT -> typed(field, typed.replaceAll("\\s+", " "), LONGEST_TEXT);
            case LINES -> typed(field, typed, LONGEST_TEXT);
            case NUMBER -> number(field, typed);
            case DAY -> day(field, sent);
            case ONE_OF, ANY_OF -> chosen(field, sent.getOrDefault(name(field), List.of()));
        }
        if (field.needed() && values.get(field.path()).isEmpty()) {
            wrong(field, field.label() + ": " + (field.input() == Input.ONE_OF ? "choose one" : "write it here"));
        }
    }

    private void typed(AreaField field, String text, int longest) {
        values.put(field.path(), text);
        int length = text.codePointCount(0, text.length());
        String unprintable = TypedText.unprintable(field.label(), text);
        if (length > longest) {
            wrong(
                    field,
                    "%s is too long: write at most %,d characters. It has %,d"
                            .formatted(field.label(), longest, length));
        } else if (!unprintable.isEmpty()) {
            wrong(field, unprintable);
        } else if (field.path().endsWith("email") && !text.isEmpty() && !text.matches(EMAIL)) {
            wrong(field, field.label() + ": write an email address, such as name@council.gov.uk");
        }
    }

    private void number(AreaField field, String text) {
        values.put(field.path(), text);
        if (!text.isEmpty() && !text.matches("[1-9]\\d{0,3}")) {
            wrong(field, field.label() + ": write a whole number from 1 to 9999");
        }
    }

    private void day(AreaField field, MultivaluedMap<String, String> sent) {
        DayField typed =
                DayField.empty(name(field), field.label(), field.hint()).with(sent, "");
        boxes.put(field.path(), typed);
        values.put(field.path(), typed.typed().map(LocalDate::toString).orElse(""));
        if (typed.typed().isEmpty() && !(typed.day() + typed.month() + typed.year()).isEmpty()) {
            wrong(field, field.label() + ": write a day, month and year, such as 31 3 2027");
        }
    }

    private void chosen(AreaField field, List<String> sent) {
        values.put(
                field.path(),
                field.offered().stream()
                        .map(AreaField.Offered::value)
                        .filter(sent::contains)
                        .collect(Collectors.joining("\n")));
    }

    private void wrong(AreaField field, String sentence) {
        faults.put(field.path(), sentence);
    }

    /** The same, refused for one of its fields. */
    AreaForm refused(AreaField field, String sentence) {
        Map<String, String> all = new LinkedHashMap<>(faults);
        all.put(field.path(), sentence);
        return new AreaForm(fields, values, boxes, all);
    }

    boolean isWrong() {
        return !faults.isEmpty();
    }

    /** Its values put in their places. */
    AreaTree into(AreaTree tree, List<String> at) {
        AreaTree filled = tree;
        for (AreaField field : fields) {
            filled = filled.with(path(at, field), field.input(), values.get(field.path()));
        }
        return filled;
    }

    /** Names of the fields in which it differs from another. */
    List<AreaField> unlike(AreaForm other) {
        return fields.stream()
                .filter(field -> !values.get(field.path()).equals(other.values.get(field.path())))
                .toList();
    }

    List<Control> controls() {
        return fields.stream().map(this::control).toList();
    }

    List<Fault> wrongs() {
        return controls().stream().flatMap(control -> control.faults().stream()).toList();
    }

    private Control control(AreaField field) {
        String value = values.getOrDefault(field.path(), "");
        String wrong = faults.getOrDefault(field.path(), "");
        if (field.input() == Input.DAY) {
            return new Control(field, null, day(field, value, wrong));
        }
        List<String> chosen = value.lines().toList();
        List<Choice> choices = new ArrayList<>(IntStream.range(
                        0, field.offered().size())
                .mapToObj(i -> field.offered().get(i))
                .map(one -> new Choice(
                        name(field) + "-" + one.value(), one.value(), one.label(), chosen.contains(one.value())))
                .toList());
        return new Control(field, new Field(name(field), field.label(), field.hint(), wrong, value, choices), null);
    }

    private DayField day(AreaField field, String value, String wrong) {
        DayField typed = boxes.get(field.path());
        if (typed != null) {
            return new DayField(
                    name(field), field.label(), field.hint(), wrong, typed.day(), typed.month(), typed.year());
        }
        return day(value)
                .map(day -> new DayField(
                        name(field),
                        field.label(),
                        field.hint(),
                        wrong,
                        String.valueOf(day.getDayOfMonth()),
                        String.valueOf(day.getMonthValue()),
                        String.valueOf(day.getYear())))
                .orElse(DayField.empty(name(field), field.label(), field.hint()));
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** What a field says, as people read it: the labels of what is chosen, a day in words. */
    String said(AreaField field) {
        String value = values.getOrDefault(field.path(), "");
        if (!field.offered().isEmpty()) {
            return field.offered().stream()
                    .filter(one -> value.lines().anyMatch(one.value()::equals))
                    .map(AreaField.Offered::label)
                    .collect(Collectors.joining(", "));
        }
        return field.input() == Input.DAY
                ? day(value).map(org.heard.ground.language.Days::inWords).orElse("")
                : value;
    }
}
