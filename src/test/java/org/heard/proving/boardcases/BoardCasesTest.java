package org.heard.proving.boardcases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROWS = Path.of("src/test/resources/board/rules.json");

    private static JsonNode outcome(String text, String id) throws IOException {
        return JSON.readTree(BoardCases.read(text).answers()).path(id);
    }

    static Stream<Arguments> everyRow() throws IOException {
        JsonNode answers = JSON.readTree(BoardCases.read(Files.readString(ROWS)).answers());
        List<Arguments> rows = new ArrayList<>();
        for (JsonNode one : cases()) {
            String id = one.path("id").asText();
            one.path("expect")
                    .properties()
                    .forEach(wanted -> rows.add(Arguments.of(
                            id + " " + wanted.getKey(),
                            wanted.getValue(),
                            answers.path(id).path(wanted.getKey()))));
        }
        return rows.stream();
    }

    private static List<JsonNode> cases() throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        JSON.readTree(ROWS.toFile()).properties().stream()
                .map(Map.Entry::getValue)
                .filter(JsonNode::isArray)
                .forEach(list -> list.forEach(cases::add));
        return cases;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyRow")
    void everyRowOfTheRulesGivesWhatItExpects(String row, JsonNode wanted, JsonNode given) {
        assertThat(given).isEqualTo(wanted);
    }

    @Test
    void everyRowOfEveryTableIsThere() throws IOException {
        List<String> ids = cases().stream().map(one -> one.path("id").asText()).toList();
        for (int row = 1; row <= 30; row++) {
            assertThat(ids).contains("4.1/" + row);
        }
        assertThat(cases()).allMatch(one -> one.path("expect").size() > 0).hasSizeGreaterThan(180);
        for (String chapter : List.of("4.2/", "4.3/", "4.4/", "4.5/", "4.6/", "4.7/", "4.8/")) {
            assertThat(ids).filteredOn(id -> id.startsWith(chapter)).hasSizeGreaterThan(6);
        }
    }

    @Test
    void aCaseMayStandInOneListWithItsKindAndItsOwnDay() throws IOException {
        String text = """
                {"cases": [{"kind": "action", "id": 7, "as-at": "2020-01-22", "State": "under_way", "begin": "2019-10-17",
                  "due": "2020-01-21", "last note": "2020-01-10"},
                 {"kind": "target", "id": "T", "t": "2020-01-22", "atLeast": "50", "actual": "278 of 506"}]}
                """;
        assertThat(outcome(text, "7").path("colour").asText()).isEqualTo("amber");
        assertThat(outcome(text, "T").path("verdict").asText()).isEqualTo("met");
    }

    @Test
    void movesMayBeAListOfDaysOfWhichOnlyLaterOnesCount() throws IOException {
        String text = """
                {"asAt": "2020-01-22", "actions": [{"id": "a", "state": "under way", "begin": "2019-10-17", "lastNote": "2020-01-10",
                  "firstDue": "2019-10-21", "moves": ["2020-03-31", "2020-02-28", "2020-06-30"]}]}
                """;
        assertThat(outcome(text, "a").path("reasons"))
                .extracting(JsonNode::asText)
                .containsExactly("R2", "A2");
    }

    @Test
    void anObjectiveMayHoldWholeActions() throws IOException {
        String text = """
                {"asAt": "2020-01-22", "objectives": [{"id": "o", "targets": ["met", "met", "met", "met"], "actions": [
                  {"state": "embedded", "evidence": "stands"},
                  {"state": "not started", "begin": "2020-02-01", "due": "2020-03-01"}]}]}
                """;
        assertThat(outcome(text, "o").path("colour").asText()).isEqualTo("green");
    }

    /** Other spellings that come from the rules' own sentences. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "objectives": [{"id": 1, "red": 2, "judged": 6}]                                | {"colour":"red"
            "objectives": [{"id": 1, "actions": {"amber": 3, "of": 10}}]                    | {"colour":"green"
            "targets": [{"id": 1, "target": "≥ 50", "actual": "120/200", "worth": 90}]      | {"verdict":"cannot tell"
            "targets": [{"id": 1, "target": "≤ 50", "actual": "137/312"}]                   | {"verdict":"met"
            "targets": [{"id": 1, "target": "more", "baseline": "137/312", "actual": "263/506", "adjusted": 0.125}] | {"verdict":"cannot tell"
            "targets": [{"id": 1, "target": 55, "limits": [54.95, 63.5], "base": 506}]      | {"verdict":"cannot tell"
            "targets": [{"id": 1, "target": 60, "measure": "official", "actual": "198/296"}] | {"verdict":"met"
            "targets": [{"id": 1, "target": 60, "start": "2019-10-22", "months": 3}]        | {"verdict":"awaiting a figure"
            "promises": [{"id": 1, "asAt": "2021-01-01", "done": "2020-03-01", "baseline": "137/312", "rounds": [{"opened": "2020-09-01", "actual": "263/506", "corrected": "240/506"}]}] | {"verdict":"not clear"
            "risks": [{"id": 1, "likelihood": 4, "impact": 4, "likelihoodAfter": 3, "impactAfter": 4}] | {"before":{"score":16,"band":"extreme"},"after":{"score":12,"band":"high"}
            "actions": [{"id": 1, "state": "under way", "begin": "2020-01-01", "due": "2020-03-01", "milestones": [{"due": "2020-01-20", "done": false}]}] | {"colour":"amber","reasons":["A3"]
            "actions": [{"id": 1, "state": "under way", "begin": "2020-01-01", "due": "2020-03-01", "milestones": [{"due": "2020-01-20", "done": true}]}] | {"colour":"green"
            "actions": [{"id": 1, "state": "under way", "begin": "2020-01-01", "due": "2020-03-01", "milestones": [{"due": "2020-01-20", "missed": true}]}] | {"colour":"amber","reasons":["A3"]
            "actions": [{"id": 1, "state": "under way", "begin": "2020-01-01", "due": "2020-03-01", "milestones": [{"due": "2020-01-20", "missed": false}]}] | {"colour":"green"
            "actions": [{"id": 1, "state": "under way", "begin": "2020-01-01", "due": "2020-03-01", "milestones": [{"due": "2020-01-20", "missed": true, "reached": "2020-01-21"}]}] | {"colour":"green"
            "partners": [{"id": 1, "actions": [{"state": "under way", "begin": "2019-12-01", "due": "2019-12-02", "lastNote": "2020-01-10"}, "green"]}] | {"listed":true,"because":["1 of 2 actions are red"]
            "partners": [{"id": 1, "actions": {"State": "under way", "begin": "2019-12-01", "due": "2019-12-02", "lastNote": "2020-01-10"}}] | {"listed":true
            "risks": [{"id": 1, "before": "3x3", "after": "4x2", "reviewed": "2019-10-01", "review": "2020-02-01"}] | {"before":{"score":9,"band":"high"},"after":{"score":8,"band":"high"},"refused":"the likelihood after controls (4) is higher than before (3); the next review is later than 2019-12-02"
            "targets": [{"id": 1, "atLeast": 50, "figure": {"actual": "278/506", "comparability": "C", "provisional": false}}] | {"verdict":"met"
            "targets": [{"id": 1, "type": "change", "baseline": "137/312", "figure": {"actual": {"count": 263, "of": 506}}}] | {"verdict":"met"
            "targets": [{"id": 1, "type": "change", "figure": {"actual": "more", "comparability": "C"}}] | {"verdict":"cannot tell"
            "days": [{"id": 1, "last": {"DfE": "2019-10-17", "NHSE": "2019-10-21"}}]        | {"day":"2019-12-21"
            """)
    void aCaseMayBeWrittenAsTheRulesAreSaid(String list, String begins) throws IOException {
        assertThat(outcome("{\"as-at\": \"2020-01-22\", " + list + "}", "1").toString())
                .startsWith(begins);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [                                                          | the file is not JSON: line 1
            [1]                                                        | the file does not hold cases in braces
            {}                                                         | the file has no case in it
            {"action": 3}                                              | “action” is not a list
            {"acts": []}                                               | “acts” is no list of cases; it may be: actions, objectives, targets
            {"actions": [{"state": "dropped"}]}                        | a case of actions has no “id”: {"state":"dropped"}
            {"actions": [3]}                                           | a case of actions has no “id”: 3
            {"cases": [{"id": 1, "kind": "hope"}]}                     | case 1: “kind” is “hope”; it may be one of actions
            {"actions": [{"id": 1, "dueDay": "2020-01-01"}]}           | case 1: “dueDay” is no field of an action; the nearest is “due”
            {"actions": [{"id": 1, "lastnotes": "2020-01-01"}]}        | case 1: “lastnotes” is no field of an action; the nearest is “lastNote”
            {"risks": [{"id": 1, "likelyhood": 3}]}                    | case 1: “likelyhood” is no field of a risk
            {"actions": [{"id": 1, "state": "dropped"}]}               | case 1: “asAt” is missing; write a day such as 2020-01-22
            {"asAt": "22 Jan 2020", "actions": [{"id": 1, "state": "dropped"}]} | case 1: “asAt” is “22 Jan 2020”, which is no day such as 2020-01-22
            {"asAt": "2020-02-30", "actions": [{"id": 1, "state": "dropped"}]}  | case 1: “asAt” is “2020-02-30”, which is no day
            {"asAt": "2020-01-22", "actions": [{"id": 1}]}             | case 1: “state” is missing; it may be: not started, under way, completed, embedded, dropped
            {"asAt": "2020-01-22", "actions": [{"id": 1, "state": "late"}]} | case 1: “state” is “late”; it may be: not started
            {"asAt": "2020-01-22", "actions": [{"id": 1, "state": "under way", "begin": "2020-01-01"}]} | case 1: “due” is missing
            {"asAt": "2020-01-22", "actions": [{"id": 1, "state": "under way", "begin": "2020-01-01", "due": "2020-02-01", "moves": 1}]} | case 1: “firstDue” is missing
            {"asAt": "2020-01-22", "actions": [{"id": 1, "state": "completed"}]} | case 1: “completed” is missing
            {"asAt": "2020-01-22", "actions": [{"id": 1, "state": "completed", "completed": "2020-01-23"}]} | case 1: “completed” is after the as-at day
            {"asAt": "2020-01-22", "actions": [{"id": 1, "state": "embedded"}]} | case 1: “evidence” is missing
            {"asAt": "2020-01-22", "actions": [{"id": 1, "state": "under way", "begin": "2020-01-01", "due": "2020-02-01", "milestones": [{"on": "2020-01-01"}]}]} | case 1, milestone 1: “on” is no field of a milestone
            {"asAt": "2020-01-22", "actions": [{"id": 1, "state": "dropped"}, {"id": 1, "state": "dropped"}]} | two cases are called 1
            {"asAt": "2020-01-22", "actions": [{"id": 1, "state": "dropped", "lastNote": null, "note": "2020-01-01", "last-note": "2020-01-01"}]} | case 1 says “lastNote” twice
            {"asAt": "2020-01-22", "targets": [{"id": 1, "atLeast": 50, "figure": "30/25"}]} | case 1, figure 1: “actual” cannot be used: a share of 30 in 25
            {"asAt": "2020-01-22", "targets": [{"id": 1, "atLeast": 50, "figure": "many"}]} | case 1, figure 1: “actual”
            {"asAt": "2020-01-22", "targets": [{"id": 1, "atLeast": 50, "figure": {"limits": [60, 50], "base": 40}}]} | case 1, figure 1: “limits” cannot be used
            {"asAt": "2020-01-22", "targets": [{"id": 1, "type": "level", "figure": "25/30"}]} | case 1: “atLeast” is missing
            {"asAt": "2020-01-22", "actions": [{"id": 1, "state": "under way", "begin": "2020-01-01", "due": "2020-02-01", "milestones": [{"due": "2020-01-01", "missed": true, "reached": true}]}]} | case 1, milestone 1: “missed” says other than “reached”
            {"asAt": "2020-01-22", "targets": [{"id": 1, "atLeast": 50, "figure": {"actual": "278/506", "verdict": "fewer"}}]} | case 1, figure 1: “verdict” does not matter to a target of the type level; leave it out
            {"asAt": "2020-01-22", "targets": [{"id": 1, "atLeast": 50, "figure": {"actual": "278/506"}, "provisional": true}]} | case 1, figure 1: “provisional” does not matter to a target of the type level
            {"asAt": "2020-01-22", "targets": [{"id": 1, "atLeast": 50, "type": "official", "figure": {"actual": "278/506", "hidden": true}}]} | case 1, figure 1: “hidden” does not matter to a target of the type official
            {"asAt": "2020-01-22", "targets": [{"id": 1, "type": "change", "figure": {"verdict": "more", "limits": [1, 2]}}]} | case 1, figure 1: “limits” does not matter to a target of the type change
            {"asAt": "2020-01-22", "targets": [{"id": 1, "delivered": "2020-01-01", "figure": "278/506"}]} | case 1: “figures” does not matter to a target of the type deliverable
            {"asAt": "2020-01-22", "risks": [{"id": 1, "after": "6x1"}]} | case 1: “after” cannot be used: likelihood and impact are whole numbers from 1 to 5
            {"asAt": "2020-01-22", "risks": [{"id": 1, "after": 13}]}  | case 1: “after” is 13, which is no likelihood of 1 to 5 times
            {"asAt": "2020-01-22", "days": [{"id": 1, "meeting": "2031-01-08"}]} | case 1: “meeting” cannot be used: bank holidays are known from 2018 to 2028, not for 2031
            {"asAt": "2020-01-22", "days": [{"id": 1}]}                | case 1: “what” is missing
            {"asAt": "2020-01-22", "promises": [{"id": 1, "state": "done"}]} | case 1: “done” is missing
            """)
    void saysInOneSentenceWhichCaseAndFieldCannotBeUsed(String text, String words) {
        assertThatThrownBy(() -> BoardCases.read(text).answers())
                .isInstanceOf(BadCase.class)
                .hasMessageContaining(words)
                .message()
                .doesNotContain("\n");
    }

    /** Every field of every kind of case, replaced by what nobody should write: an outcome or a sentence, never anything else. */
    @Test
    void whateverAFieldHoldsEndsInAnOutcomeOrASentence() throws IOException {
        List<String> odd = List.of(
                "null",
                "[]",
                "{}",
                "\"\"",
                "\"x\"",
                "-1",
                "0",
                "1e400",
                "99999999999999999999",
                "true",
                "[[]]",
                "[null]",
                "[{}]",
                "{\"a\": 1}",
                "\"2020-02-30\"",
                "\"+999999999-12-31\"",
                "\"9999-99\"",
                "\"0/0\"",
                "\"5x5x5\"",
                "[1, 2, 3]",
                "\"\\uD800\"");
        int tried = 0;
        Set<String> seen = new HashSet<>();
        Set<String> outcomes = new HashSet<>();
        ObjectNode file = (ObjectNode) JSON.readTree(ROWS.toFile());
        for (Map.Entry<String, JsonNode> list : file.properties()) {
            for (JsonNode one : list.getValue().isArray() ? list.getValue() : JSON.createArrayNode()) {
                for (Map.Entry<String, JsonNode> field : one.properties()) {
                    for (String value : seen.add(list.getKey() + field.getKey()) ? odd : List.<String>of()) {
                        ObjectNode changed = JSON.createObjectNode();
                        changed.set("asAt", file.get("asAt"));
                        changed.set("defaults", file.get("defaults"));
                        changed.putArray(list.getKey())
                                .add(((ObjectNode) one.deepCopy()).set(field.getKey(), JSON.readTree(value)));
                        outcomes.add(ends(changed.toString()));
                        tried++;
                    }
                }
            }
        }
        assertThat(outcomes).containsExactlyInAnyOrder("outcome", "sentence");
        assertThat(tried).isGreaterThan(1000);
    }

    private static String ends(String text) {
        try {
            BoardCases.read(text).answers();
            return "outcome";
        } catch (BadCase sentence) {
            return "sentence";
        } catch (RuntimeException broken) {
            return broken + " from " + text;
        }
    }

    /** Who writes a case from the description finds every field where its kind is described. */
    @Test
    void theDocumentNamesEveryFieldOfAKindInItsSection() throws IOException {
        Map<CaseKind, List<String>> fields = Map.of(
                CaseKind.ACTION, ActionCase.FIELDS,
                CaseKind.OBJECTIVE, ObjectiveCase.FIELDS,
                CaseKind.TARGET, TargetCase.FIELDS,
                CaseKind.PROMISE, PromiseCase.FIELDS,
                CaseKind.SLOW, SlowCase.FIELDS,
                CaseKind.PARTNER, PartnerCase.FIELDS,
                CaseKind.DAY, DayCase.FIELDS,
                CaseKind.RISK, RiskCase.FIELDS,
                CaseKind.MEETING, MeetingCase.FIELDS);
        Map<String, String> sections = sections();
        assertThat(fields).containsOnlyKeys(CaseKind.values());
        fields.forEach((kind, names) -> {
            // A slow item has the fields of an action, and says so.
            String section = sections.get(kind.list()) + (kind == CaseKind.SLOW ? sections.get("actions") : "");
            assertThat(names)
                    .as(kind.list())
                    .allSatisfy(name -> assertThat(section).contains("`" + name.split("/")[0] + "`"));
        });
    }

    /** By list of cases, what the document says from its heading to the next. */
    private static Map<String, String> sections() throws IOException {
        String document = Files.readString(Path.of("src/docs/board-rules.md"));
        Map<String, String> sections = new HashMap<>();
        for (String section : document.split("(?m)^(?=\\*\\*`)")) {
            sections.put(section.replaceAll("(?s)^\\*\\*`(\\w+)`.*", "$1"), section);
        }
        return sections;
    }

    /** A slip in what holds for all cases must not be passed over. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"defaults\": {\"actoins\": {\"state\": \"open\"}}, \"actions\": []}",
                "{\"defaults\": [], \"actions\": []}"
            })
    void defaultsOfNoKindOfCaseAreRefused(String file) {
        assertThatThrownBy(() -> BoardCases.read(file.replace("\"actions\": []", "\"actions\": [{\"id\": \"1\"}]"))
                        .answers())
                .isInstanceOf(BadCase.class)
                .hasMessageContaining("defaults");
    }

    /** "1,5" is one and a half to half of the world, and was fifteen here. */
    @Test
    void aCommaStandsBetweenThousandsOnly() {
        assertThatThrownBy(() -> BoardCases.read(
                                "{\"asAt\": \"2020-01-22\", \"targets\": [{\"id\": \"1\", \"start\": \"2019-10-17\","
                                        + " \"months\": 3, \"atLeast\": \"1,5\"}]}")
                        .answers())
                .isInstanceOf(BadCase.class)
                .hasMessageContaining("1,5");
    }
}
