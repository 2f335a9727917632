package org.heard.collection.matching;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/**
 * How a file is laid out.
 *
 * @param headingsLine line in which the headings begin, counted from 1
 * @param headerRows 1, 2 (question above, row or option below) or 3 (names, texts, the tool's own marks)
 */
public record Shape(char separator, int headingsLine, int headerRows) {
    private static final Pattern TOLD = Pattern.compile("(?i)\\A\"?sep=(.)\"?[ \t;,]*(\\R|\\z)");
    private static final int LOOKED_AT = 40;
    private static final int DEEPEST = 20;
    private static final int LEAST_FILLED = 3;

    /** What another tool writes under a question that has one column. */
    private static final List<String> ONE_COLUMN = List.of("Response", "Open-Ended Response");

    /** What stands between cells, in words. */
    public String separatorInWords() {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "commas";
        };
    }

    /** As it is seen; a person may know better. */
    static Shape seen(String text) {
        Matcher told = TOLD.matcher(text);
        if (told.find() && ",;\t".indexOf(told.group(1).charAt(0)) >= 0) {
            String below = text.substring(told.end());
            Top top = Top.of(below, told.group(1).charAt(0));
            return new Shape(top.separator(), top.line() + 1, top.headerRows());
        }
        Top best = Stream.of(',', ';', '\t')
                .map(separator -> Top.of(text, separator))
                .max(Comparator.comparingDouble(Top::fit))
                .orElseThrow();
        return new Shape(best.separator(), best.line(), best.headerRows());
    }

    /** Tells a quoted empty cell, which comes as "", from a bare one, which comes as null. */
    static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setNullString("")
                .setQuoteMode(QuoteMode.ALL_NON_NULL)
                .get();
    }

    /** The first rows of a file, cut at one separator. @param lines in which each of them begins */
    private record Top(char separator, List<List<String>> rows, List<Long> lines, int width, double fit) {
        static Top of(String text, char separator) {
            List<List<String>> rows = new ArrayList<>();
            List<Long> lines = new ArrayList<>();
            try (CSVParser parser = format(separator).parse(new StringReader(text))) {
                long line = 1;
                for (CSVRecord one : parser) {
                    rows.add(one.stream()
                            .map(cell -> cell == null ? "" : cell.strip())
                            .toList());
                    lines.add(line);
                    line = parser.getCurrentLineNumber() + 1;
                    if (rows.size() == LOOKED_AT) {
                        break;
                    }
                }
            } catch (IOException | UncheckedIOException notSo) {
                return new Top(separator, rows, lines, 0, 0);
            }
            Map<Integer, Long> widths = rows.stream()
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                    .collect(Collectors.groupingBy(List::size, Collectors.counting()));
            return widths.entrySet().stream()
                    .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(usual -> new Top(separator, rows, lines, usual.getKey(), fit(usual, rows.size())))
                    .orElseGet(() -> new Top(separator, rows, lines, 0, 0));
        }

        /** Many columns, and nearly every row with as many. */
        private static double fit(Map.Entry<Integer, Long> usual, int rows) {
            return usual.getKey() < 2 ? 0.1 : Math.log(1 + usual.getKey()) * usual.getValue() / rows;
        }

        private int first() {
            return IntStream.range(0, Math.min(DEEPEST, rows.size()))
                    .filter(i -> filled(rows.get(i)) >= Math.min(LEAST_FILLED, Math.max(1, width)))
                    .findFirst()
                    .orElse(0);
        }

        int line() {
            return rows.isEmpty() ? 1 : lines.get(first()).intValue();
        }

        int headerRows() {
            List<String> above = row(0);
            List<String> below = row(1);
            if (row(2).stream().anyMatch(cell -> cell.replace(" ", "").contains("{\"ImportId\":"))) {
                return 3;
            }
            return isBelow(above, below) ? 2 : 1;
        }

        private List<String> row(int i) {
            int place = first() + i;
            return place < rows.size() ? rows.get(place) : List.of();
        }

        /** Rows and options stand below their question, where its own row has gaps. */
        private static boolean isBelow(List<String> above, List<String> below) {
            List<Integer> gaps = IntStream.range(0, Math.max(above.size(), below.size()))
                    .filter(i -> cell(above, i).isEmpty())
                    .boxed()
                    .toList();
            boolean blank = filled(below) == 0;
            boolean fills = !gaps.isEmpty()
                    && gaps.stream().noneMatch(i -> cell(below, i).isEmpty());
            boolean says = cell(below, 0).isEmpty() && below.stream().anyMatch(ONE_COLUMN::contains);
            boolean monkey = cell(above, 0).equals("Respondent ID");
            return says || fills || monkey && (blank || cell(below, 0).isEmpty());
        }

        private static String cell(List<String> row, int i) {
            return i < row.size() ? row.get(i) : "";
        }

        private static int filled(List<String> row) {
            return (int) row.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }
}
