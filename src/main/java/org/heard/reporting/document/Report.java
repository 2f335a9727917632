package org.heard.reporting.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report ready to be written in any format: whose it is, and its blocks in order. */
public record Report(Masthead masthead, List<Block> blocks) {
    public Report {
        blocks = List.copyOf(blocks);
    }

    /** Both on one page: figures and tables are counted through. */
    Report followedBy(Report other) {
        return new Report(
                masthead,
                Stream.concat(blocks.stream(), other.blocks().stream()).toList());
    }

    List<Block.Heading> headings() {
        return of(Block.Heading.class);
    }

    /** "Figure 3", "Table 2" by the key of the figure or table, counted in the order they stand. */
    Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        List<Block.Figure> figures = of(Block.Figure.class);
        for (int i = 0; i < figures.size(); i++) {
            put(numbers, figures.get(i).key(), "Figure " + (i + 1));
        }
        List<Block.Table> tables = of(Block.Table.class);
        for (int i = 0; i < tables.size(); i++) {
            put(numbers, tables.get(i).key(), "Table " + (i + 1));
        }
        return Map.copyOf(numbers);
    }

    private static void put(Map<String, String> numbers, String key, String number) {
        if (numbers.put(key, number) != null) {
            throw new IllegalStateException("two figures or tables of one report are called " + key);
        }
    }

    /** "figure-3", "table-2" by key: where a link inside a page leads. */
    public Map<String, String> places() {
        return numbers().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        number -> number.getValue().toLowerCase(Locale.ROOT).replace(' ', '-')));
    }

    public <B extends Block> List<B> of(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
