package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The fields of one case, or of a thing inside it, read one by one. Every fault names the case and the field. */
final class CaseFields {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    /** More digits, before or after the point, no figure of a board has. */
    private static final int MOST_DIGITS = 18;

    private static final int MOST_COUNTED = 100_000;

    private final String where;
    private final Map<String, JsonNode> values = new LinkedHashMap<>();

    /**
     * @param where "case 12", "case 12, milestone 1"
     * @param what "an action"
     * @param known fields it may have; others by which one is known too stand after slashes: "lastNote/note"
     */
    CaseFields(String where, JsonNode node, String what, String... known) {
        this(where, List.of(node), what, known);
    }

    /** @param nodes each may say anew what those before it said; null takes it away */
    CaseFields(String where, List<JsonNode> nodes, String what, String... known) {
        this.where = where;
        Map<String, String> fields = new LinkedHashMap<>();
        for (String names : known) {
            for (String name : names.split("/")) {
                fields.put(CaseWords.plain(name), names.split("/")[0]);
            }
        }
        nodes.forEach(node -> add(node, what, fields));
    }

    private void add(JsonNode node, String what, Map<String, String> fields) {
        if (!(node instanceof ObjectNode object)) {
            throw new BadCase(where + " is not " + what + " in braces");
        }
        Set<String> said = new HashSet<>();
        object.properties().forEach(entry -> {
            String field = fields.get(CaseWords.plain(entry.getKey()));
            if (field == null) {
                throw unknown(entry.getKey(), what, fields);
            }
            if (!said.add(field)) {
                throw new BadCase(where + " says " + quoted(field) + " twice");
            }
            if (entry.getValue().isNull()) {
                values.remove(field);
            } else {
                values.put(field, entry.getValue());
            }
        });
    }

    private BadCase unknown(String name, String what, Map<String, String> fields) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String nearest = fields.entrySet().stream()
                .min(Comparator.comparing(entry -> distance.apply(CaseWords.plain(name), entry.getKey())))
                .orElseThrow()
                .getValue();
        return new BadCase(
                where + ": " + quoted(name) + " is no field of " + what + "; the nearest is " + quoted(nearest));
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    Optional<JsonNode> node(String field) {
        return Optional.ofNullable(values.get(field));
    }

    String where() {
        return where;
    }

    BadCase fault(String field, String words) {
        return new BadCase(where + ": " + quoted(field) + " " + words);
    }

    /** Runs what may refuse a value it was given, and names the field. */
    <T> T checked(String field, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException | IllegalStateException refused) {
            throw fault(field, "cannot be used: " + refused.getMessage());
        }
    }

    BadCase missing(String field, String words) {
        return new BadCase(where + ": " + quoted(field) + " is missing" + (words.isEmpty() ? "" : "; " + words));
    }

    Optional<String> text(String field) {
        return node(field).map(node -> scalar(field, node));
    }

    Optional<LocalDate> day(String field) {
        return text(field).map(text -> day(field, text));
    }

    LocalDate needDay(String field) {
        return day(field).orElseThrow(() -> missing(field, "write a day such as 2020-01-22"));
    }

    List<LocalDate> days(String field) {
        return each(field, (node, number) -> day(field, scalar(field, node)));
    }

    LocalDate day(String field, String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw fault(field, "is " + quoted(text) + ", which is no day such as 2020-01-22");
    }

    YearMonth month(String field, String text) {
        try {
            return YearMonth.parse(text.strip().length() > 7 ? text.strip().substring(0, 7) : text.strip());
        } catch (DateTimeParseException e) {
            throw fault(field, "is " + quoted(text) + ", which is no month such as 2020-01");
        }
    }

    Optional<Integer> whole(String field) {
        return number(field).map(number -> {
            try {
                return number.intValueExact();
            } catch (ArithmeticException e) {
                throw fault(field, "is " + quoted(number.toPlainString()) + ", which is no whole number");
            }
        });
    }

    /** A number of things, 0 or more. */
    int count(String field, int otherwise) {
        int count = whole(field).orElse(otherwise);
        if (count < 0 || count > MOST_COUNTED) {
            throw fault(field, "is " + count + ", which nobody counts");
        }
        return count;
    }

    Optional<BigDecimal> number(String field) {
        return text(field).map(text -> {
            try {
                String plain = text.strip().replaceAll("^(≥|≤|>=|<=)\\s*|\\s*%$", "");
                // A comma stands between thousands and nowhere else: "1,5" is no number of ours.
                BigDecimal number = new BigDecimal(
                        plain.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? plain.replace(",", "") : plain);
                if (Math.abs(number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw fault(field, "is " + quoted(text) + ", which is no number");
        });
    }

    boolean yes(String field, boolean otherwise) {
        CaseWords<Boolean> words = new CaseWords<Boolean>()
                .and("true", true)
                .and("false", false)
                .and("yes", true)
                .and("no", false);
        return word(field, words).orElse(otherwise);
    }

    <T> Optional<T> word(String field, CaseWords<T> words) {
        return text(field).map(text -> word(field, text, words));
    }

    <T> T word(String field, String text, CaseWords<T> words) {
        T meaning = words.meaning(text);
        if (meaning == null) {
            throw fault(field, "is " + quoted(text) + "; it may be: " + words.all());
        }
        return meaning;
    }

    /** A thing in braces. */
    Optional<CaseFields> thing(String field, String what, String... known) {
        return node(field).map(node -> new CaseFields(where + ", " + field, node, what, known));
    }

    /** Each item of a list, one alone counting as a list of one; items count from 1. */
    <T> List<T> each(String field, BiFunction<JsonNode, Integer, T> reading) {
        List<T> all = new ArrayList<>();
        node(field).ifPresent(list -> {
            List<JsonNode> items = new ArrayList<>();
            if (list.isArray()) {
                list.forEach(items::add);
            } else {
                items.add(list);
            }
            items.forEach(item -> all.add(reading.apply(item, all.size() + 1)));
        });
        return all;
    }

    /** A list of things in braces. */
    <T> List<T> things(String field, String what, Function<CaseFields, T> made, String... known) {
        return each(
                field,
                (node, number) -> made.apply(new CaseFields(where + ", " + field + " " + number, node, what, known)));
    }

    String scalar(String field, JsonNode node) {
        if (node.isContainerNode() || node.isNull()) {
            throw fault(field, "is a list, braces or null where one value is wanted");
        }
        return node.asText();
    }

    static String quoted(String text) {
        return "“" + text + "”";
    }
}
