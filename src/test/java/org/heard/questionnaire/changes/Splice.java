package org.heard.questionnaire.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.OneChoice;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Text;
import org.heard.questionnaire.survey.Unit;
import org.heard.questionnaire.surveyfile.ChangeReader;
import org.heard.questionnaire.surveyfile.ChangedSurvey;
import org.heard.questionnaire.surveyfile.SurveyFiles;

/** The file of the next round, changed in memory at places that stand in it once. */
record Splice(Path folder, String text) {
    private static final Path SHIPPED = Path.of("surveys");
    private static final Map<Path, ChangeReader> READ = new ConcurrentHashMap<>();
    private static final String FILE = "parent-carer/pc_next.yaml";

    Splice(Path folder) {
        this(folder, read(folder.resolve(FILE)));
    }

    static Splice next() {
        return new Splice(SHIPPED);
    }

    Splice with(String from, String to) {
        return new Splice(folder, replaced(text, from.replace("\\n", "\n"), to.replace("\\n", "\n")));
    }

    /** @param block indented as in this file's text blocks: what stands there loses eight spaces */
    Splice without(String block) {
        return with(block, "");
    }

    ChangedSurvey changed() {
        return changed(READ.computeIfAbsent(folder, SurveyFiles::changes));
    }

    private ChangedSurvey changed(ChangeReader reader) {
        return reader.changed(reader.survey("pc_next").orElseThrow(), text, "after.yaml");
    }

    ComparedQuestion compared(String question) {
        return compared(question, "pc_next");
    }

    ComparedQuestion compared(String question, String round) {
        return compared(changed(), question, round);
    }

    private static ComparedQuestion compared(ChangedSurvey changed, String question, String round) {
        Survey earlier = changed.rounds().stream()
                .filter(one -> one.key().equals(round))
                .findFirst()
                .orElseThrow();
        return changed.against(earlier, question).compared();
    }

    String asked(String question) {
        return asked(question, "pc_next");
    }

    String asked(String question, String round) {
        return compared(question, round).onOffer().words();
    }

    static String asked(ChangedSurvey changed, String question) {
        return compared(changed, question, "pc_next").onOffer().words();
    }

    Question question(String key) {
        return SurveyFiles.shipped()
                .survey("pc_next")
                .orElseThrow()
                .question(key)
                .orElseThrow();
    }

    /** An answer as a line under a list or scale of the survey's own. */
    static String line(Option option) {
        return "    \"%s\": {label: \"%s\", role: %s, symbol: circle}"
                .formatted(
                        option.code(),
                        option.label().english(),
                        option.role().name().toLowerCase());
    }

    static String lines(List<Option> options) {
        return options.stream().map(Splice::line).collect(Collectors.joining("\n"));
    }

    /** The lines of a shipped scale with one label changed. */
    static String scale(String name, String from, String to) {
        if (!name.equals("SAT5")) {
            throw new IllegalArgumentException(name);
        }
        return lines(next().question("overall_satis").options().stream()
                .map(option -> option.label().english().equals(from)
                        ? new Option(option.code(), Text.english(to), option.role())
                        : option)
                .toList());
    }

    /** A question with one answer to choose, of two. */
    static Question choice(String label) {
        Question.Asked asked = new Question.Asked(
                "wait",
                1,
                Text.english("How long?"),
                Optional.empty(),
                Unit.RESPONDENT,
                false,
                false,
                List.of(),
                Map.of());
        return new OneChoice(
                asked,
                List.of(
                        new Option("short", Text.english(label), OptionRole.PLAIN),
                        new Option("long", Text.english("More"), OptionRole.PLAIN)));
    }

    static void change(Path file, String from, String to) throws IOException {
        Files.writeString(file, replaced(read(file), from, to));
    }

    private static String replaced(String text, String from, String to) {
        int place = text.indexOf(from);
        if (place < 0 || text.indexOf(from, place + 1) >= 0) {
            throw new IllegalStateException("“" + from + "” should stand once");
        }
        return text.replace(from, to);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
