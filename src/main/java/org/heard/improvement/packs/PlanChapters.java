package org.heard.improvement.packs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Days;
import org.heard.ground.language.Sentence;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.plan.ColourReason;
import org.heard.improvement.plan.SlowFlag;
import org.heard.improvement.planning.ColourMark;
import org.heard.improvement.planning.ImprovementPlan;
import org.heard.improvement.planning.PlannedAction;
import org.heard.improvement.planning.PlannedObjective;
import org.heard.improvement.planning.PlannedTarget;
import org.heard.improvement.planning.RecordedFigure;
import org.heard.improvement.record.Thing;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Span;

/** What a paper says of the plan: how it stands, what is slow, targets, official figures, gaps. */
record PlanChapters(ImprovementPlan plan) {
    private Board board() {
        return plan.board();
    }

    /** What the whole paper comes to, in one sentence. */
    List<Block> headline() {
        if (plan.plan().isEmpty()) {
            return List.of(Block.Paragraph.of(Block.Tone.HEADLINE, "Nothing is recorded of the plan by this day."));
        }
        Map<String, Long> counted = plan.actions().stream()
                .collect(Collectors.groupingBy(
                        action ->
                                ColourMark.of(action.colour().colour()).words().toLowerCase(Locale.UK),
                        Collectors.counting()));
        String stands = Stream.of("off track", "at risk", "on track", "embedded", "not judged")
                .filter(counted::containsKey)
                .map(word -> counted.get(word) + " " + word)
                .collect(Collectors.joining(", "));
        int all = plan.actions().size();
        return List.of(Block.Paragraph.of(
                Block.Tone.HEADLINE,
                "Of " + all + (all == 1 ? " action: " : " actions: ") + stands + ". "
                        + plan.slow().size() + (plan.slow().size() == 1 ? " is" : " are") + " slow."));
    }

    List<Block> plan(String heading) {
        List<Block> blocks = PackChapter.begun(heading);
        blocks.add(new Block.Table(
                "plan",
                "Objectives and how they stand",
                List.of("Objective", "Stands", "Because", "Led by"),
                plan.objectives().stream().map(this::line).toList(),
                4));
        plan.objectives().stream().filter(one -> !one.actions().isEmpty()).forEach(one -> blocks.add(actions(one)));
        return blocks;
    }

    private List<String> line(PlannedObjective one) {
        var standing = one.standing();
        return List.of(
                one.key() + " " + one.title(),
                mark(ColourMark.of(standing.colour())),
                standing.because(),
                one.written().map(written -> board().seat(written.text("lead"))).orElse("nobody yet"));
    }

    private Block actions(PlannedObjective one) {
        return new Block.Table(
                "actions-" + one.key(),
                "Actions of " + one.key(),
                List.of("Action", "Stands", "Because", "Owner and day"),
                one.actions().stream().map(this::line).toList(),
                4);
    }

    private List<String> line(PlannedAction action) {
        String reasons =
                action.colour().reasons().stream().map(ColourReason::words).collect(Collectors.joining("; "));
        return List.of(
                action.key() + " " + action.thing().text("what"),
                mark(ColourMark.of(action.colour().colour())),
                action.override().isPresent() ? action.sentence() : Sentence.capital(reasons),
                board().seat(action.thing().text("owner")) + ", " + action.dueInWords());
    }

    private static String mark(ColourMark mark) {
        return mark.symbol() + " " + mark.words();
    }

    List<Block> objectives(String heading, List<String> keys) {
        List<Block> blocks = PackChapter.begun(heading);
        plan.objectives().stream().filter(one -> keys.contains(one.key())).forEach(one -> {
            blocks.add(Block.Paragraph.of(
                    Span.strong(one.key() + " " + one.title() + ". "),
                    Span.plain(mark(ColourMark.of(one.standing().colour())) + ": "
                            + one.standing().because() + ".")));
            one.actions().forEach(action -> notes(action).ifPresent(blocks::add));
        });
        return blocks;
    }

