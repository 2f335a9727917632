package org.heard.collection.editor;

import java.util.List;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.collection.round.Length;
import org.heard.ground.web.Field;
import org.heard.ground.web.Listing;
import org.heard.questionnaire.changes.SurveyGuard.Dropped;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Section;

/**
 * One survey as its page shows it.
 *
 * @param asked in which round; empty where it was not
 * @param correction of slips, while people answer it
 * @param answered people can answer it now
 * @param open what the guard still asks
 * @param lastStep number of the one that undo takes back; 0 where there is none
 * @param head what stands at its top, to be changed
 */
record SurveyView(
        String key,
        String title,
        String asked,
        boolean draft,
        boolean correction,
        boolean answered,
        boolean officer,
        int seen,
        String copiedFrom,
        Length length,
        List<Part> parts,
        List<Open> open,
        List<Dropped> dropped,
        Listing<Step> steps,
        int lastStep,
        List<Field> head) {
    /** @param said how far what the guard asks of it is; empty where it asks nothing */
    record Line(String key, String words, String said) {}

    record Part(String key, String title, boolean perChild, List<Line> lines) {}

    /** @param by "You" or "Another officer" */
    record Step(String day, String by, String sentence) {}

    /** @param address where it is answered, @param press "Say" or "Agree" */
    record Open(String address, String what, String state, String press) {}

    static List<Part> parts(Found found) {
        return found.survey().sections().stream()
                .map(section -> part(found, section))
                .toList();
    }

    private static Part part(Found found, Section section) {
        return new Part(
                section.key(),
                section.title().english(),
                section.perChild(),
                section.pages().stream().map(page -> line(found, page)).toList());
    }

    private static Line line(Found found, Page page) {
        List<Ask> asks = found.asksOf(page.id());
        String said = "";
        if (asks.stream().anyMatch(Ask::isLeft)) {
            said = asks.stream().allMatch(ask -> !ask.isLeft() || ask.state() == Ask.State.WAITS)
                    ? "Waits for a second account"
                    : "To be judged";
        } else if (!asks.isEmpty()) {
            said = "Judged";
        }
        return new Line(page.id(), page.question().asked().wording().english(), said);
    }

    static List<Field> head(Found found) {
        return List.of(
                field(found, "round", "Name of the round", "It stands in charts and reports."),
                field(found, "month", "Month in which people will answer", "Year and month, such as 2027-03."),
                field(found, "title", "Title", ""),
                field(found, "introduction", "Introduction", ""),
                field(found, "languages", "Languages that are checked", "Their codes, such as en, pl."),
                field(found, "drafts", "Languages not checked yet", "Nobody is asked in them."));
    }

    private static Field field(Found found, String name, String label, String hint) {
        return Field.typed(name, label, hint, "", found.read().head(name));
    }
}
