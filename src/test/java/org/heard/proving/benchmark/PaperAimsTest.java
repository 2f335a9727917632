package org.heard.proving.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.publication.release.Release;
import org.heard.publication.release.ReleasesOfAnswers;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.heard.reporting.report.BoardPaper;
import org.heard.reporting.report.BoardPapers;
import org.heard.reporting.report.ShippedPaper;
import org.heard.reporting.report.Writing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A board gets ten pages that answer, of three rounds and of four (board paper, §2). */
class PaperAimsTest {
    private static final Surveys SURVEYS = SurveyFiles.shipped();

    static Stream<Arguments> releases() {
        return Stream.of(
                Arguments.of("the release that is shipped", ShippedPaper.release()),
                Arguments.of("a release with a fourth round", fourth()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void thePapersAreAsShortAsTheyWereMeantToBe(String name, Release release) {
        Function<Writing, BoardPaper> papers = writing -> new BoardPapers(() -> SURVEYS).of(release, writing);

        assertThat(new PaperAims(papers).measured()).allMatch(PaperAims.Aim::isReached);
    }

    /** The next round, answered as the one before it as far as the two ask the same. */
    private static Release fourth() {
        Survey next = SURVEYS.survey("pc_next").orElseThrow();
        Map<String, List<Answers>> people = new HashMap<>();
        List.of("2019", "2020", "2021")
                .forEach(year -> people.put("pc" + year, ReleasesOfAnswers.shipped(SURVEYS, year)));
        people.put(
                "pc_next",
                people.get("pc2021").stream()
                        .map(one -> new Answers(
                                kept(next, Unit.RESPONDENT, one.about()),
                                one.children().stream()
                                        .map(child -> kept(next, Unit.CHILD, child))
                                        .toList()))
                        .toList());
        return new ReleasesOfAnswers().release(SURVEYS, "pc_next", people, Map.of());
    }

    private static Map<String, Answer> kept(Survey survey, Unit unit, Map<String, Answer> answers) {
        Map<String, Answer> kept = new HashMap<>();
        survey.questions().stream()
                .filter(question -> question.asked().unit() == unit)
                .filter(question -> answers.containsKey(question.key()))
                .filter(question ->
                        codes(question).containsAll(answers.get(question.key()).codes()))
                .forEach(question -> kept.put(question.key(), answers.get(question.key())));
        return kept;
    }

    private static Set<String> codes(Question question) {
        return question.options().stream().map(Option::code).collect(Collectors.toSet());
    }
}