    /** What was last said of each action that is not finished or dropped, in its own words. */
    List<Block> progress(String heading) {
        List<Block> blocks = PackChapter.begun(heading);
        List<Block> notes = plan.actions().stream()
                .filter(action -> action.facts().state().isOpen())
                .flatMap(action -> notes(action).stream())
                .toList();
        blocks.addAll(
                notes.isEmpty() ? List.of(Block.Paragraph.of("No progress note is recorded by this day.")) : notes);
        return blocks;
    }

    /** The newest note of an action, with its day and seat. */
    private Optional<Block> notes(PlannedAction action) {
        return action.notes().stream()
                .findFirst()
                .map(note ->
                        Block.Paragraph.of(action.key() + " " + action.thing().text("what") + ". "
                                + Days.inWords(note.latest().onDay()) + ", "
                                + board().seat(note.latest().seat()) + ": " + note.text("text")));
    }

    List<Block> slow(String heading) {
        List<Block> blocks = PackChapter.begun(heading);
        if (plan.slow().isEmpty()) {
            blocks.add(Block.Paragraph.of("Nothing is slow."));
        } else {
            blocks.add(Block.Bullets.of(plan.slow().entrySet().stream()
                    .map(one -> one.getKey().key() + " " + one.getKey().thing().text("what") + ": "
                            + one.getValue().stream().map(SlowFlag::words).collect(Collectors.joining("; ")) + ".")
                    .toList()));
        }
        board().all(ThingKind.TAKEN_OFF)
                .forEach(one -> blocks.add(Block.Paragraph.of(
                        "Taken off by the chair on " + Days.inWords(one.latest().onDay()) + ": " + one.text("action")
                                + ", because " + one.text("reason"))));
        return blocks;
    }

    List<Block> targets(String heading) {
        List<List<String>> rows = plan.objectives().stream()
                .flatMap(one -> one.targets().stream().map(target -> line(one, target)))
                .toList();
        List<Block> blocks = PackChapter.begun(heading);
        blocks.add(
                rows.isEmpty()
                        ? Block.Paragraph.of("No target is set.")
                        : new Block.Table(
                                "targets",
                                "Targets and what may be said of them",
                                List.of("Target", "Day", "Met?", "Why"),
                                rows,
                                4));
        return blocks;
    }

    private static List<String> line(PlannedObjective one, PlannedTarget target) {
        String note =
                target.outcome().note().isEmpty() ? "" : ", " + target.outcome().note();
        String figure = target.outcome().figure().map(name -> " (" + name + ")").orElse("");
        return List.of(
                one.key() + ", " + target.months() + " months: "
                        + target.thing().text("words"),
                Days.inWords(target.day()),
                Sentence.capital(target.outcome().verdict().word()),
                target.outcome().why() + figure + note);
    }

    List<Block> official(String heading) {
        List<Block> blocks = PackChapter.begun(heading);
        List<Thing> series = board().all(ThingKind.SERIES);
        if (series.isEmpty()) {
            blocks.add(Block.Paragraph.of("No official or process measure is recorded."));
        }
        series.forEach(one -> blocks.add(figures(one)));
        return blocks;
    }

    private Block figures(Thing series) {
        List<List<String>> rows = board().of(ThingKind.FIGURE, "series", series.key()).stream()
                .sorted(Comparator.comparing((Thing figure) -> figure.text("to"))
                        .reversed())
                .map(RecordedFigure::new)
                .map(figure -> List.of(
                        figure.thing().text("period"),
                        figure.words(),
                        figure.thing().text("status"),
                        figure.source(series)))
                .toList();
        return rows.isEmpty()
                ? Block.Paragraph.of(series.text("title") + ": no figure yet.")
                : new Block.Table(
                        "measure-" + series.key(),
                        series.text("title") + ", in " + series.text("unit"),
                        List.of("Period", "Figure", "Status", "Source and day"),
                        rows,
                        4);
    }

    List<Block> gaps(String heading) {
        List<String> gaps = plan.objectives().stream()
                .flatMap(one -> one.gaps().stream().map(gap -> one.key() + ": " + gap + "."))
                .toList();
        List<Block> blocks = PackChapter.begun(heading);
        blocks.add(gaps.isEmpty() ? Block.Paragraph.of("None.") : Block.Bullets.of(gaps));
        return blocks;
    }
}
