package org.heard.figures.totals;

import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Reads one row, or says what is wrong with it. */
final class RowReader {
    private static final String HIDDEN = "c";

    private final CSVRecord cells;
    private final Place place;

    RowReader(CSVRecord cells, Place place) {
        this.cells = cells;
        this.place = place;
    }

    /** A row that cannot be read, with the reason. */
    static final class Fault extends Exception {
        Fault(String reason) {
            super(reason);
        }
    }

    TotalsRow read(int width) throws Fault {
        if (cells.size() > width) {
            throw new Fault("it has %d cells where the heading has %d: put quotes around text with a comma"
                    .formatted(cells.size(), width));
        }
        TotalsRow.Group group = new TotalsRow.Group(needed("round"), needed("key"), text("split"), text("split_value"));
        if (group.split().isEmpty() != group.splitValue().isEmpty()) {
            throw new Fault("split and split_value must both be given or both be blank");
        }
        String option = TotalsRow.asNet(needed("option"));
        long base = whole("base", needed("base"));
        return new TotalsRow(place, group, option, counts(option, base), base, about());
    }

    Refusal refused(String reason) {
        return new Refusal(place, text("round"), text("key"), text("option"), reason);
    }

    private TotalsRow.About about() {
        return new TotalsRow.About(
                text("question"), text("unit"), text("kind"), text("source_page"), text("source_url"));
    }

    private Optional<Counts> counts(String option, long base) throws Fault {
        String n = text("n");
        String percent = text("percent");
        if (n.equals(HIDDEN) || n.isEmpty() && percent.equals(HIDDEN)) {
            return Optional.of(Counts.hiddenAtSource(base));
        }
        if (n.isEmpty() && percent.isEmpty()) {
            if (TotalsRow.isNet(option)) {
                return Optional.empty();
            }
            throw new Fault("it has neither a count nor a percentage: give n, or percent, or c where it is hidden");
        }
        if (n.isEmpty()) {
            return Optional.of(published(percent, base));
        }
        Counts exact = exact(n, base);
        if (!percent.isEmpty() && !published(percent, base).fits(exact)) {
            throw new Fault("%s of %d is not %s%%: one of the three is wrong".formatted(n, base, bare(percent)));
        }
        return Optional.of(exact);
    }

    private Counts exact(String n, long base) throws Fault {
        long count = whole("n", n);
        if (count > base) {
            throw new Fault("n is %d but the base is only %d".formatted(count, base));
        }
        return Counts.exactly(count);
    }

    private Counts published(String percent, long base) throws Fault {
        long whole = whole("percent", bare(percent));
        if (whole > 100) {
            throw new Fault("a share of %d%% cannot be".formatted(whole));
        }
        if (base == 0) {
            throw new Fault("a share of %d%% of nobody cannot be: the base is 0".formatted(whole));
        }
        return Counts.ofPercent((int) whole, base)
                .orElseThrow(() -> new Fault("no whole number of %d answers gives %d%%: the share or the base is wrong"
                        .formatted(base, whole)));
    }

    private static String bare(String percent) {
        return percent.replaceFirst("\\s*%$", "");
    }

    private static long whole(String column, String text) throws Fault {
        if (!text.matches("\\d{1,12}")) {
            throw new Fault("%s should be a whole number, 0 or more, is '%s'".formatted(column, text));
        }
        return Long.parseLong(text);
    }

    private String needed(String column) throws Fault {
        String text = text(column);
        if (text.isEmpty()) {
            throw new Fault("%s is blank".formatted(column));
        }
        return text;
    }

    private String text(String column) {
        return cells.isSet(column) ? cells.get(column).strip() : "";
    }
}
