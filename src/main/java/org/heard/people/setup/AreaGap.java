package org.heard.people.setup;

import java.util.List;
import java.util.Optional;
import org.heard.questionnaire.survey.Notices.Gap;

/**
 * One value that keeps a survey from opening.
 *
 * @param what the value, as its form calls it
 * @param why "empty", or what stands there and cannot stay
 * @param address of the field that asks for it
 */
public record AreaGap(String what, String why, String address) {
    static List<AreaGap> of(List<Gap> gaps, AreaTree tree) {
        return gaps.stream().map(gap -> of(gap, tree)).toList();
    }

    private static AreaGap of(Gap gap, AreaTree tree) {
        Optional<AreaGroup> asking = AreaGroup.asking(gap.field());
        if (asking.isEmpty()) {
            return new AreaGap(gap.field(), gap.why(), "/area/file");
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
                group.title() + ": " + field.label(), gap.why(), "/area/" + group.key() + "#" + field.anchor());
    }

    private static AreaGap ofAThing(AreaGroup group, Gap gap, AreaTree tree) {
        List<String> path = List.of(gap.field().split("\\."));
        int inside = group.list().size();
        if (path.size() <= inside) {
            return new AreaGap(group.title(), gap.why(), "/area/" + group.key());
        }
        AreaThing thing = AreaThing.of(group, path.get(inside), tree);
        String field = String.join(".", path.subList(inside + 1, path.size()));
        String label = group.fields().stream()
                .filter(one -> one.path().equals(field))
                .map(AreaField::label)
                .findFirst()
                .orElse("");
        String what = group.title() + ": " + thing.name() + (label.isEmpty() ? "" : ", " + label);
        return new AreaGap(what, gap.why(), thing.address() + (field.isEmpty() ? "" : "#" + field));
    }

    /** "Who helps with a survey: Their phone number (still an example: 0151 496 0123)". */
    public String sentence() {
        return what + " (" + why + ")";
    }
}
