package org.heard.people.setup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing of a list: a place, somebody to talk to.
 *
 * @param key its code, or its number from 1
 */
record AreaThing(AreaGroup group, String key, AreaForm form) {
    static List<AreaThing> all(AreaGroup group, AreaTree tree) {
        return tree.things(group.list()).stream()
                .map(key -> of(group, key, tree))
                .toList();
    }

    static AreaThing of(AreaGroup group, String key, AreaTree tree) {
        return new AreaThing(group, key, AreaForm.of(fields(group, tree), tree, path(group, key)));
    }

    static List<String> path(AreaGroup group, String key) {
        return Stream.concat(group.list().stream(), Stream.of(key)).toList();
    }

    /** Of the group; where a part or measures are chosen, those there are. */
    static List<AreaField> fields(AreaGroup group, AreaTree tree) {
        List<AreaField.Offered> parts = tree.things(AreaGroup.PARTS.list()).stream()
                .map(part -> new AreaField.Offered(part, tree.value(path(AreaGroup.PARTS, part))))
                .toList();
        return group.fields().stream()
                .map(field -> field.path().equals("part")
                        ? field.offering(parts)
                        : field.path().startsWith("measure") ? field.offering(tree.measures()) : field)
                .toList();
    }

    /** What it is called: its first field. */
    public String name() {
        return form.said(form.fields().get(0));
    }

    /** All else that is known of it, on one line. */
    public String rest() {
        return form.fields().stream()
                .skip(1)
                .map(form::said)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public String address() {
        return "/area/" + group.key() + "/" + key;
    }
}
