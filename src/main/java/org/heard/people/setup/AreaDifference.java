package org.heard.people.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One value in which two texts of the area differ, as people read it; an empty word says that nothing stands there. */
record AreaDifference(String what, String before, String after) {
    static List<AreaDifference> between(AreaTree before, AreaTree after) {
        List<AreaDifference> all = new ArrayList<>();
        for (AreaGroup group : AreaGroup.values()) {
            if (group.isList()) {
                add(all, group.title(), things(group, before), things(group, after));
            } else {
                AreaForm was = AreaForm.of(group.fields(), before, List.of());
                AreaForm is = AreaForm.of(group.fields(), after, List.of());
                is.unlike(was)
                        .forEach(field ->
                                add(all, group.title() + ": " + field.label(), was.said(field), is.said(field)));
            }
        }
        return all;
    }

    private static void add(List<AreaDifference> all, String what, String before, String after) {
        if (!before.equals(after)) {
            all.add(new AreaDifference(what, before, after));
        }
    }

    private static String things(AreaGroup group, AreaTree tree) {
        return AreaThing.all(group, tree).stream()
                .map(thing -> thing.rest().isEmpty() ? thing.name() : thing.name() + ": " + thing.rest())
                .collect(Collectors.joining("\n"));
    }
}
