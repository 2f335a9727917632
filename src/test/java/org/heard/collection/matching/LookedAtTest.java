package org.heard.collection.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.collection.importing.ImportRefused;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of every tool as {@code imports.md} knows them; nobody gave these answers. */
class LookedAtTest {
    @ParameterizedTest
    @CsvSource({
        "limesurvey, LimeSurvey, ';', 1, 7, submitdate",
        "surveymonkey, SurveyMonkey, ',', 2, 7, ''",
        "microsoft-forms, Microsoft Forms, ',', 1, 4, Completion time",
        "formbricks, Formbricks, ',', 1, 2, Finished",
        "qualtrics, Qualtrics, ',', 3, 4, Finished",
        "snap, Snap, ',', 1, 6, ''",
        "smartsurvey, SmartSurvey, ',', 2, 3, Ended",
        "citizen-space, Citizen Space, ',', 1, 5, ''",
        "gov-uk-forms, GOV.UK Forms, ',', 1, 2, ''",
        "kobotoolbox, KoboToolbox, ;, 1, 4, ''",
        "redcap, REDCap, ',', 1, 4, parent_survey_complete",
        "google-forms, Google Forms, ',', 1, 4, ''",
        "jisc, Jisc Online Surveys, ',', 1, 4, ''"
    })
    void knowsWhichToolWroteAFile(String name, String tool, char separator, int headerRows, int asked, String sent) {
        LookedAt found = Looks.at(name + ".csv");

        assertThat(found.tool().title()).isEqualTo(tool);
        assertThat(found.shape()).isEqualTo(new Shape(separator, 1, headerRows));
        assertThat(found.sent().map(LookedAt.SentRows::column).orElse("")).isEqualTo(sent);
        assertThat(found.columns())
                .filteredOn(column -> column.fate() == Fate.ASKED || column.fate() == Fate.EMPTY)
                .as("columns that ask something")
                .hasSize(asked);
    }

