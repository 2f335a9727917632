package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.heard.figures.suppression.NotSafe;

/**
 * The safe tables of one release: what a release stores, and the only maker of {@link SafeTable}.
 *
 * <p><b>What it guarantees:</b> for a reader who knows every printed figure of this release and of the earlier
 * ones, and every sum that was declared, each sensitive count keeps the width of the rules; the same tables always
 * give the same text and digest. <b>What the caller must see to:</b> every table, every sum across tables and
 * every earlier release is handed over; two releases of one family are made in turn.
 */
public final class ProtectedTables {
    private final String release;
    private final List<SafeTable> tables;
    private final Map<String, List<String>> populations;
    private final Map<String, Map<String, Set<String>>> covers;
    private final Ledger earlier;
    private final DisclosureRules rules;

    private ProtectedTables(
            String release,
            List<SafeTable> tables,
            Map<String, List<String>> populations,
            Map<String, Map<String, Set<String>>> covers,
            Ledger earlier,
            DisclosureRules rules) {
        this.release = release;
        this.tables = List.copyOf(tables);
        this.populations = Map.copyOf(populations);
        this.covers = Map.copyOf(covers);
        this.earlier = earlier;
        this.rules = rules;
    }

    /**
     * Hides what must be hidden in all tables together, with regard to all earlier releases. Same
     * tables, same result, in whatever order they come.
     *
     * @throws NotSafe naming a table whose figures do not fit together; never a count
     */
    public static ProtectedTables protect(Universe all, Ledger earlier, DisclosureRules rules) {
        Earlier before = Earlier.of(earlier);
        GroupSizes sizes = new GroupSizes(all, rules);
        List<TableDraft> drafts = all.tables().stream()
                .map(table -> TableDraft.of(
                        table, rules, all.sensitive().contains(table.about().question())))
                .toList();
        Map<String, List<Line>> questions = drafts.stream()
                .flatMap(draft -> draft.lines().stream())
                .collect(Collectors.groupingBy(ProtectedTables::question, TreeMap::new, Collectors.toList()));
        Map<String, QuestionDecisions> outcomes = new ConcurrentHashMap<>();
        LinkedGroups.of(questions, all.links()).parallelStream()
                .forEach(linked -> outcomes.putAll(
                        new LinkedQuestions(linked.questions(), linked.links(), before, sizes, rules).outcomes()));
        List<Cascade> printed = drafts.parallelStream()
                .map(draft -> new Cascade(draft, line -> outcomes.get(question(line)), before, rules))
                .toList();
        Map<String, List<String>> populations = new TreeMap<>();
        Map<String, Map<String, Set<String>>> covers = new TreeMap<>();
        printed.parallelStream().map(Cascade::populations).toList().forEach(populations::putAll);
        printed.stream().map(Cascade::covers).forEach(covers::putAll);
        return new ProtectedTables(
                all.release(), printed.stream().map(Cascade::table).toList(), populations, covers, earlier, rules);
    }

    /** Figures of one question in one round hang together. */
    private static String question(Line line) {
        TrueTable table = line.draft().table();
        TrueTable.Row row = line.draft().isSplit() ? table.rows().get(0) : line.row();
        return table.about().question() + "|" + row.round();
    }

    /**
     * A stored release again.
     *
     * @param frozen what {@link #freeze()} gave
     * @param sha256 what {@link #digest()} gave then
     * @throws IllegalStateException when the text is another one than was frozen
     */
    public static ProtectedTables open(String frozen, String sha256) {
        if (!Frozen.digest(frozen).equals(sha256)) {
            throw new IllegalStateException(
                    "this stored release is not the one that was signed: restore it from the backup");
        }
        Frozen read = Frozen.read(frozen);
        List<SafeTable> tables = read.tables().stream().map(read::thawed).toList();
        return new ProtectedTables(
                read.release(), tables, read.populations(), read.covers(), Ledger.EMPTY, read.madeUnder());
    }

    /** The release as text, to be stored with its {@link #digest()}: same tables, same text. */
    public String freeze() {
        List<Frozen.Table> frozen = tables.stream().map(Frozen.Table::of).toList();
        return new Frozen(Frozen.FORM, release, frozen, populations, covers, Frozen.named(rules)).text();
    }

    /** SHA-256 of {@link #freeze()} in hexadecimal. */
    public String digest() {
        return Frozen.digest(freeze());
    }

    /** The earlier releases and this one: what the next release has to respect. */
    public Ledger ledger() {
        List<String> all = new ArrayList<>(earlier.json());
        all.add(freeze());
        return new Ledger(all);
    }

    public List<SafeTable> tables() {
        return tables;
    }

    public String release() {
        return release;
    }
}
