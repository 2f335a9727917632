package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.figures.chart.MeasureSentence;
import org.heard.figures.chart.Said;
import org.heard.reporting.document.Block;

/** Every measure in its sentence, under what may be said of it; and how many tests that took. */
record WhatChanged(BoardPaper paper) implements Chapter {
    private static final Set<Said> NOT_SAID =
            Set.of(Said.TOO_FEW_TO_SAY, Said.CANNOT_BE_COMPARED, Said.NOT_SHOWN, Said.NO_EARLIER_ROUND);

    @Override
    public List<Block> blocks() {
        Map<Said, List<MeasureSentence>> said = new EnumMap<>(Said.class);
        paper.overview().stream()
                .map(table -> new MeasureSentence(table, paper.words()))
                .forEach(one ->
                        said.computeIfAbsent(one.said(), s -> new ArrayList<>()).add(one));
        List<Block> blocks = new ArrayList<>();
        if (paper.isFirstRound()) {
            blocks.add(Block.Heading.onNewPage("What was found"));
            blocks.add(Block.Paragraph.of("It is the first round of this survey: from the next one on it can be said"
                    + " what has changed."));
            blocks.add(list(said.getOrDefault(Said.NO_EARLIER_ROUND, List.of())));
            return blocks;
        }
        blocks.add(Block.Heading.onNewPage("What changed, what did not, and what cannot be told"));
        listed(blocks, "Went up", said.getOrDefault(Said.MORE, List.of()), "Nothing went up for certain.");
        listed(blocks, "Went down", said.getOrDefault(Said.FEWER, List.of()), "Nothing went down for certain.");
        List<MeasureSentence> unclear = new ArrayList<>(said.getOrDefault(Said.POSSIBLE, List.of()));
        unclear.addAll(said.getOrDefault(Said.NO_CLEAR_CHANGE, List.of()));
        listed(blocks, "No clear change", unclear, "");
        listed(
                blocks,
                "Cannot be told",
                said.entrySet().stream()
                        .filter(entry -> NOT_SAID.contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList(),
                "");
        blocks.add(Block.Paragraph.of(Block.Tone.NOTE, Tests.inWords(paper.tables())));
        return blocks;
    }

    private static void listed(List<Block> blocks, String heading, List<MeasureSentence> some, String none) {
        if (some.isEmpty() && none.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, heading));
        blocks.add(some.isEmpty() ? Block.Paragraph.of(none) : list(some));
    }

    private static Block list(List<MeasureSentence> some) {
        return Block.Bullets.of(some.stream().map(MeasureSentence::told).toList());
    }
}
