package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.figures.chart.Sample.MAR_2021;
import static org.heard.figures.chart.Sample.NOV_2019;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Shade;
import org.heard.figures.statistics.Verdict;
import org.heard.ground.language.Language;
import org.heard.questionnaire.survey.MeasureNames;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each verdict in each language: whole sentences, nothing left to fill in, and English only where it says that it is. */
class MeasureSentenceInLanguagesTest {
    private static final Language POLISH = new Language("pl", "Polski");
    private static final Language UKRAINIAN = new Language("uk", "Українська");
    private static final Language ARABIC = new Language("ar", "العربية");
    private static final String REASON = "the scale had four points before";
    /** What stands between the marks that say it is English. */
    private static final Pattern ENGLISH =
            Pattern.compile(Language.ENGLISH_BEGINS + "[^" + Language.ENGLISH_ENDS + "]*.");

    private static final Pattern MARKS = Pattern.compile("\\p{Cf}");
    private static final Pattern LATIN_WORD = Pattern.compile("(?!SEND|EHC)\\p{IsLatin}{2,}");

    private static Sample yesNo(long beforeYes, long beforeNo, long nowYes, long nowNo) {
        return Sample.of("listened.rounds", "Listened to in the plan", "were listened to in the plan, fully or partly")
                .unit("parents")
                .columns(Sample.YES_NO)
                .row(NOV_2019, "November 2019", "2019-11", beforeYes, beforeNo)
                .row(MAR_2021, "March 2021", "2021-03", nowYes, nowNo);
    }

    private static SafeTable judged(Sample sample, Verdict verdict, Shade shade) {
        Comparison alone = Comparison.alone(sample.share(NOV_2019), sample.share(MAR_2021));
        return sample.same(
                        NOV_2019,
                        MAR_2021,
                        new Comparison(
                                alone.earlier(),
                                alone.later(),
                                alone.interval(),
                                alone.p(),
                                alone.adjustedP(),
                                verdict,
                                shade))
                .safe();
    }

    /** By what is to be said of it. */
    private static Map<String, SafeTable> verdicts() {
        Map<String, SafeTable> verdicts = new LinkedHashMap<>();
        verdicts.put("more", judged(yesNo(44, 84, 91, 44), Verdict.MORE, Shade.PLAIN));
        verdicts.put("fewer", judged(yesNo(91, 44, 44, 84), Verdict.FEWER, Shade.PLAIN));
        verdicts.put("no clear change", judged(yesNo(105, 195, 118, 211), Verdict.NO_CLEAR_CHANGE, Shade.PLAIN));
        verdicts.put(
                "about the same",
                judged(yesNo(1_500, 1_500, 1_510, 1_490), Verdict.NO_CLEAR_CHANGE, Shade.ABOUT_THE_SAME));
        verdicts.put("a possible rise", judged(yesNo(44, 84, 91, 44), Verdict.NO_CLEAR_CHANGE, Shade.POSSIBLE));
        verdicts.put("a possible fall", judged(yesNo(91, 44, 44, 84), Verdict.NO_CLEAR_CHANGE, Shade.POSSIBLE));
        verdicts.put("too few to compare", judged(yesNo(13, 14, 40, 44), Verdict.TOO_FEW_TO_SAY, Shade.PLAIN));
        verdicts.put("too few to say", judged(yesNo(40, 44, 40, 44), Verdict.TOO_FEW_TO_SAY, Shade.PLAIN));
        verdicts.put(
                "cannot compare",
                yesNo(60, 60, 91, 44)
                        .notComparable(NOV_2019, MAR_2021, "C", REASON)
                        .safe());
        verdicts.put(
                "earlier not shown",
                yesNo(4, 3, 60, 60).same(NOV_2019, MAR_2021).safe());
        verdicts.put("not shown", yesNo(60, 60, 4, 3).same(NOV_2019, MAR_2021).safe());
        verdicts.put("few", yesNo(60, 60, 10, 12).same(NOV_2019, MAR_2021).safe());
        verdicts.put(
                "of children",
                yesNo(44, 84, 91, 44).unit("children").same(NOV_2019, MAR_2021).safe());
        return verdicts;
    }

    static Stream<Arguments> everyVerdictInEveryLanguage() {
        return Stream.of(POLISH, UKRAINIAN, ARABIC)
                .flatMap(language -> verdicts().entrySet().stream()
                        .map(verdict -> Arguments.of(language, verdict.getKey(), verdict.getValue())));
    }

