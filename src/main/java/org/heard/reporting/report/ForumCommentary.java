package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.reporting.document.Block;

/** What the parent carer forum says of the figures, unedited, and who saw them before they were published. */
record ForumCommentary(BoardPaper paper) implements Chapter {
    @Override
    public List<Block> blocks() {
        Writing.Forum forum = paper.writing().forum();
        String name = paper.masthead().forum();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Commentary of " + name));
        blocks.add(Block.Paragraph.of(
                Block.Tone.NOTE,
                "Written by " + name + " and printed as it was written. Nobody at "
                        + paper.masthead().council() + " can change it or leave it out."));
        blocks.addAll(
                forum.commentary().isBlank()
                        ? List.of(Block.Paragraph.of(Block.Tone.TO_BE_WRITTEN, name + " has not written a commentary."))
                        : List.of(new Block.Said(Block.Voice.FORUM, new PlainText(forum.commentary()).blocks())));
        blocks.add(Block.Paragraph.of(Block.Tone.NOTE, seen(forum.seenEarlier())));
        return blocks;
    }

    private static String seen(List<String> roles) {
        return roles.isEmpty()
                ? "The board, the forum and the public see published figures in the same minute."
                : "Seen before they were published: " + String.join("; ", roles) + ".";
    }
}
