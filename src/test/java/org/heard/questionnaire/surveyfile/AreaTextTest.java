package org.heard.questionnaire.surveyfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Values are put into the area's file; what is not changed stays as somebody wrote it. */
class AreaTextTest {
    private static final AreaText SHIPPED = new AreaText(SurveyFolder.packed().text("area.yaml"));

    @Test
    void aChangedValueLeavesEveryOtherLineAsItWas() {
        ObjectNode tree = SHIPPED.tree();
        ((ObjectNode) tree.path("area").path("help")).put("phone", "0151 000 0000: ask for \"Jo\" #2");

        List<String> now = SHIPPED.with(tree).text().lines().toList();

        List<String> before = SHIPPED.text().lines().toList();
        assertThat(now).hasSameSizeAs(before).contains("    phone: \"0151 000 0000: ask for \\\"Jo\\\" #2\"");
        assertThat(now.stream().filter(line -> !before.contains(line))).hasSize(1);
    }

    @Test
    void aPlaceIsAddedBelowTheLastAndTakenOutWithItsLine() {
        ObjectNode tree = SHIPPED.tree();
        ObjectNode places = (ObjectNode) tree.path("localities");
        places.remove("Crosby");
        places.putObject("Aintree").put("label", "Aintree").put("part", "south");

        AreaText now = SHIPPED.with(tree);

        assertThat(now.text())
                .doesNotContain("Crosby: {")
                .contains(
                        "{label: Litherland and Netherton, part: south}\n  Aintree:\n    label: Aintree\n    part: south\n\n# What");
        assertThat(now.tree()).isEqualTo(tree);
    }

    @Test
    void somebodyToTalkToIsTakenOutOfTheMiddleAndTheNotesStay() {
        ObjectNode tree = SHIPPED.tree();
        ((ArrayNode) tree.path("worried")).remove(3);

        AreaText now = SHIPPED.with(tree);

        assertThat(now.text()).doesNotContain("Samaritans").contains("# Whom somebody can talk to now.", "NHS 111");
        assertThat(now.text().lines().count()).isEqualTo(SHIPPED.text().lines().count() - 3);
        assertThat(now.tree()).isEqualTo(tree);
    }

    @Test
    void whateverIsChangedTheNewTextSaysWhatWasWanted() {
        long seed = new Random().nextLong();
        Random chance = new Random(seed);
        AreaText text = SHIPPED;
        for (int i = 0; i < 300; i++) {
            ObjectNode tree = text.tree();
            change(tree, chance);
            AreaText next = text.with(tree);
            assertThat(next.tree()).as("seed " + seed + ", step " + i).isEqualTo(tree);
            text = next.tree().size() < 5 ? SHIPPED : next;
        }
    }

    private static void change(ObjectNode top, Random chance) {
        List<JsonNode> all = new ArrayList<>(List.of(top));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).elements().forEachRemaining(child -> {
                if (child.isContainerNode()) {
                    all.add(child);
                }
            });
        }
        JsonNode place = all.get(chance.nextInt(all.size()));
        JsonNode value = List.of(
                        TextNode.valueOf("yes"),
                        TextNode.valueOf("Łódź 😀, “so”: #1"),
                        TextNode.valueOf("one\ntwo"),
                        TextNode.valueOf("24"),
                        top.numberNode(24),
                        top.objectNode().put("en", "words").put("pl", "słowa"),
                        top.arrayNode().add("a").add(top.objectNode().put("b", "- c")))
                .get(chance.nextInt(7));
        if (place instanceof ObjectNode map && !map.isEmpty() && chance.nextInt(3) > 0) {
            List<String> names = new ArrayList<>();
            map.fieldNames().forEachRemaining(names::add);
            String name = names.get(chance.nextInt(names.size()));
            if (chance.nextInt(4) == 0) {
                map.remove(name);
            } else {
                map.set(name, value);
            }
        } else if (place instanceof ObjectNode map) {
            map.set("new_" + chance.nextInt(100), value);
        } else if (place instanceof ArrayNode list && !list.isEmpty() && chance.nextBoolean()) {
            list.remove(chance.nextInt(list.size()));
        } else {
            ((ArrayNode) place).add(value);
        }
    }
}
