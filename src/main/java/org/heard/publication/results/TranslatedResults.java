package org.heard.publication.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.chart.MeasureSentence;
import org.heard.figures.chart.MeasureWords;
import org.heard.figures.chart.Scoreboard;
import org.heard.figures.chart.ScoreboardLine;
import org.heard.figures.chart.ScoreboardRow;
import org.heard.figures.disclosure.SafeTable;
import org.heard.ground.language.Sentence;
import org.heard.ground.language.Speech;
import org.heard.ground.web.Reader;
import org.heard.publication.exports.Scoreboards;
import org.heard.publication.release.Release;
import org.heard.publication.release.Withdrawal;

/**
 * Pages of results in another language than English: what measures come to, in sentences, and the way to the page in
 * English that has every figure. What nobody has translated stands in English and says so.
 */
@Singleton
class TranslatedResults {
    private static final Map<String, String> LABELS =
            Map.of("invented sample data", "invented_sample", "reconstructed", "results_reconstructed");
    private static final Map<String, String> HEADINGS = Map.of(
            "parents", "results_of_parents",
            "young people", "results_of_young_people",
            "staff", "results_of_staff");

    private final Shelf shelf;
    private final Scoreboards scoreboards;
    private final RoundNames names;

    TranslatedResults(Shelf shelf, Scoreboards scoreboards, RoundNames names) {
        this.shelf = shelf;
        this.scoreboards = scoreboards;
        this.names = names;
    }

    @CheckedTemplate(basePath = "publication/results")
    static class Templates {
        private Templates() {}

        static native TemplateInstance translated(View view);
    }

    /**
     * Everything such a page shows.
     *
     * @param back address of the page above it; empty where there is none
     * @param english address of the page that has every figure
     * @param newer the release whose figures take the place of these
     */
    record View(
            String title,
            String back,
            String english,
            boolean preview,
            Optional<Withdrawal> withdrawn,
            Optional<Shelf.Newer> newer,
            List<Part> parts) {
        /** For those who share the page: what it says first. */
        public String description() {
            return withdrawn.isPresent() ? title : told();
        }

        private String told() {
            return parts.stream()
                    .flatMap(part -> Stream.concat(
                            Stream.of(part.sentence()).filter(sentence -> !sentence.isEmpty()),
                            part.measures().stream().map(Told::told)))
                    .findFirst()
                    .orElse(title);
        }
    }

    /**
     * One release.
     *
     * @param heading empty where the page's title says it
     * @param labels what its figures are: "Invented sample"
     * @param sentence what its measures come to; empty where that is not told
     * @param warnings who was not heard, as it was frozen: in English
     * @param all address of the page that tells of all its measures; empty where that is this page
     */
    record Part(
            String heading,
            String sentence,
            List<String> labels,
            List<Told> measures,
            List<String> warnings,
            String all) {}

    /**
     * One measure in its sentences.
     *
     * @param address its own page in the same language; empty on that page
     * @param english nobody has translated what it is called
     */
    record Told(String address, String title, String told, String sureness, boolean english) {}

    /** The newest release of each survey, with what was named before the round as looked at first. */
    TemplateInstance newest(Reader in) {
        MeasureWords words = names.words(in.speech());
        List<Part> parts = shelf.newest().stream()
                .map(volume -> {
                    Release release = volume.release();
                    Optional<Scoreboard> board = scoreboards.of(release);
                    List<SafeTable> headlines = lines(board)
                            .filter(ScoreboardLine::headline)
                            .map(ScoreboardLine::table)
                            .toList();
                    return new Part(
                            heading(release, words),
                            sentence(board, words),
                            labels(volume, in),
                            told(headlines, words, release, in),
                            release.who().warnings(),
                            address(release, in));
                })
                .toList();
        return page(new View(
                in.speech().say("results_title"), "", "/results", false, Optional.empty(), Optional.empty(), parts));
    }

    TemplateInstance release(Reader in, Shelf.Volume volume) {
        Release release = volume.release();
        MeasureWords words = names.words(in.speech());
        Optional<Scoreboard> board = scoreboards.of(release);
        List<SafeTable> measures = lines(board).map(ScoreboardLine::table).toList();
        Part part = new Part(
                "",
                sentence(board, words),
                labels(volume, in),
                told(measures, words, release, in),
                release.who().warnings(),
                "");
        return page(new View(
                heading(release, words),
                "/results" + in.asked(),
                "/results/" + release.id(),
                !release.isPublished(),
                release.withdrawal(),
                shelf.newer(release),
                List.of(part)));
    }

    TemplateInstance question(Reader in, Shelf.Volume volume, String question) {
        Release release = volume.release();
        MeasureWords words = names.words(in.speech());
        Told told = told(volume.across(question), words, "");
        Part part = new Part(
                heading(release, words),
                "",
                labels(volume, in),
                List.of(told),
                release.who().warnings(),
                "");
        return page(new View(
                told.title(),
                address(release, in),
                "/results/" + release.id() + "/" + question,
                !release.isPublished(),
                release.withdrawal(),
                shelf.newer(release),
                List.of(part)));
    }

    private static TemplateInstance page(View view) {
        return Templates.translated(view);
    }

    private static Stream<ScoreboardLine> lines(Optional<Scoreboard> board) {
        return board.map(Scoreboard::rows).orElse(List.of()).stream().map(ScoreboardRow::line);
    }

    private static String sentence(Optional<Scoreboard> board, MeasureWords words) {
        return board.map(shown -> shown.sentence(words)).orElse("");
    }

    private static List<String> labels(Shelf.Volume volume, Reader in) {
        return ReleaseInBrief.labels(volume.tables()).stream()
                .map(label -> label(label, in.speech()))
                .toList();
    }

    private static List<Told> told(List<SafeTable> measures, MeasureWords words, Release release, Reader in) {
        String above = "/results/" + release.id() + "/";
        return measures.stream()
                .map(table -> told(table, words, above + table.about().question() + in.asked()))
                .toList();
    }

    private static String label(String label, Speech speech) {
        return LABELS.containsKey(label)
                ? speech.say(LABELS.get(label))
                : speech.language().english(label);
    }

    private static Told told(SafeTable table, MeasureWords words, String address) {
        MeasureSentence sentence = new MeasureSentence(table, words);
        MeasureFinding finding = MeasureFinding.of(table, words);
        return new Told(
                address,
                words.title(table.about())
                        .orElseGet(() -> words.language().english(table.about().title())),
                finding.told(),
                finding.sureness(),
                sentence.words().isEnglish() || !MeasureFinding.isTold(table));
    }

    private String heading(Release release, MeasureWords words) {
        String word = HEADINGS.getOrDefault(names.answeredBy(release.round()), "results_of_people");
        return Sentence.capital(words.speech().say(word, words.round(names.round(release.round()))));
    }

    private static String address(Release release, Reader in) {
        return "/results/" + release.id() + in.asked();
    }
}