    private static MeasureSentence said(SafeTable table, Language language) {
        return new MeasureSentence(table, ToldIn.language(language));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("everyVerdictInEveryLanguage")
    void nothingIsLeftToFillInAndNothingIsEnglish(Language language, String verdict, SafeTable table) {
        String all = said(table, language).toString();
        String own = MARKS.matcher(ENGLISH.matcher(all).replaceAll("")).replaceAll("");

        assertThat(own).doesNotContain("{", "}", "told_").matches("(?s)(\\S.*[.…?!]\\s*)");
        assertThat(englishWords()).noneMatch(word -> (" " + own + " ").matches("(?s).*\\b" + word + "\\b.*"));
        if (!language.equals(POLISH)) {
            assertThat(LATIN_WORD.matcher(own).find()).as(own).isFalse();
        }
    }

    /** Those that English sentences of the same verdicts are made of and no other language has too. */
    private static Set<String> englishWords() {
        Set<String> words = new TreeSet<>();
        verdicts()
                .values()
                .forEach(table -> words.addAll(List.of(
                        new MeasureSentence(table, ToldIn.ENGLISH).toString().split("[^A-Za-z]+"))));
        words.removeIf(word -> word.length() < 4);
        return words;
    }

    @Test
    void noTwoVerdictsReadAlike() {
        for (Language language : List.of(POLISH, UKRAINIAN, ARABIC)) {
            assertThat(verdicts().values().stream()
                            .map(table -> said(table, language).told()))
                    .as(language.name())
                    .hasSize(13)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theNumbersAreThoseOfTheEnglish() {
        verdicts().forEach((verdict, table) -> {
            List<String> english = numbers(new MeasureSentence(table, ToldIn.ENGLISH).toString());
            for (Language language : List.of(POLISH, UKRAINIAN, ARABIC)) {
                assertThat(numbers(said(table, language).toString()))
                        .as(verdict + " in " + language.name())
                        .containsExactlyInAnyOrderElementsOf(english);
            }
        });
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text.replaceAll("(?<=\\d)[\u00a0\u202f ,.](?=\\d{3})", ""))
                .results()
                .map(number -> number.group())
                .toList();
    }

    @Test
    void inPolishAMeasureIsWhatParentsSay() {
        MeasureSentence said = said(verdicts().get("more"), POLISH);
        assertThat(said.told())
                .isEqualTo("67% rodziców mówi, że wysłuchano ich przy pisaniu planu, w pełni lub częściowo."
                        + " To więcej niż wcześniej (listopad 2019: 34%).");
        assertThat(said.sureness())
                .isEqualTo("Liczba rodziców: 135. Prawdopodobny wzrost w punktach procentowych: od 21 do 44.");
    }

    @Test
    void inUkrainianAMeasureIsWhatParentsSay() {
        MeasureSentence said = said(verdicts().get("no clear change"), UKRAINIAN);
        assertThat(said.told())
                .isEqualTo("36% батьків кажуть, що їх вислухали щодо плану, повністю або частково."
                        + " Раніше (листопад 2019) було 35%. Різниця може бути випадковою.");
        assertThat(said.sureness())
                .isEqualTo("Кількість батьків: 329. Можливе будь-що: від зниження на 7 відсоткових пунктів до"
                        + " зростання на 8 відсоткових пунктів.");
    }

    @Test
    void inArabicAMeasureIsWhatParentsSay() {
        MeasureSentence said = said(verdicts().get("of children"), ARABIC);
        assertThat(MARKS.matcher(said.told()).replaceAll(""))
                .isEqualTo("بشأن 67% من الأطفال يقول أولياء الأمور إن آراءهم سُمعت عند كتابة الخطة كليًا أو جزئيًا."
                        + " هذا أكثر من السابق (نوفمبر 2019: 34%).");
    }

    @Test
    void aReasonNobodyHasTranslatedSaysThatItIsEnglish() {
        assertThat(said(verdicts().get("cannot compare"), POLISH).sureness())
                .isEqualTo("Liczba rodziców: 135. " + POLISH.english("The scale had four points before."));
    }

    @Test
    void whatNobodyHasTranslatedIsToldInEnglishAsAWhole() {
        SafeTable table = Sample.of("other.rounds", "Another thing", "say another thing")
                .unit("parents")
                .columns(Sample.YES_NO)
                .row(MAR_2021, "March 2021", "2021-03", 91, 44)
                .safe();
        MeasureSentence said = said(table, POLISH);
        assertThat(said.words().isEnglish()).isTrue();
        assertThat(said.told()).isEqualTo("67% of parents say another thing.");
    }

    @Test
    void everyTitlePhraseAndReasonOfTheSurveysIsSaidInEveryLanguage() {
        MeasureNames names = SurveyFiles.shipped().languages().measures();

        for (Language language : List.of(POLISH, UKRAINIAN, ARABIC)) {
            assertThat(names.missingIn(language)).as(language.name()).isEmpty();
            assertThat(names.others())
                    .as("add these to surveys/languages/%s/measures.yaml", language.code())
                    .allMatch(text -> text.isIn(language.code()));
        }
        assertThat(names.others())
                .extracting(text -> text.english())
                .contains(
                        "2019 asked how satisfied people were. 2020 asked what had changed.",
                        "get feedback on the advice they give");
    }

    @Test
    void aReasonOfASurveyIsSaidInTheLanguageOfTheSentence() {
        String reason = "2019 asked how satisfied people were. 2020 asked what had changed.";
        SafeTable table = yesNo(60, 60, 91, 44)
                .notComparable(NOV_2019, MAR_2021, "C", reason)
                .safe();

        assertThat(said(table, UKRAINIAN).sureness())
                .startsWith("Кількість батьків: 135. ")
                .doesNotContain("asked", "" + Language.ENGLISH_BEGINS);
    }

    @Test
    void severalMeasuresAreCountedVerdictByVerdict() {
        Scoreboard plan = Boards.board(Boards.plan());

        assertThat(plan.sentence(ToldIn.ENGLISH)).isEqualTo(plan.sentence());
        assertThat(plan.sentence(ToldIn.language(POLISH)))
                .isEqualTo("Główne miary: 6. W porównaniu z rundą listopad 2019: Wzrost: 1."
                        + " Możliwa zmiana, niepotwierdzona: 2. Bez wyraźnej zmiany: 3.");
        for (Scoreboard board : List.of(Boards.board(Boards.states()), Boards.board(Boards.first()))) {
            for (Language language : List.of(POLISH, UKRAINIAN, ARABIC)) {
                String counts = board.sentence(ToldIn.language(language));
                List<Integer> told = numbers(counts.replaceAll("2019|2020|2021", "")).stream()
                        .map(Integer::valueOf)
                        .toList();
                assertThat(told.stream().skip(1).mapToInt(count -> count).sum())
                        .as(counts)
                        .isEqualTo(told.get(0));
            }
        }
    }
}
