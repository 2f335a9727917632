package org.heard.improvement.packs;

import java.time.LocalDate;
import java.util.List;
import org.heard.ground.language.Sentence;
import org.heard.improvement.evidence.PublishedEvidence;
import org.heard.improvement.promises.PromiseLine;
import org.heard.questionnaire.survey.Measure;
import org.heard.reporting.document.Block;

/**
 * What a paper says of those the board is there for: what they said, what was done, who is not heard.
 *
 * @param promises overdue first
 * @param evidence published releases; asked as at the day
 * @param measures in the order of the measures file
 * @param missing who was not heard in the newest round published by then
 */
record VoiceChapters(
        LocalDate asAt,
        List<PromiseLine> promises,
        PublishedEvidence evidence,
        List<Measure> measures,
        List<String> missing) {
    /** Each measure in the words of the newest release published by then; what nobody asked is left out. */
    List<Block> surveys(String heading) {
        List<String> told = measures.stream()
                .flatMap(measure -> evidence.told(measure.key(), asAt).stream())
                .map(one -> one.sentence() + " " + one.sureness())
                .toList();
        List<Block> blocks = PackChapter.begun(heading);
        blocks.add(
                told.isEmpty() ? Block.Paragraph.of("No survey was published by this day.") : Block.Bullets.of(told));
        return blocks;
    }

    List<Block> missing(String heading) {
        List<Block> blocks = PackChapter.begun(heading);
        blocks.add(
                missing.isEmpty()
                        ? Block.Paragraph.of("No survey was published by this day, so nobody knows who is missing.")
                        : Block.Bullets.of(missing));
        return blocks;
    }

    List<Block> promises(String heading) {
        List<Block> blocks = PackChapter.begun(heading);
        blocks.add(
                promises.isEmpty()
                        ? Block.Paragraph.of("No promise is recorded.")
                        : new Block.Table(
                                "promises",
                                "Promises, overdue first",
                                List.of("You said", "We did", "Did it change?"),
                                promises.stream().map(VoiceChapters::line).toList(),
                                3));
        return blocks;
    }

    private static List<String> line(PromiseLine promise) {
        String before = promise.beforeWords().isEmpty() ? "" : " (" + promise.beforeWords() + ")";
        String late = promise.late() ? " Late: " + promise.lateWords() + "." : "";
        String now = promise.nowWords().isEmpty() ? "" : " " + promise.nowWords();
        return List.of(
                promise.said() + before,
                promise.did() + " " + Sentence.capital(promise.stateWords()) + "." + late,
                promise.symbol() + " " + promise.answer() + now);
    }
}
