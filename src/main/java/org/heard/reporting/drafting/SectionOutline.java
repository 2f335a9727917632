package org.heard.reporting.drafting;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heard.figures.chart.MeasureSentence;
import org.heard.figures.disclosure.SafeTable;
import org.heard.reporting.report.BoardPaper;
import org.heard.reporting.report.Part;
import org.heard.reporting.report.ReportText;
import org.heard.reporting.report.Writing;

/**
 * What one section of a report asks for.
 *
 * @param objective empty for the report as a whole
 * @param filled what the board's record says by itself, part by part
 */
record SectionOutline(
        OpenReport dossier, String key, Optional<BoardPaper.Objective> objective, Map<Part, String> filled) {
    SectionOutline {
        filled = Map.copyOf(filled);
    }

    /** Empty where the report has no such section. */
    static Optional<SectionOutline> of(OpenReport dossier, String key) {
        Map<Part, String> filled = dossier.filled().getOrDefault(key, Map.of());
        if (key.equals(Writing.FRONT)) {
            return Optional.of(new SectionOutline(dossier, key, Optional.empty(), filled));
        }
        return dossier.board().objectives().stream()
                .filter(objective -> objective.key().equals(key))
                .map(objective -> new SectionOutline(dossier, key, Optional.of(objective), filled))
                .findFirst();
    }

    List<Part> parts() {
        return objective.isPresent()
                ? dossier.paper().kind().perObjective()
                : dossier.paper().kind().front();
    }

    /** As it was kept. */
    SectionForm form(WrittenSection kept) {
        return new SectionForm(key, kept.version(), kept.texts(), picks());
    }

    /** As it was sent. */
    SectionForm form(MultivaluedMap<String, String> sent) {
        return SectionForm.sent(key, parts(), picks(), sent);
    }

    /** What is chosen first and in its order, then what is not. */
    private List<SectionForm.Pick> picks() {
        return objective.map(this::picks).orElse(List.of());
    }

    private List<SectionForm.Pick> picks(BoardPaper.Objective of) {
        List<SafeTable> shown = dossier.board().shownUnder(of);
        List<SectionForm.Pick> picks = new ArrayList<>(IntStream.range(0, shown.size())
                .mapToObj(i -> pick(shown.get(i), true, Integer.toString(i + 1)))
                .toList());
        dossier.board().choices(of).stream()
                .filter(table -> !shown.contains(table))
                .forEach(table -> picks.add(pick(table, false, "")));
        return picks;
    }

    /** What the report will say of it: the same rounds, the same words. */
    private String finding(SafeTable table) {
        return table.kind() == SafeTable.Kind.ROUNDS && table.headline().isPresent()
                ? new MeasureSentence(table, dossier.board().words()).told()
                : "";
    }

    private SectionForm.Pick pick(SafeTable table, boolean shown, String place) {
        return new SectionForm.Pick(table.about().question(), ReportText.name(table), finding(table), shown, place);
    }
}
