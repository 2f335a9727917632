package org.heard.collection.keying;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.questionnaire.survey.OpenText;

/**
 * The keying page of one form, as it is shown.
 *
 * @param key of the form, in the page, so that sent twice it is one
 * @param again it is keyed for the second time: the code on the paper has to be typed
 */
record KeyingForm(
        String round, int pile, int keyed, int counted, String key, int children, boolean more, List<Part> parts) {
    /** The questions of one section, for one child where it is about a child. */
    record Part(String title, List<Item> items) {}

    /** @param day where the day on the form is typed; null for none */
    record Item(Field field, boolean words, Field day) {}

    static List<Part> parts(KeyedForm form, Map<String, String> errors) {
        List<Part> parts = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (KeyedAnswer box : form.boxes()) {
            String title = title(box);
            if (parts.isEmpty() || !parts.get(parts.size() - 1).title().equals(title)) {
                items = new ArrayList<>();
                parts.add(new Part(title, items));
            }
            Field field = box.field(errors.getOrDefault(box.name(), ""));
            items.add(new Item(field, box.question() instanceof OpenText, day(form, box, errors)));
        }
        return parts;
    }

    private static String title(KeyedAnswer box) {
        String section = box.numbered().section().title().english();
        return box.child() == KeyedAnswer.ABOUT ? section : "Child " + box.child() + ": " + section;
    }

    private static Field day(KeyedForm form, KeyedAnswer box, Map<String, String> errors) {
        if (!KeyedForm.isDated(box)) {
            return null;
        }
        String name = box.name() + KeyedForm.DAY;
        return Field.typed(
                name,
                "Day written on the form",
                "Year, month, day, such as 2027-03-31",
                errors.getOrDefault(name, ""),
                form.days().get(box.name()));
    }

    /** Each with its number, since a list of faults alone must say where they are. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (Part part : parts) {
            for (Item item : part.items()) {
                faults.addAll(named(part, item.field()));
                if (item.day() != null) {
                    faults.addAll(named(part, item.day()));
                }
            }
        }
        return faults;
    }

    private static List<Fault> named(Part part, Field field) {
        String number = field.label().replaceFirst("\\..*", "");
        return field.faults().stream()
                .map(fault -> new Fault(fault.field(), part.title() + ", " + number + ". " + fault.sentence()))
                .toList();
    }
}
