package org.heard.people.setup;

import java.util.List;
import java.util.Optional;
import org.heard.questionnaire.survey.Notices.Gap;

/**
 * One value that keeps a survey from opening.
 *
 * @param what the value, as its form calls it
 * @param example what stands there and is made up; empty where nothing stands there
 * @param address of the field that asks for it
 */
record AreaGap(String what, String example, String address) {
    static List<AreaGap> of(List<Gap> gaps, AreaTree tree) {
        return gaps.stream().map(gap -> of(gap, tree)).toList();
    }

    private static AreaGap of(Gap gap, AreaTree tree) {
        Optional<AreaGroup> asking = AreaGroup.asking(gap.field());
        if (asking.isEmpty()) {
            return new AreaGap(gap.field(), gap.example(), "/area/file");
        }
        AreaGroup group = asking.get();
        return group.isList() ? ofAThing(group, gap, tree) : ofAValue(group, gap);
    }

    private static AreaGap ofAValue(AreaGroup group, Gap gap) {
        AreaField field = group.fields().stream()
                .filter(one -> one.holds(gap.field()))
                .findFirst()
                .orElseThrow();
        return new AreaGap(
                group.title() + ": " + field.label(), gap.example(), "/area/" + group.key() + "#" + field.anchor());
    }

    private static AreaGap ofAThing(AreaGroup group, Gap gap, AreaTree tree) {
        List<String> path = List.of(gap.field().split("\\."));
        int inside = group.list().size();
        if (path.size() <= inside) {
            return new AreaGap(group.title(), gap.example(), "/area/" + group.key());
        }
        AreaThing thing = AreaThing.of(group, path.get(inside), tree);
        String field = String.join(".", path.subList(inside + 1, path.size()));
        String label = group.fields().stream()
                .filter(one -> one.path().equals(field))
                .map(AreaField::label)
                .findFirst()
                .orElse("");
        String what = group.title() + ": " + thing.name() + (label.isEmpty() ? "" : ", " + label);
        return new AreaGap(what, gap.example(), thing.address() + (field.isEmpty() ? "" : "#" + field));
    }
}
