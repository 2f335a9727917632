package org.heard.reporting.drafting;

import java.util.ArrayList;
import java.util.List;
import org.heard.reporting.report.BoardPaper;
import org.heard.reporting.report.Part;
import org.heard.reporting.report.ReportKind;
import org.heard.reporting.report.Writing;

/** The sections of a report, and what each still lacks: a section with one empty part is not ready. */
record Outline(List<Section> sections) {
    Outline {
        sections = List.copyOf(sections);
    }

    /** @param missing names of the parts that are empty, in their order */
    record Section(String key, String title, List<String> missing) {
        Section {
            missing = List.copyOf(missing);
        }

        public boolean isReady() {
            return missing.isEmpty();
        }
    }

    static Outline of(BoardPaper paper) {
        ReportKind kind = paper.writing().cover().kind();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Writing.FRONT, "The report as a whole", empty(paper, Writing.FRONT, kind.front())));
        for (BoardPaper.Objective objective : paper.objectives()) {
            List<String> missing = new ArrayList<>();
            if (paper.shownUnder(objective).isEmpty() && paper.isToldOf(objective)) {
                missing.add("Data");
            }
            missing.addAll(empty(paper, objective.key(), kind.perObjective()));
            sections.add(new Section(objective.key(), objective.key() + " " + objective.title(), missing));
        }
        return new Outline(sections);
    }

    private static List<String> empty(BoardPaper paper, String section, List<Part> parts) {
        return parts.stream()
                .filter(part -> paper.writing().text(section, part).isBlank())
                .map(Part::heading)
                .toList();
    }

    boolean isReady() {
        return sections.stream().allMatch(Section::isReady);
    }
}
