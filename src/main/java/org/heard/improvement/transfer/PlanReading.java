package org.heard.improvement.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.FieldChoice;

/**
 * Sets a file against the plan, or against the log. <b>What it guarantees:</b> every row is taken, changes something, changes nothing, or is
 * named with the reason; the texts of the column of leads reach no body. <b>What the caller must see to:</b> nothing is
 * written unless the preview is clear.
 */
final class PlanReading {
    private final TransferKind kind;
    private final Board board;
    private final List<FieldChoice> objectives;
    private final List<FieldChoice> seats;
    private final LocalDate today;

    /** @param objectives and seats by key, with what they are called */
    PlanReading(
            TransferKind kind, Board board, List<FieldChoice> objectives, List<FieldChoice> seats, LocalDate today) {
        this.kind = kind;
        this.board = board;
        this.objectives = objectives;
        this.seats = seats;
        this.today = today;
    }

    /** @throws FileRefused where no table has the headings of a plan, or there are too many rows */
    PlanPreview read(List<FileTable> tables, PlanChoices choices) {
        List<HeadedTable> headed = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (FileTable table : tables) {
            Optional<HeadedTable> found = HeadedTable.of(table, kind);
            found.ifPresent(headed::add);
            if (found.isEmpty() && !table.rows().isEmpty()) {
                unread.add(table.name() + " has no row of headings and is not read");
            }
        }
        if (headed.isEmpty()) {
            throw new FileRefused(
                    kind.isLog()
                            ? "No table in the file has a row of headings such as Ref, Meeting, Action, Owner, Due"
                                    + " and Status. Put one above the items."
                            : "No table in the file has a row of headings such as Objective, Action ref, Action, Lead"
                                    + " and Due. Put one above the actions.");
        }
        int rows = headed.stream().mapToInt(table -> table.rows().size()).sum();
        if (rows > FileTable.MOST_ROWS) {
            throw new FileRefused("The file has %d rows, and a %s may have %d. Take out what is no %s."
                    .formatted(rows, kind.whole(), FileTable.MOST_ROWS, kind.noun()));
        }
        return new Reading(headed, choices).preview(unread);
    }

    /** One pass through one file. */
    private final class Reading {
        private final List<HeadedTable> tables;
        private final PlanChoices choices;
        private final Map<String, FileColumn> columns = new LinkedHashMap<>();
        private final Map<String, String> leads = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final Set<String> references = new HashSet<>();
        private final Set<String> keys = new HashSet<>();
        private Optional<KnownLog> log = Optional.empty();
        private final List<PlanRow> rows = new ArrayList<>();

        Reading(List<HeadedTable> tables, PlanChoices choices) {
            this.tables = tables;
            this.choices = choices;
        }

        PlanPreview preview(List<String> unread) {
            headings();
            List<String> refusals = refusals();
            if (refusals.isEmpty()) {
                log = kind.isLog() ? Optional.of(new KnownLog(board, numbered())) : Optional.empty();
                tables.forEach(table -> table.rows().forEach(row -> rows.add(row(table, row))));
            }
            return new PlanPreview(kind, columns, leads, rows, unread, refusals);
        }

        private void headings() {
            tables.stream()
                    .flatMap(table -> table.headings().stream())
                    .filter(heading -> !heading.isEmpty() && !columns.containsKey(heading))
                    .forEach(heading -> columns.put(
                            heading, choices.column(columns.size(), kind).orElseGet(() -> kind.suggested(heading))));
        }

        private List<String> refusals() {
            List<String> refusals = new ArrayList<>();
            for (HeadedTable table : tables) {
                for (FileColumn column : kind.columns()) {
                    if (column != kind.nothing()
                            && table.columns(column, columns).size() > 1) {
                        refusals.add(table.table().name() + ": two columns are read as “" + column.title()
                                + "”. Leave one of them out");
                    }
                }
                if (table.columns(kind.reference(), columns).isEmpty()) {
                    refusals.add(table.table().name() + ": choose the column that holds the " + kind.noun()
                            + "’s number, such as " + (kind.isLog() ? "2019-10/3" : "1.2"));
                }
            }
            return refusals;
        }

