package org.heard.collection.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Question;

/**
 * A file as it has been understood: everything that would be stored, and nothing stored yet.
 *
 * @param file its name, or their names, for messages
 * @param digest SHA-256 in hex, by which the same is known again
 * @param people one for each parent, as the survey holds them
 * @param doubts cells to be settled first; at most the first 200 of {@code doubtful}
 */
public record ImportPlan(
        RoundMap map,
        String file,
        String digest,
        List<Answers> people,
        ImportSummary summary,
        List<Doubt> doubts,
        int doubtful) {
    /** What every invented file says somewhere; a map of real answers must not be used on one. */
    private static final String INVENTED = "INVENTED SAMPLE DATA";

    public ImportPlan {
        people = List.copyOf(people);
        doubts = List.copyOf(doubts);
    }

    /** @throws ImportRefused where the file cannot be read by this map at all */
    public static ImportPlan of(RoundFile file, RoundMap map) {
        return of(RoundFiles.of(List.of(file)), map);
    }

    /** @throws ImportRefused where one of the files cannot be read by this map at all */
    public static ImportPlan of(RoundFiles files, RoundMap map) {
        SourceSheet sheet = sheet(files, map);
        RowsThatCount rows = RowsThatCount.of(sheet.rows(), map);
        checkMark(files, map, rows.answered());
        if (rows.kept().isEmpty()) {
            throw new ImportRefused(files.name() + rows.whyNone());
        }
        ImportNotes notes = new ImportNotes();
        rows.repeated().forEach(notes::doubt);
        List<Answers> people = people(map, rows.kept(), notes);
        ImportSummary summary = summary(map, sheet, rows, people, notes);
        return new ImportPlan(map, files.name(), files.digest(), people, summary, notes.doubts(), notes.doubtful());
    }

    /** The plan itself, if nothing in it is doubtful. @throws ImportRefused naming every doubt, the same one once */
    public ImportPlan orRefuse() {
        if (doubts.isEmpty()) {
            return this;
        }
        Map<String, List<Doubt>> alike = new LinkedHashMap<>();
        doubts.forEach(doubt ->
                alike.computeIfAbsent(doubt.cause(), cause -> new ArrayList<>()).add(doubt));
        String all = alike.values().stream()
                .map(same -> same.get(0).sentence(same.size() - 1))
                .collect(Collectors.joining("; "));
        int more = doubtful - doubts.size();
        throw new ImportRefused(
                file + ", " + all + (more == 0 ? "" : "; " + more + " more cells are not understood either"));
    }

    /** The rows of all files, or what is wrong with each. */
    private static SourceSheet sheet(RoundFiles files, RoundMap map) {
        Set<String> headings = new LinkedHashSet<>();
        List<Row> rows = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (RoundFile file : files.files()) {
            try {
                SourceSheet one = SourceSheet.read(file, files.called(file), map.layout(), map.columns());
                checkEmptyCells(file, map, one);
                headings.addAll(one.headings());
                rows.addAll(one.rows());
            } catch (ImportRefused fault) {
                faults.add(fault.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new ImportRefused(String.join("; ", faults));
        }
        return new SourceSheet(List.copyOf(headings), rows);
    }

    private static List<Answers> people(RoundMap map, List<Row> rows, ImportNotes notes) {
        Map<String, List<Row>> byPerson = new LinkedHashMap<>();
        rows.forEach(row -> byPerson.computeIfAbsent(map.rows().personOf(row), person -> new ArrayList<>())
                .add(row));
        return byPerson.values().stream()
                .map(one -> new Interview(map, one, notes).answers())
                .toList();
    }

    private static ImportSummary summary(
            RoundMap map, SourceSheet sheet, RowsThatCount rows, List<Answers> people, ImportNotes notes) {
        Set<String> read = new java.util.HashSet<>();
        map.sources().forEach(source -> read.addAll(source.columns()));
        Set<String> named = new java.util.HashSet<>(map.drop());
        named.addAll(map.rows().columns());
        List<String> others =
                sheet.headings().stream().filter(h -> !read.contains(h)).toList();
        List<Question> questions = map.survey().questions();
        return new ImportSummary(
                sheet.rows().size(),
                rows.tests(),
                rows.incomplete(),
                rows.unanswered(),
                people.size(),
                people.stream().mapToInt(one -> one.children().size()).sum(),
                questions.stream()
                        .filter(q -> map.source(q.key()).isPresent())
                        .map(q -> Taken.of(q, people))
                        .toList(),
                others.stream().filter(named::contains).toList(),
                others.stream().filter(h -> !named.contains(h)).toList(),
                questions.stream()
                        .map(Question::key)
                        .filter(key -> map.source(key).isEmpty())
                        .toList(),
                notes.routedPast());
    }

    /** Invented answers never pass for real ones, nor real ones for invented. */
    private static void checkMark(RoundFiles files, RoundMap map, List<Row> rows) {
        if (!map.isInvented()) {
            if (files.files().stream()
                    .anyMatch(file -> file.text(map.layout().encoding()).contains(INVENTED))) {
                throw new ImportRefused(files.name() + " says that it is invented sample data, and " + map.name()
                        + " does not; use the map that belongs to it");
            }
            return;
        }
        rows.stream().filter(row -> !map.rows().isMarked(row)).findFirst().ifPresent(row -> {
            throw new ImportRefused(files.name() + ", " + row.place() + ": the row does not say \""
                    + map.rows().marked() + "\", so real answers may be among the invented");
        });
    }

    /** A file saved again by a spreadsheet loses the quotation marks that told blank from not asked. */
    private static void checkEmptyCells(RoundFile file, RoundMap map, SourceSheet sheet) {
        boolean routed = map.survey().pages().stream()
                .anyMatch(page -> !page.askIf().isEmpty()
                        && map.source(page.question().key()).isPresent());
        boolean tells = sheet.rows().stream().anyMatch(row -> row.cells().containsValue(""));
        boolean bare =
                sheet.rows().stream().anyMatch(row -> !row.cells().keySet().containsAll(map.columns()));
        if (map.layout().empty() == FileLayout.Empty.QUOTED && routed && !(tells && bare)) {
            throw new ImportRefused(file.name() + " does not tell \"left blank\" from \"not asked\" by quotation marks,"
                    + " as if saved again by a spreadsheet; use the tool's own export, or write \"empty: routing\" in"
                    + " the map");
        }
    }
}
