package org.heard.collection.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.collection.response.Everything.Row;

/**
 * Somebody with a whole dump of the database, the list of who was given which code, and the access log of a proxy,
 * who wants to know what each person said. Lays people in every order the logs and tables give beside responses in
 * every order their rows give, and takes each pair for a link.
 */
final class Joining {
    private static final Pattern WRITER = Pattern.compile("person-(\\d+)-");

    private final Map<String, List<Integer>> people = new LinkedHashMap<>();
    private final Map<String, List<Integer>> responses = new LinkedHashMap<>();

    /** How one join went. @param right links that are true, @param of so many, @param likeness Spearman's rank correlation */
    record Tried(String join, int right, int of, double likeness) {}

    /** @param order numbers of persons, as some log or table lists them */
    Joining people(String by, List<Integer> order) {
        bothWays(people, by, order);
        return this;
    }

    /** Rows of a table about people, in each order such rows have. */
    Joining people(String table, List<Row> rows, Function<Row, Integer> person) {
        everyOrder(rows)
                .forEach((by, sorted) ->
                        people(table + " by " + by, sorted.stream().map(person).toList()));
        return this;
    }

    /** The truth is in the words each person wrote, which the joins never look at. */
    Joining responses(List<Row> rows) {
        return responses(rows, Joining::writer);
    }

    /** @param whose the truth, which the joins never look at */
    Joining responses(List<Row> rows, Function<Row, Integer> whose) {
        everyOrder(rows)
                .forEach((by, sorted) ->
                        bothWays(responses, by, sorted.stream().map(whose).toList()));
        return this;
    }

    /** Rows in the order in which something else has them. */
    Joining responses(String by, List<Row> order) {
        return responses(by, order, Joining::writer);
    }

    Joining responses(String by, List<Row> order, Function<Row, Integer> whose) {
        bothWays(responses, by, order.stream().map(whose).toList());
        return this;
    }

    static int writer(Row row) {
        Matcher found = WRITER.matcher(row.text());
        if (!found.find()) {
            throw new IllegalStateException("nobody wrote " + row.text());
        }
        return Integer.parseInt(found.group(1));
    }

    private static Map<String, List<Row>> everyOrder(List<Row> rows) {
        Map<String, List<Row>> orders = new LinkedHashMap<>();
        orders.put("place", rows);
        orders.put("transaction", sorted(rows, Comparator.comparing(Row::transaction)));
        orders.put("id", sorted(rows, Comparator.comparing(Row::text)));
        int columns = rows.get(0).text().split(",").length;
        for (int column = 1; column < Math.min(columns, 3); column++) {
            int of = column;
            orders.put(
                    "column " + of,
                    sorted(rows, Comparator.comparing(row -> row.text().split(",")[of])));
        }
        orders.put("last column", sorted(rows, Comparator.comparing(row -> end(row.text()))));
        return orders;
    }

    /** Where marks stand, behind the answers. */
    private static String end(String row) {
        return row.substring(Math.max(0, row.length() - 40));
    }

    private static List<Row> sorted(List<Row> rows, Comparator<Row> by) {
        return rows.stream().sorted(by).toList();
    }

    private static void bothWays(Map<String, List<Integer>> orders, String by, List<Integer> order) {
        orders.put(by, order);
        orders.put(by + ", last first", backwards(order));
    }

    private static List<Integer> backwards(List<Integer> order) {
        List<Integer> backwards = new ArrayList<>(order);
        Collections.reverse(backwards);
        return backwards;
    }

    /** Each once: tables whose rows lie in one order, or two orders both read backwards, join alike. */
    List<Tried> everyJoin() {
        List<Tried> all = new ArrayList<>();
        Set<List<List<Integer>>> seen = new HashSet<>();
        people.forEach((by, order) -> responses.forEach((with, written) -> {
            if (seen.add(List.of(order, written))) {
                seen.add(List.of(backwards(order), backwards(written)));
                all.add(tried(by + " / responses by " + with, order, written));
            }
        }));
        return all;
    }

    private static Tried tried(String join, List<Integer> people, List<Integer> responses) {
        int right = 0;
        double apart = 0;
        for (int i = 0; i < responses.size(); i++) {
            right += people.get(i).equals(responses.get(i)) ? 1 : 0;
            double distance = i - people.indexOf(responses.get(i));
            apart += distance * distance;
        }
        double n = responses.size();
        return new Tried(join, right, responses.size(), 1 - 6 * apart / (n * (n * n - 1)));
    }
}