    @Test
    void oneFileSavedThreeWaysIsOneFile() {
        String csv = "Timestamp,Where?\n2021-03-09,Côte d’Or\n2021-03-09,Côte d’Or\n";
        LookedAt plain = Looks.in(csv);
        LookedAt marked = Looks.in(("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8));
        LookedAt windows = Looks.in(csv.getBytes(Charset.forName("windows-1252")));

        assertThat(marked.columns()).isEqualTo(plain.columns());
        assertThat(windows.columns()).isEqualTo(plain.columns());
        assertThat(List.of(plain, marked, windows))
                .extracting(one -> one.letters().how())
                .containsExactly("UTF-8", "UTF-8, with a mark at its start", "Windows letters (cp1252)");
        assertThat(windows.letters().odd()).containsExactly("ô", "’");
    }

    @Test
    void nothingOfAPersonalColumnIsHeldWhateverItIsCalled() {
        LookedAt found = Looks.in("Email Address,Child's name,3. What is your postcode?,Write to me at,Help\n"
                + "a@example.org,Ann Planted,L20 3AA,b@example.org,Yes\n"
                + "c@example.org,Bob Planted,L20 3AB,d@example.org,No\n");

        assertThat(found.dropped()).extracting(FoundColumn::fate).containsOnly(Fate.PERSONAL);
        assertThat(found.open()).extracting(FoundColumn::heading).containsExactly("Help");
        assertThat(found.toString()).doesNotContain("Planted", "example.org", "L20");
    }

    @Test
    void aQuestionAboutANameOrASchoolIsNotPersonal() {
        LookedAt found = Looks.in("Does school follow the plan?,Who can you name to contact?,How do schools help?\n"
                + "Yes,Nobody,Well\n");
        assertThat(found.open()).hasSize(3);
    }

    @Test
    void dayAndMonthAreAskedForWhereNoDayPassesTwelve() {
        LookedAt asks = Looks.at("google-forms.csv");
        assertThat(asks.days().mustBeAsked()).isTrue();
        assertThat(asks.days().read(FileDays.Order.DAY_FIRST).mostly()).contains(YearMonth.of(2021, 3));
        assertThat(asks.days().read(FileDays.Order.MONTH_FIRST).mostly()).contains(YearMonth.of(2021, 9));

        LookedAt knows = Looks.in("Timestamp,Role\n21/09/2021 12:00,Parent\n03/09/2021 12:00,Parent\n");
        assertThat(knows.days().order()).isEqualTo(FileDays.Order.DAY_FIRST);
        assertThat(knows.days().mostly()).contains(YearMonth.of(2021, 9));
        assertThat(Looks.at("surveymonkey.csv").days().order()).isEqualTo(FileDays.Order.MONTH_FIRST);
    }

    @Test
    void testRowsAreOfferedWithTheirNumber() {
        LookedAt found = Looks.in("Role,More\nTEST,x\nTEST by Jo,x\nParent,x\nParent,y\n");
        assertThat(found.tests()).contains(new LookedAt.TestRows("Role", "TEST", 2));
        assertThat(found.rows()).isEqualTo(4);
        assertThat(Looks.in("Role,More\nParent,x\nParent,x\nParent,x\nTEST,x\n").tests())
                .as("only the first three rows")
                .isEmpty();
    }

    @Test
    void titlesAndALineForTheSpreadsheetAreNoHeadings() {
        assertThat(Looks.in("Our survey,,\nMarch 2021,,\nRole,Age,Help\nParent,5,Yes\nParent,6,No\n")
                        .shape())
                .isEqualTo(new Shape(',', 3, 1));
        assertThat(Looks.in("sep=;\nRole;Age;Help\nParent;5;Yes\n").shape()).isEqualTo(new Shape(';', 2, 1));
    }

    @Test
    void aCommaInALabelIsNoSeparator() {
        LookedAt found =
                Looks.in("Role;What helps, if anything?\nParent;Tea, cake, rest\nCarer;Sleep, quiet\nParent;Rest\n");
        assertThat(found.shape().separator()).isEqualTo(';');
        assertThat(found.columns()).hasSize(2);
    }

    @Test
    void optionsWithALetterInFrontBelongToOneQuestion() {
        assertThat(HeadingParts.of("3. Which help?.b. Short breaks", ""))
                .isEqualTo(new HeadingParts("3. Which help?", "Short breaks", "3. Which help?"));
        assertThat(HeadingParts.of("3. What helps, e.g. short breaks?", "").part())
                .isEmpty();
    }

    @Test
    void aFileWithoutHeadingsIsRefused() {
        assertThatThrownBy(() -> Looks.in("Ann,ann@planted.example,Yes\nBob,bob@planted.example,No\n"))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("its first line holds somebody’s answers and not headings")
                .hasMessageNotContaining("planted");
    }

    @Test
    void columnsAreFoundByWordsOfTheirHeading() {
        String headings = IntStream.range(0, 30).mapToObj(i -> "Question " + i).collect(Collectors.joining(","));
        LookedAt look = Looks.in(headings + ",Which help?\n" + "Yes,".repeat(30) + "Much\n");
        Survey survey = SurveyFiles.shipped().all().get(0);
        ColumnChoices none = ColumnChoices.newSurvey(look);

        ColumnsView found = ColumnsView.of(look, survey, none, new ColumnsView.Part(0, "HELP"));
        assertThat(found.lines()).extracting(ColumnsView.Line::heading).containsExactly("Which help?");
        assertThat(found.lines().get(0).field()).as("its place in the file").isEqualTo("c30");
        ColumnsView second = ColumnsView.of(look, survey, none, new ColumnsView.Part(20, ""));
        assertThat(second.lines()).hasSize(11);
        assertThat(second.isLong()).isTrue();
    }

    @Test
    void twoColumnsOfOneNameAreBothDropped() {
        assertThat(Looks.in("Why?,Role,Why?\nx,Parent,y\n").dropped())
                .extracting(FoundColumn::fate)
                .containsExactly(Fate.TWICE, Fate.TWICE);
    }

    @Test
    void aRowOfAnotherLengthIsNamed() {
        assertThatThrownBy(() -> Looks.in("Role,Age,Help\nParent,5,Yes\nParent,6\n"))
                .isInstanceOf(ImportRefused.class)
                .hasMessage("file.csv, line 3: there are 2 cells under 3 headings");
    }
}
