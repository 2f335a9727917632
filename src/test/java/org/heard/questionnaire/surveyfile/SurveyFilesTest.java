package org.heard.questionnaire.surveyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.heard.questionnaire.survey.Comparability.BREAK;
import static org.heard.questionnaire.survey.Comparability.CAUTION;
import static org.heard.questionnaire.survey.Comparability.RECODED;
import static org.heard.questionnaire.survey.Comparability.SAME;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Lineage;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Scale;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The law over the surveys that are shipped. That a broken file is refused is in SurveyFaultTest. */
class SurveyFilesTest {
    private static final Surveys SURVEYS = SurveyFiles.shipped();

    static Stream<Survey> surveys() {
        return SURVEYS.all().stream();
    }

    @ParameterizedTest
    @CsvSource({"pc2019, 29", "pc2020, 11", "pc2021, 35", "pc_next, 37", "yp, 28", "staff, 28"})
    void asksAsManyQuestionsAsTheInstrumentsSay(String survey, int questions) {
        assertThat(survey(survey).questions()).hasSize(questions);
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void usesEachKeyOnce(Survey survey) {
        assertThat(survey.questions()).extracting(Question::key).doesNotHaveDuplicates();
        assertThat(survey.pages()).extracting(Page::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void leadsForwardFromAnswersThatCanBeGiven(Survey survey) {
        Set<String> before = new HashSet<>();
        for (Page page : survey.pages()) {
            for (Condition condition : page.askIf()) {
                assertThat(before).contains(condition.question());
                assertThat(codes(survey.question(condition.question()).orElseThrow()))
                        .containsAll(condition.anyOf())
                        .containsAll(condition.noneOf());
            }
            before.add(page.question().key());
        }
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void makesOnlyAgreementAndRoutingCompulsory(Survey survey) {
        Set<String> decide = new HashSet<>();
        survey.pages().forEach(page -> {
            page.askIf().forEach(condition -> decide.add(condition.question()));
            if (!page.stopIf().isEmpty()) {
                decide.add(page.id());
            }
        });
        decide.add("yp_parent_is"); // part of a parent's agreement: who agreed
        decide.add("hlt_used"); // routed in 2019; since then it says whom a comparison may count

        assertThat(survey.questions().stream().filter(q -> q.asked().required()).map(Question::key))
                .isSubsetOf(decide);
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void givesEveryQuestionAVerdictAgainstEachEarlierRound(Survey survey) {
        List<Survey> family = SURVEYS.of(survey.instrument());
        for (Survey earlier : family.subList(0, family.indexOf(survey))) {
            for (Question question : survey.questions()) {
                assertThat(survey.lineages())
                        .filteredOn(l -> l.question().equals(question.key())
                                && l.earlier().equals(earlier.key()))
                        .as(question.key() + " against " + earlier.key())
                        .hasSize(1)
                        .allSatisfy(l -> assertThat(
                                        l.comparability() == SAME || !l.reason().isEmpty())
                                .isTrue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void asksEachFaceInItsOwnWords(Survey survey) {
        for (String face : survey.faces().subList(1, survey.faces().size())) {
            assertThat(survey.pages(face))
                    .allSatisfy(
                            page -> assertThat(page.question().asked().faces()).containsKey(face));
        }
    }

    @Test
    void givesYoungPeopleEasierWordsForTheSameAnswersOfChange() {
        List<Option> young = options("yp", "yp_better");
        List<Option> grown = options("pc2019", "change_12m");

        assertThat(young)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("label")
                .isEqualTo(grown);
        assertThat(young.subList(3, 5)).isEqualTo(options("yp", "yp_help_need").subList(3, 5));
    }

    private static List<Option> options(String survey, String question) {
        return SURVEYS.survey(survey)
                .orElseThrow()
                .page(question)
                .orElseThrow()
                .question()
                .options();
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void putsTheAreasNameInPlaceOfItsMark(Survey survey) {
        assertThat(texts(survey)).noneMatch(text -> text.contains("{"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # instruments.md §2
            pc2019, pc2020,  support_status,    SAME,
            pc2019, pc2020,  age_band,          SAME,
            pc2019, pc2020,  ehcp_listened,     SAME,
            pc2019, pc2020,  imp_health,        CAUTION,
            pc2019, pc2020,  imp_education,     CAUTION,
            pc2019, pc2020,  imp_social,        CAUTION,
            pc2019, pc2020,  imp_casework,      CAUTION,
            pc2019, pc2020,  imp_joined_up,     CAUTION,
            pc2019, pc2020,  change_12m,        CAUTION, CHG5_to_CHG3
            pc2019, pc2020,  open_improve,      SAME,
            pc2019, pc2020,  period_diff,       BREAK,
            # instruments.md §3
            pc2019, pc2021,  age_band,          RECODED, AGE_to_4
            pc2020, pc2021,  age_band,          RECODED, AGE_to_4
            pc2019, pc2021,  needs,             SAME,
            pc2019, pc2021,  need_primary,      BREAK,
            pc2019, pc2021,  support_status,    RECODED, STATUS_to_3
            pc2020, pc2021,  support_status,    RECODED, STATUS_to_3
            pc2019, pc2021,  setting,           RECODED, SETTING_to_6
            pc2019, pc2021,  casework_satis,    SAME,
            pc2019, pc2021,  hlt_satis,         RECODED, HLT_used
            pc2019, pc2021,  info_localoffer,   RECODED, LO_to_aware
            pc2019, pc2021,  change_12m,        CAUTION, CHG5_to_CHG3
            pc2020, pc2021,  change_12m,        CAUTION,
            pc2019, pc2021,  hlt_wait,          RECODED, WAIT_to_19
            pc2020, pc2021,  ehcp_listened,     SAME,
            pc2020, pc2021,  open_improve,      SAME,
            pc2019, pc2021,  sup_duration,      BREAK,
            pc2019, pc2021,  covid_edu,         BREAK,
            # instruments.md §4
            pc2019, pc_next, hlt_satis,         RECODED, HLT_used
            pc2021, pc_next, hlt_satis,         SAME,
            pc2020, pc_next, ehcp_listened,     SAME,
            pc2019, pc_next, age_band,          RECODED, AGE_to_4
            pc2021, pc_next, age_band,          SAME,
            pc2021, pc_next, need_primary,      RECODED, NEEDS_said
            pc2021, pc_next, needs,             RECODED, NEEDS_said
            pc2019, pc_next, soc_used,          RECODED, YN_said
            pc2019, pc_next, need_primary,      BREAK,
            pc2021, pc_next, rate_good,         BREAK,
            pc2021, pc_next, covid_late,        CAUTION,
            """)
    void comparesAsTheInstrumentsSay(String earlier, String later, String key, Comparability verdict, String recode) {
        Lineage lineage = SURVEYS.lineage(key, survey(earlier), survey(later));

        assertThat(lineage.comparability()).isEqualTo(verdict);
        assertThat(lineage.recode().orElse(null)).isEqualTo(recode);
    }

    /** What a group should not be shown for is nothing anybody must tell. */
    @Test
    void nobodyHasToTellWhatIsSensitive() {
        assertThat(survey("pc_next").questions())
                .filteredOn(question -> question.asked().sensitive())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.options())
                        .extracting(option -> option.label().english())
                        .contains("Prefer not to say"));
    }

    @ParameterizedTest
    @CsvSource({"pc2019", "pc2021"})
    void comparesTheWholeTrendCore(String earlier) {
        List<String> core = List.of(
                "edu_progress",
                "edu_support_satis",
                "edu_included",
                "hlt_satis",
                "hlt_contrib_ehcp",
                "hlt_contact_known",
                "soc_satis",
                "shortbreak_access",
                "ehcp_listened",
                "casework_satis",
                "info_right_time",
                "joined_up",
                "involved_decisions",
                "overall_satis");

        assertThat(core)
                .allSatisfy(key -> assertThat(SURVEYS.lineage(key, survey(earlier), survey("pc_next"))
                                .comparability())
                        .isIn(SAME, RECODED));
    }

    @Test
    void keepsTheOtherQuestionsOf2021TheSame() {
        Set<String> changed = Set.of(
                "age_band", "support_status", "setting", "hlt_satis", "info_localoffer", "change_12m", "hlt_wait");
        Survey earlier = survey("pc2019");

        assertThat(earlier.questions().stream().map(Question::key).filter(key -> !changed.contains(key)))
                .hasSize(22)
                .allSatisfy(key -> assertThat(
                                SURVEYS.lineage(key, earlier, survey("pc2021")).comparability())
                        .isEqualTo(SAME));
    }

    @Test
    void treatsAgesFrom16UpWithCaution() {
        Lineage age = SURVEYS.lineage("age_band", survey("pc2019"), survey("pc2021"));

        assertThat(age.comparability("C")).isEqualTo(RECODED);
        assertThat(age.comparability("D")).isEqualTo(CAUTION);
    }

    @Test
    void namesTheRelatedQuestionOfAnEarlierRound() {
        assertThat(SURVEYS.lineage("imp_health", survey("pc2019"), survey("pc2020"))
                        .earlierQuestion())
                .isEqualTo("hlt_satis");
    }

    @Test
    void neverComparesWhatWasNotAskedTwice() {
        assertThat(SURVEYS.lineage("hlt_satis", survey("pc2019"), survey("pc2020"))
                        .comparability())
                .isEqualTo(BREAK);
    }

    @Test
    void countsTheUnitAlikeInEveryRound() {
        for (Survey one : SURVEYS.of("parent-carer")) {
            for (Survey other : SURVEYS.of("parent-carer")) {
                one.questions()
                        .forEach(question -> other.question(question.key())
                                .ifPresent(again -> assertThat(again.asked().unit())
                                        .isEqualTo(question.asked().unit())));
            }
        }
    }

    @Test
    void followsThirteenMeasuresSixOfThemHeadlines() {
        assertThat(SURVEYS.measures())
                .extracting(Measure::key)
                .containsExactly("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10", "M11", "M12", "M13");
        assertThat(SURVEYS.measures().stream().filter(Measure::headline).map(Measure::key))
                .containsExactly("M2", "M3", "M5", "M6", "M9", "M12");
    }

    @Test
    void everyMeasureHasAnAnswerThatCountsForIt() {
        assertThat(SURVEYS.measures())
                .allSatisfy(measure -> assertThat(SURVEYS.of("parent-carer"))
                        .anySatisfy(survey -> assertThat(survey.question(measure.question())
                                        .map(Question::options)
                                        .orElse(List.of()))
                                .extracting(Option::role)
                                .contains(OptionRole.POSITIVE, OptionRole.NEGATIVE)));
    }

    @Test
    void marksTheEarlierRoundsAsReconstructed() {
        assertThat(SURVEYS.all().stream().filter(Survey::reconstructed).map(Survey::key))
                .containsExactly("pc2019", "pc2020", "pc2021");
    }

    /** "I wait too long for help": who says yes is not well served. */
    @Test
    void yesIsTheBadAnswerToAReverseQuestion() {
        assertThat(survey("yp").question("yp_wait").orElseThrow().options())
                .extracting(option -> option.label().english(), Option::role)
                .startsWith(
                        tuple("No", OptionRole.POSITIVE),
                        tuple("Sometimes", OptionRole.MIDDLE),
                        tuple("Yes", OptionRole.NEGATIVE));
        assertThat(survey("pc_next").question("covid_late").orElseThrow().option("1"))
                .hasValueSatisfying(yes -> assertThat(yes.role()).isEqualTo(OptionRole.NEGATIVE));
    }

    @Test
    void asksYoungPeopleSixQuestionsInTheShortFace() {
        Survey youth = survey("yp");

        assertThat(scales(youth, "standard")).hasSize(15);
        assertThat(scales(youth, "easy")).hasSize(14).doesNotContain("yp_future");
        assertThat(scales(youth, "short"))
                .containsExactlyInAnyOrder(
                        "yp_help_need", "yp_happy", "yp_listen", "yp_choose", "yp_join", "yp_better");
    }

    @Test
    void saysToYoungPeopleNoMoreThanTwelveWordsAtATime() {
        assertThat(survey("yp").questions())
                .flatExtracting(q -> q.asked().faces().values())
                .extracting(Text::english)
                .allSatisfy(words -> assertThat(words.split("\\s+")).hasSizeLessThanOrEqualTo(12));
    }

    @Test
    void endsWhenAChildSaysNo() {
        assertThat(survey("yp").page("yp_agree").orElseThrow().askIf()).isEmpty();
        assertThat(survey("yp").page("yp_agree").orElseThrow().stopIf()).containsExactly("0");
        assertThat(survey("yp").page("yp_parent_agrees").orElseThrow().stopIf()).containsExactly("0");
    }

    @Test
    void asksEachMemberOfStaffWhatTheirRoleCanTell() {
        Survey staff = survey("staff");

        assertThat(staff.page("st_senco_time").orElseThrow().askIf())
                .allSatisfy(c -> assertThat(c.anyOf()).containsExactly("head", "senco", "teacher"));
        assertThat(staff.page("st_duty_known").orElseThrow().askIf())
                .allSatisfy(c -> assertThat(c.anyOf()).containsExactly("clinician", "health_manager", "social_care"));
    }

    @Test
    void joinsEveryPlaceToAPart() {
        Recode parts = SURVEYS.recodes().get("LOC_to_2");

        assertThat(SURVEYS.area().localities())
                .hasSize(6)
                .allSatisfy(place -> assertThat(parts.options())
                        .extracting(Option::code)
                        .contains(parts.apply("pc2021", place.code())));
    }

    @Test
    void usesOnlyPhoneNumbersAndAddressesThatBelongToNobody() {
        // Ofcom keeps 0151 496 0000 to 0999 for drama; RFC 2606 keeps example.org.
        assertThat(SURVEYS.area().helpPhone()).matches("0151 496 0[0-9]{3}");
        assertThat(SURVEYS.area().contactEmail()).endsWith("@example.org");
    }

    private static List<String> scales(Survey survey, String face) {
        return survey.pages(face).stream()
                .map(Page::question)
                .filter(Scale.class::isInstance)
                .map(Question::key)
                .toList();
    }

    private static Stream<String> texts(Survey survey) {
        Stream<Text> titles = Stream.of(survey.title(), survey.introduction());
        Stream<Text> questions = survey.questions().stream()
                .flatMap(q -> Stream.concat(
                        Stream.of(q.asked().wording()), q.options().stream().map(Option::label)));
        return Stream.concat(titles, questions).map(Text::english);
    }

    private static List<String> codes(Question question) {
        return question.options().stream().map(Option::code).toList();
    }

    private static Survey survey(String key) {
        return SURVEYS.survey(key).orElseThrow();
    }
}
