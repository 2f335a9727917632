package org.heard.improvement.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.ground.web.Choice;
import org.heard.ground.web.DayField;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;

/**
 * A form as its page shows it.
 *
 * @param action where it is sent
 * @param back the page to go back to
 * @param seen version of the thing it was filled from
 * @param removable it may still be taken off
 * @param theirs what somebody else wrote meanwhile, field by field; none where nobody did
 */
record FormView(
        String title,
        String action,
        String back,
        int seen,
        boolean asksWhy,
        boolean removable,
        String why,
        List<Control> controls,
        List<Theirs> theirs) {

    private static final int MOST_RADIOS = 7;

    /** One control; which of the two is there depends on the kind of field. */
    record Control(FormField of, Field field, DayField day) {
        public boolean isDay() {
            return of.input() == FormField.Input.DAY;
        }

        public boolean isText() {
            return of.input() == FormField.Input.TEXT;
        }

        /** So many that they are chosen from a list, which stays short on the page. */
        public boolean isLongList() {
            return of.input() == FormField.Input.ONE_OF && of.choices().size() > MOST_RADIOS;
        }

        public boolean isOneOf() {
            return of.input() == FormField.Input.ONE_OF && !isLongList();
        }

        public boolean isAnyOf() {
            return of.input() == FormField.Input.ANY_OF;
        }

        public boolean isNumber() {
            return of.input() == FormField.Input.NUMBER;
        }

        public boolean isOptional() {
            return !of.required();
        }

        private Stream<Fault> faults() {
            if (isLongList()) {
                return field.isWrong() ? Stream.of(new Fault(field.name(), field.error())) : Stream.empty();
            }
            return (isDay() ? day.faults() : field.faults()).stream();
        }
    }

    /** A field that somebody else changed. */
    record Theirs(String label, String text) {}

    static List<Control> controls(List<FormField> fields, FilledForm filled) {
        return fields.stream().map(field -> control(field, filled)).toList();
    }

    private static Control control(FormField field, FilledForm filled) {
        String value = filled.values().getOrDefault(field.name(), "");
        String wrong = filled.faults().getOrDefault(field.name(), "");
        return field.input() == FormField.Input.DAY
                ? new Control(field, null, day(field, value, wrong, filled))
                : new Control(field, field(field, value, wrong), null);
    }

    private static Field field(FormField field, String value, String wrong) {
        List<String> chosen = value.lines().toList();
        Stream<Choice> choices = IntStream.range(0, field.choices().size()).mapToObj(i -> choice(field, i, chosen));
        // What need not be chosen can be taken back.
        List<Choice> all = field.input() == FormField.Input.ONE_OF && !field.required()
                ? Stream.concat(choices, Stream.of(new Choice(field.name() + "-none", "", "None", value.isEmpty())))
                        .toList()
                : choices.toList();
        return new Field(field.name(), field.label(), field.hint(), wrong, value, all);
    }

    private static Choice choice(FormField field, int place, List<String> chosen) {
        FieldChoice one = field.choices().get(place);
        return new Choice(field.name() + "-" + place, one.value(), one.label(), chosen.contains(one.value()));
    }

    private static DayField day(FormField field, String value, String wrong, FilledForm filled) {
        DayField typed = filled.days().get(field.name());
        if (typed != null) {
            return new DayField(
                    field.name(), field.label(), field.hint(), wrong, typed.day(), typed.month(), typed.year());
        }
        if (value.isEmpty()) {
            return DayField.empty(field.name(), field.label(), field.hint());
        }
        LocalDate day = LocalDate.parse(value);
        return new DayField(
                field.name(),
                field.label(),
                field.hint(),
                wrong,
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    /** In the order of the page; what belongs to no control comes first. */
    static List<Fault> faults(List<Control> controls, Map<String, String> found) {
        List<String> names =
                controls.stream().map(control -> control.of().name()).toList();
        return Stream.concat(
                        found.entrySet().stream()
                                .filter(fault -> !names.contains(fault.getKey()))
                                .map(fault -> new Fault("main", fault.getValue())),
                        controls.stream().flatMap(Control::faults))
                .collect(Collectors.toList());
    }
}
