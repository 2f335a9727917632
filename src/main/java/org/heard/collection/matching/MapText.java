package org.heard.collection.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.heard.collection.importing.Tool;
import org.heard.questionnaire.survey.Survey;

/** The map that an officer's choices come to, as anybody could have written it. */
record MapText(LookedAt file, Survey survey, ColumnChoices choices) {
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build());

    /** @param names of the files of answers */
    String text(List<String> names) {
        return yaml("# Written by Heard from what was chosen on the page.\n", map(names, matched()));
    }

    /** What may stay of it: without texts of few rows, for one may be what somebody wrote. */
    String kept(List<String> names) {
        return yaml(
                "# Written by Heard. Texts that stood in fewer than five rows are not kept.\n",
                map(
                        names,
                        matched().stream()
                                .map(one -> new RareTexts(one).leftOut())
                                .toList()));
    }

    private List<Matched> matched() {
        return Matched.all(file, survey, choices);
    }

    private Map<String, Object> map(List<String> names, List<Matched> matched) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("survey", survey.key());
        map.put("tool", file.tool() == Tool.OTHER ? "other" : file.tool().title());
        map.put(
                "file",
                names.size() == 1
                        ? plain(names.get(0))
                        : names.stream().map(MapText::plain).toList());
        map.put("encoding", "detect");
        map.put(
                "separator",
                file.shape().separator() == '\t'
                        ? "tab"
                        : String.valueOf(file.shape().separator()));
        if (file.shape().headingsLine() > 1) {
            map.put("headings_line", file.shape().headingsLine());
        }
        map.put("header_rows", file.shape().headerRows());
        map.put("empty", file.quoted() ? "quoted" : "routing");
        file.invented().ifPresent(mark -> map.put("invented", columnAndText(mark.column(), mark.text())));
        Map<String, Object> rows = rows();
        if (!rows.isEmpty()) {
            map.put("rows", rows);
        }
        Map<String, Object> missing = missing(matched);
        if (!missing.isEmpty()) {
            map.put("missing", missing);
        }
        List<String> drop = drop();
        if (!drop.isEmpty()) {
            map.put("drop", drop);
        }
        map.put("columns", matched.stream().map(this::column).toList());
        return map;
    }

    private static String yaml(String above, Map<String, Object> map) {
        try {
            return above + YAML.writeValueAsString(map);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> rows() {
        Map<String, Object> rows = new LinkedHashMap<>();
        choices.questions().forEach((heading, question) -> {
            if (question.equals(ColumnChoices.FAMILY)) {
                rows.put("person", heading);
            }
        });
        if (!choices.unfinished()) {
            file.sent()
                    .ifPresent(sent -> rows.put(
                            "complete",
                            sent.texts().isEmpty()
                                    ? sent.column()
                                    : Map.of("column", sent.column(), "texts", sent.texts())));
        }
        file.number().ifPresent(number -> rows.put("unique", number));
        if (!choices.tests()) {
            file.tests().ifPresent(test -> rows.put("tests", columnAndText(test.column(), test.text())));
        }
        return rows;
    }

    private static Map<String, Object> columnAndText(String column, String text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("column", column);
        both.put("text", text);
        return both;
    }

    private static Map<String, Object> missing(List<Matched> matched) {
        TreeSet<String> unasked = new TreeSet<>();
        TreeSet<String> blank = new TreeSet<>();
        matched.forEach(one -> one.codes().forEach((text, code) -> {
            if (code.equals(MissingWords.NOT_ASKED)) {
                unasked.add(text);
            } else if (code.equals(MissingWords.BLANK)) {
                blank.add(text);
            }
        }));
        Map<String, Object> missing = new LinkedHashMap<>();
        if (!unasked.isEmpty()) {
            missing.put("not_asked", unasked);
        }
        if (!blank.isEmpty()) {
            missing.put("blank", blank);
        }
        return missing;
    }

    private List<String> drop() {
        return file.columns().stream()
                .map(FoundColumn::heading)
                .filter(heading -> !heading.isEmpty() && !choices.questions().containsKey(heading))
                .distinct()
                .toList();
    }

    private Map<String, Object> column(Matched one) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("question", one.question().key());
        if (one.how() != Matched.How.TICKS) {
            column.put("column", one.columns().get(0).heading());
        }
        switch (one.how()) {
            case WORDS -> column.put("words", "keep");
            case ONE_CELL -> {
                column.put("options", codes(one, false));
                if (!one.beside().isEmpty()) {
                    column.put("beside", codes(one, true));
                }
            }
            case JOINED -> {
                column.put("joined", one.separator());
                column.put("options", codes(one, false));
            }
            case TICKS -> ticks(one, column);
        }
        return column;
    }

    /** Codes alone; words for missing stand in a list of their own. */
    private static Map<String, String> codes(Matched one, boolean headings) {
        Map<String, String> codes = new LinkedHashMap<>();
        one.codes().forEach((text, code) -> {
            if (!code.startsWith("#") && one.isHeading(text) == headings) {
                codes.put(text, code);
            }
        });
        return codes;
    }

    private static void ticks(Matched one, Map<String, Object> column) {
        Map<String, String> codes = codes(one, true);
        column.put("ticks", codes);
        List<String> ticked = new ArrayList<>();
        List<String> unticked = new ArrayList<>();
        one.columns().stream()
                .flatMap(found -> found.texts().stream()
                        .map(FoundColumn.Seen::text)
                        .filter(text -> Likeness.bare(text).equals(Likeness.bare(found.part()))))
                .distinct()
                .forEach(ticked::add);
        one.codes().forEach((text, code) -> {
            if (code.equals(Matched.TICKED)) {
                ticked.add(text);
            } else if (code.equals(Matched.UNTICKED)) {
                unticked.add(text);
            }
        });
        if (!ticked.isEmpty()) {
            column.put("ticked", ticked);
        }
        if (!unticked.isEmpty()) {
            column.put("unticked", unticked);
        }
        one.columns().stream()
                .filter(found -> one.isTyped(found) && codes.containsKey(found.heading()))
                .findFirst()
                .ifPresent(found -> column.put("any_other_text", codes.get(found.heading())));
    }

    /** A name as a map may hold it. */
    private static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_").replaceFirst("^[^A-Za-z0-9]+", "");
        return plain.isEmpty() ? "answers.csv" : plain;
    }
}
