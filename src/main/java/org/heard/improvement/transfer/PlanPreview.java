package org.heard.improvement.transfer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What would become of a file, before anything is written.
 *
 * @param columns what is chosen for every heading, in the order of the file
 * @param leads every text of the column of leads with the seat chosen for it; an empty text where none is
 * @param refusals of the columns; those of rows stand in the rows
 */
record PlanPreview(
        TransferKind kind,
        Map<String, FileColumn> columns,
        Map<String, String> leads,
        List<PlanRow> rows,
        List<String> unread,
        List<String> refusals) {
    PlanPreview {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
        refusals = List.copyOf(refusals);
    }

    long count(PlanRow.Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    List<PlanRow> written() {
        return rows.stream().filter(PlanRow::isWritten).toList();
    }

    List<PlanRow> asked() {
        return rows.stream().filter(PlanRow::isAsked).toList();
    }

    /** One sentence for each thing that refuses the whole file. */
    List<String> allRefusals() {
        List<String> ofRows = rows.stream()
                .filter(row -> row.outcome() == PlanRow.Outcome.REFUSED)
                .map(PlanRow::sentence)
                .toList();
        return java.util.stream.Stream.concat(refusals.stream(), ofRows.stream())
                .toList();
    }

    boolean isRefused() {
        return !allRefusals().isEmpty();
    }

    /** All of it is understood and something is to be written. */
    boolean isClear() {
        return !isRefused() && asked().isEmpty() && !written().isEmpty();
    }

    /** "24 actions, nothing changed"; "3 actions taken, 2 changed, 19 unchanged". */
    String sum() {
        long same = count(PlanRow.Outcome.SAME);
        if (!isRefused() && asked().isEmpty() && written().isEmpty()) {
            return counted(same) + ", nothing changed";
        }
        return counted(count(PlanRow.Outcome.TAKEN)) + " taken, " + count(PlanRow.Outcome.CHANGED) + " changed, " + same
                + " unchanged, " + asked().size() + " not understood";
    }

    private String counted(long number) {
        return number + " " + kind.noun() + (number == 1 ? "" : "s");
    }

    /** Tells whether what is brought in is what was looked at. */
    String mark() {
        StringBuilder all = new StringBuilder();
        written()
                .forEach(row -> all.append(row.key())
                        .append(' ')
                        .append(row.seen())
                        .append(new TreeMap<>(row.body()))
                        .append('\n'));
        return DigestUtils.sha256Hex(all.toString());
    }
}
