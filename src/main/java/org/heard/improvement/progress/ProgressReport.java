package org.heard.improvement.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.language.Sentence;
import org.heard.improvement.promises.PromiseLine;
import org.heard.people.area.Area;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Masthead;
import org.heard.reporting.document.Report;
import org.heard.reporting.document.Span;

/** A version of the public page as a document: the same record, in the same words and order. */
record ProgressReport(ProgressView shown, Area area) {
    /** What was promised, what became of it, what is late and what was dropped. */
    Report whole() {
        List<Block> blocks = new ArrayList<>(withdrawn());
        blocks.addAll(news());
        blocks.addAll(promises());
        blocks.addAll(areas());
        blocks.addAll(actions("Late", shown.progress().lateActions()));
        blocks.addAll(actions("Dropped", shown.progress().droppedActions()));
        blocks.add(new Block.Heading(1, "All versions"));
        blocks.add(Block.Bullets.of(shown.versions().stream()
                .map(one -> "As at " + one.inWords() + ", published on " + one.publishedInWords() + ".")
                .toList()));
        return new Report(masthead("What we promised, and what became of it"), blocks);
    }

    Report promisesAlone() {
        List<Block> blocks = new ArrayList<>(withdrawn());
        blocks.addAll(promises());
        return new Report(masthead("You said, we did: did it change?"), blocks);
    }

    /** Nothing stands where all its figures stand. */
    private List<Block> withdrawn() {
        return shown.withdrawn().isEmpty()
                ? List.of()
                : List.of(Block.Paragraph.of(Span.strong(shown.withdrawnWords())));
    }

    private List<Block> news() {
        boolean isFirst = shown.before().isEmpty();
        return List.of(
                new Block.Heading(1, isFirst ? "This is the first version" : "New since " + shown.before()),
                Block.Paragraph.of(
                        isFirst ? "It tells of " + shown.progress().size() + "." : String.join(" ", shown.since())));
    }

    private List<Block> promises() {
        List<PromiseLine> promises = shown.progress().promises();
        return List.of(
                new Block.Heading(1, "You said, we did, did it change?"),
                promises.isEmpty()
                        ? Block.Paragraph.of("No promise yet.")
                        : new Block.Table(
                                "promises",
                                "Promises, late ones first",
                                List.of("You said", "We did", "Did it change?"),
                                promises.stream().map(ProgressReport::line).toList(),
                                3));
    }

    private static List<String> line(PromiseLine promise) {
        String base = promise.beforeWords().isEmpty() ? "" : " " + promise.measure() + ". " + promise.beforeWords();
        String late = promise.late() ? " ◆ Late: " + promise.lateWords() + "." : "";
        return List.of(
                promise.said() + base,
                promise.deed() + ": " + promise.did() + " (" + promise.stateWords() + ")." + late,
                (promise.symbol() + " " + promise.answer() + " " + promise.because() + " " + promise.nowWords())
                        .replaceAll("\\s+", " ")
                        .strip());
    }

    private List<Block> areas() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "The areas of the plan"));
        for (PlanArea one : shown.progress().areas()) {
            blocks.add(new Block.Heading(2, one.key() + " " + one.title()));
            blocks.add(Block.Paragraph.of(one.mark().symbol() + " " + one.mark().words() + ": " + one.counts() + "."));
            if (!one.actions().isEmpty()) {
                blocks.add(new Block.Table(
                        "actions-" + one.key(),
                        "Actions of " + one.key(),
                        List.of("Action", "How far", "When"),
                        one.actions().stream()
                                .map(action -> List.of(
                                        action.key() + " " + action.what(),
                                        action.standing(),
                                        Sentence.capital(action.days())))
                                .toList(),
                        3));
            }
        }
        return blocks;
    }

    /** Nothing stands where there are none. */
    private static List<Block> actions(String heading, List<PublicAction> actions) {
        return actions.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(1, heading),
                        Block.Bullets.of(actions.stream()
                                .map(one -> one.key() + " " + one.what() + ": " + one.days() + ".")
                                .toList()));
    }

    private Masthead masthead(String title) {
        AreaNames names = area.names();
        Progress progress = shown.progress();
        return new Masthead(
                title + ", " + Days.inWords(progress.asAt()),
                new Masthead.Names(names.council(), "", names.forum(), names.name()),
                new Masthead.RecordAsAt(progress.asAt(), progress.entry(), progress.digest()),
                "",
                Optional.of("invented sample data").filter(any -> area.demo()).stream()
                        .toList(),
                List.of());
    }
}
