package org.heard.people.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a new thing of a list is kept under: a code made of its name that stays for ever, or the next number. Objectives
 * have short codes, which stand before their names everywhere; none is given twice.
 */
final class AreaCodes {
    private static final int LONGEST = 40;

    private AreaCodes() {}

    /** @param ever codes things of the group have, or had in an earlier text */
    static String next(AreaGroup group, AreaTree tree, AreaForm form, List<String> ever) {
        List<String> taken = tree.things(group.list());
        if (group == AreaGroup.OBJECTIVES) {
            return Stream.iterate(1, number -> number + 1)
                    .map(number -> "O" + number)
                    .filter(code -> !ever.contains(code))
                    .findFirst()
                    .orElseThrow();
        }
        if (!isCoded(group)) {
            return Integer.toString(taken.size() + 1);
        }
        String code = code(form.values().get(group.fields().get(0).path()));
        String free = code;
        for (int more = 2; taken.contains(free); more++) {
            free = code + "_" + more;
        }
        return free;
    }

    /** The tree with the new thing in it. */
    static AreaTree begun(AreaGroup group, AreaTree tree, AreaForm form, String code) {
        List<String> at = AreaThing.path(group, code);
        if (isCoded(group)) {
            return form.into(tree, at);
        }
        JsonNode list = tree.at(group.list());
        ArrayNode longer = list.isArray() ? list.deepCopy() : JsonNodeFactory.instance.arrayNode();
        AreaTree alone = new AreaTree(JsonNodeFactory.instance.objectNode(), tree.measures());
        longer.add(form.into(alone, List.of()).top());
        return tree.with(group.list(), longer);
    }

    private static boolean isCoded(AreaGroup group) {
        return group == AreaGroup.PLACES || group == AreaGroup.PARTS || group == AreaGroup.OBJECTIVES;
    }

    /** "Ynys Môn and the east" is kept as Ynys_Mon_and_the_east; a name without such letters as place. */
    private static String code(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        String code = plain.isEmpty() ? "place" : plain;
        return code.length() > LONGEST ? code.substring(0, LONGEST) : code;
    }
}
