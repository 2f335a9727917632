package org.heard.proving.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Approach;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Lineage;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Scale;
import org.heard.questionnaire.survey.Section;
import org.heard.questionnaire.survey.Split;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;

/** Three rounds of one questionnaire in the same words: 25 questions of a real one, and six splits. */
final class RehearsedSurveys {
    static final int QUESTIONS = 25;
    private static final int HEADLINES = 6;
    private static final String SIXTH_SPLIT = "sup_duration";
    private static final List<String> MONTHS = List.of("2019-11", "2020-09", "2021-03");

    private RehearsedSurveys() {}

    static Surveys of(Surveys shipped) {
        Survey real = shipped.survey("pc2021").orElseThrow();
        List<Split> splits = Stream.concat(
                        shipped.splits().stream(),
                        Stream.of(new Split("duration", SIXTH_SPLIT, Optional.empty(), "How long")))
                .toList();
        List<Question> asked = scales(real);
        List<Question> profile = splits.stream()
                .map(s -> real.question(s.question()).orElseThrow())
                .toList();
        List<Page> pages = Stream.concat(profile.stream(), asked.stream())
                .map(q -> new Page(q.key(), q, List.of()))
                .toList();
        List<Survey> rounds = IntStream.range(0, MONTHS.size())
                .mapToObj(i -> round(real, MONTHS.get(i), pages))
                .toList();
        return new Surveys(
                shipped.area(), rounds, shipped.objectives(), measures(asked), splits, recodes(shipped, real));
    }

    /** What is declared for the questionnaire that lends its questions serves all three rounds. */
    private static Map<String, Recode> recodes(Surveys shipped, Survey real) {
        return shipped.recodes().values().stream()
                .map(r -> new Recode(
                        r.key(),
                        Map.of(
                                "*",
                                r.bySurvey()
                                        .getOrDefault(real.key(), r.bySurvey().getOrDefault("*", Map.of()))),
                        r.options(),
                        r.onlyIf()))
                .collect(Collectors.toMap(Recode::key, r -> r));
    }

    /** Asked of every child, so that every split applies; lent more than once where there are not enough. */
    private static List<Question> scales(Survey real) {
        List<Scale> scales = real.questions().stream()
                .filter(Scale.class::isInstance)
                .map(Scale.class::cast)
                .toList();
        return IntStream.range(0, QUESTIONS)
                .mapToObj(i -> ofChildren("question_" + (i + 1), scales.get(i % scales.size())))
                .toList();
    }

    private static Question ofChildren(String key, Scale lent) {
        Question.Asked asked = lent.asked();
        return new Scale(
                new Question.Asked(
                        key,
                        1,
                        asked.wording(),
                        asked.help(),
                        Unit.CHILD,
                        false,
                        asked.sensitive(),
                        asked.objectives(),
                        asked.faces()),
                lent.scale(),
                lent.options());
    }

    private static List<Measure> measures(List<Question> asked) {
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new Measure(
                        "M" + (i + 1), asked.get(i).key(), List.of(), i < HEADLINES, "Question " + i, "agree", ""))
                .toList();
    }

    private static Survey round(Survey real, String month, List<Page> pages) {
        List<Lineage> lineages = new ArrayList<>();
        MONTHS.stream()
                .takeWhile(earlier -> !earlier.equals(month))
                .forEach(earlier -> pages.forEach(page -> lineages.add(
                        new Lineage(page.question().key(), earlier, month, Comparability.SAME, Optional.empty(), ""))));
        return new Survey(
                month,
                real.instrument(),
                real.version(),
                new Survey.Preamble(real.title(), real.introduction(), real.minutes(), false, Survey.PEOPLE),
                new Survey.FieldworkDates(month, month, "a month"),
                new Survey.TextLanguages(real.languages().checked(), List.of()),
                new Survey.Presentation(real.faces(), Map.of()),
                List.of(new Section("all", real.title(), true, pages)),
                lineages,
                Approach.PLAIN);
    }
}
