package org.heard.questionnaire.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.language.Language;
import org.heard.ground.language.Phrase;
import org.heard.ground.language.Speech;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every kind of question owes to anyone who sends it a form. */
abstract class QuestionContract {
    /** The question, compulsory or not. */
    abstract Question question(boolean required);

    /** Something it accepts as it stands. */
    abstract List<String> good();

    @Test
    void acceptsWhatItAsksFor() {
        assertThat(question(true).read(good())).isInstanceOf(Question.Reading.Accepted.class);
    }

    @Test
    void storesTheSameAgainWhenItsOwnAnswerIsSentBack() {
        Answer answer = accepted(good());
        List<String> stored = answer instanceof Answer.Written written ? List.of(written.words()) : answer.codes();

        assertThat(accepted(stored)).isEqualTo(answer);
    }

    @Test
    void acceptsABlankWhereNothingIsCompulsory() {
        assertThat(accepted(List.of()).isBlank()).isTrue();
        assertThat(accepted(List.of("")).isBlank()).isTrue();
    }

    @Test
    void refusesABlankWhereAnAnswerIsCompulsory() {
        refuses(true, List.of());
        refuses(true, List.of(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007b", "\u001b[31m", "\u0085"})
    void refusesControlCharacters(String sent) {
        refuses(false, List.of(sent));
    }

    @Test
    void refusesWhatIsFarTooLong() {
        refuses(false, List.of("9".repeat(100_000)));
    }

    @Test
    void doesNotFailOnManyValues() {
        assertThat(question(false).read(Collections.nCopies(10_000, "nonsense")))
                .isNotNull();
    }

    @Test
    void saysWhatIsWrongInOneSentenceAndGivesBackWhatWasSent() {
        List<String> sent = List.of("\u0000");

        assertThat(question(false).read(sent)).isInstanceOfSatisfying(Question.Reading.Refused.class, refused -> {
            assertThat(sentence(refused.why())).isNotBlank().doesNotContain("\u0000");
            assertThat(refused.sent()).isEqualTo(sent);
        });
    }

    private static String sentence(Phrase why) {
        return new Speech(SurveyFiles.shipped().languages().words(), Language.ENGLISH).say(why);
    }

    Answer accepted(List<String> sent) {
        assertThat(question(false).read(sent)).isInstanceOf(Question.Reading.Accepted.class);
        return ((Question.Reading.Accepted) question(false).read(sent)).answer();
    }

    void refuses(boolean required, List<String> sent) {
        assertThat(question(required).read(sent)).isInstanceOf(Question.Reading.Refused.class);
    }

    static Question.Asked asked(boolean required) {
        return new Question.Asked(
                "key",
                1,
                Text.english("A question?"),
                Optional.empty(),
                Unit.CHILD,
                required,
                false,
                List.of(),
                Map.of());
    }

    static List<Option> options() {
        return List.of(
                new Option("a", Text.english("A"), OptionRole.PLAIN),
                new Option("b", Text.english("B"), OptionRole.PLAIN),
                new Option("none", Text.english("None of these"), OptionRole.NONE));
    }
}