        private PlanRow row(HeadedTable table, FileTable.FileRow row) {
            Map<FileColumn, FileCell> cells = new LinkedHashMap<>();
            for (FileColumn column : kind.columns()) {
                table.columns(column, columns).stream()
                        .filter(at -> column != kind.nothing())
                        .findFirst()
                        .ifPresent(at -> cells.put(column, row.cell(at)));
            }
            int number = rows.size() + 1;
            String formula = formula(table, row);
            RowReading reading = reading(new ReadRow(number, table.place(row), cells, choices));
            if (!formula.isEmpty()) {
                return reading.refused(formula);
            }
            if (reading.isNoAction(row)) {
                return reading.skipped(row);
            }
            String lead = reading.lead();
            if (cells.containsKey(kind.owner()) && !reading.keepsLead()) {
                leads.computeIfAbsent(
                        lead,
                        text -> choices.seat(text)
                                .filter(PlanReading.this::isSeat)
                                .orElseGet(() -> suggested(text)));
            }
            if (!references.add(reading.reference())) {
                return reading.refused(kind.noun() + " " + reading.reference()
                        + " stands in the file twice. Each has a number of its own");
            }
            if (!reading.key().isEmpty() && !keys.add(reading.key())) {
                return reading.refused(kind.noun() + " " + kind.shown(reading.key())
                        + " stands in the file twice, once by another number. Leave one of them out");
            }
            return reading.read(leads.getOrDefault(lead, ""));
        }

        private RowReading reading(ReadRow row) {
            return kind.isLog()
                    ? new LogItemReading(row, PlanReading.this, log.orElseThrow())
                    : new ActionReading(row, PlanReading.this);
        }

        /** Numbers of Heard's own kind that stand in the file. */
        private Set<String> numbered() {
            return tables.stream()
                    .flatMap(table -> table.columns(kind.reference(), columns).stream()
                            .flatMap(at -> table.rows().stream()
                                    .map(row -> CellText.number(row.cell(at).text()))))
                    .flatMap(number -> LogItemReading.ownKey(number).stream())
                    .collect(Collectors.toSet());
        }

        private static String formula(HeadedTable table, FileTable.FileRow row) {
            for (int at = 0; at < row.cells().size(); at++) {
                if (row.cell(at).formula()) {
                    String heading =
                            at < table.headings().size() ? table.headings().get(at) : "";
                    return "a formula stands " + (heading.isEmpty() ? "in it" : "under “" + heading + "”")
                            + ". Put its value in its place";
                }
            }
            return "";
        }

        private String suggested(String lead) {
            List<String> named = seats.stream()
                    .filter(seat -> CellText.line(seat.label()).equalsIgnoreCase(lead)
                            || CellText.line(title(seat.value())).equalsIgnoreCase(lead))
                    .map(FieldChoice::value)
                    .toList();
            return named.size() == 1 ? named.get(0) : "";
        }
    }

    private String title(String seat) {
        return board.find(org.heard.improvement.board.ThingKind.SEAT, seat)
                .map(one -> one.text("title"))
                .orElse("");
    }

    private boolean isSeat(String key) {
        return seats.stream().anyMatch(seat -> seat.value().equals(key));
    }

    TransferKind kind() {
        return kind;
    }

    Board board() {
        return board;
    }

    LocalDate today() {
        return today;
    }

    /** "A1 Joint work", "A1", "Outcome 1: …" or the title alone. */
    Optional<String> objective(String text) {
        String plain = CellText.line(text);
        String number = plain.replaceAll(
                "(?i)^(?:(?:outcome|objective|priority|area)\\s*)?A?([0-9]{1,2})(?![0-9A-Za-z]).*", "$1");
        String key = number.matches("[0-9]{1,2}") ? "A" + Integer.parseInt(number) : "";
        return objectives.stream()
                .filter(one -> one.value().equals(key)
                        || CellText.line(one.label().substring(one.value().length()))
                                .equalsIgnoreCase(plain))
                .map(FieldChoice::value)
                .findFirst();
    }
}
