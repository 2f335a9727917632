package org.heard.collection.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.collection.importing.EarlierRounds;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Surveys;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a file and nothing else to a closed round, as a browser without JavaScript sends it. Nobody gave these answers. */
@QuarkusTest
@TestSecurity(
        user = "officer",
        roles = {"officer", "reader"})
class MatchPageTest {
    private static final String LOOK = "/rounds/import/look";
    private static final String STEP = LOOK + "/step";

    @Inject
    EarlierRounds earlier;

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    @Inject
    Surveys surveys;

    @AfterEach
    void takeOut() {
        for (String key : new String[] {"pc2020", "pc_2018_05"}) {
            if (isIn(key)) {
                earlier.takeOut(key, Actor.COMMAND_LINE);
            }
        }
        sql("delete from import_upload");
        sql("delete from column_matching");
    }

    @Test
    void aFileAloneBecomesAClosedRoundAndIsTakenOutWhole() {
        Document found = look("2020.csv", round("2020.csv"));
        assertThat(found.text())
                .contains("SurveyMonkey", "two lines", "pc2020".equals(chosen(found)) ? "" : "wrong survey");

        Document columns = press(found, "columns");
        assertThat(columns.text()).contains("10 of 11 columns", "Email Address: dropped: personal");
        Document options = press(choose(columns, "open_improve", "What would make the most difference?"), "options");
        assertThat(options.text()).contains("Every text is settled");
        Document preview = press(options, "preview");
        assertThat(preview.text())
                .contains("Parents 180", "No: 30 or more · Partly: 20 or more · Yes, fully: 10 or more");
        assertThat(preview.html()).doesNotContain("192.0.2.");
        assertThat(isIn("pc2020")).isFalse();

        send(preview, "bring").statusCode(303);
        assertThat(isIn("pc2020")).isTrue();
        assertThat(sqlCount("select count(content) from import_upload"))
                .as("the file is gone")
                .isZero();
        send(preview, "bring").statusCode(303);

        assertThat(look("2020.csv", round("2020.csv")).text()).contains("You matched a file with these headings on");
        given().redirects()
                .follow(false)
                .formParam("round", "pc2020")
                .post("/rounds/import/undo")
                .then()
                .statusCode(303);
        assertThat(isIn("pc2020")).isFalse();
    }

    @Test
    void aTextThatIsLikeNothingWaitsAndAPersonSettlesIt() {
        String csv = "Timestamp,What support do they have?,How old is the child you are answering about?\n"
                + "21/09/2020 10:00,Blue badge,5 to 10\n21/09/2020 10:00,No extra support,11 to 15\n";
        Document found = look("small.csv", csv.getBytes(StandardCharsets.UTF_8));
        found = press(with(found, "survey", "pc2020"), "found");
        Document options = press(press(found, "columns"), "options");
        Element open = options.select(".govuk-form-group:contains(Not settled) select").stream()
                .filter(select -> select.select("option[selected]").val().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(press(options, "preview").text())
                .contains("1 text is not settled")
                .doesNotContain("Bring in September");

        Document preview = press(with(options, open.attr("name"), "plan"), "preview");
        assertThat(preview.text())
                .contains("Parents 2", "An education, health and care (EHC) plan: not shown, of so few");
        assertThat(given().get("/your-pages").then().extract().asString())
                .contains("An earlier round is half brought in: September 2020");
        ValidatableResponse map = send(preview, "map").statusCode(200).contentType("application/yaml");
        assertThat(map.extract().asString()).contains("Blue badge: \"plan\"");
    }

    @Test
    void theOrderOfDayAndMonthIsAskedBeforeAnythingElse() {
        String csv = "Timestamp,What support do they have?,How old is the child?\n"
                + "03/09/2020 10:00,No extra support,5 to 10\n";
        Document found = look("small.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(found.text()).contains("The day first: September 2020: 1 row", "The month first: March 2020: 1 row");

        Document again =
                Jsoup.parse(send(found, "columns").statusCode(422).extract().asString());
        assertThat(again.select(".govuk-error-summary").text()).contains("Say how the file writes its days");
        assertThat(press(with(again, "order", "DAY_FIRST"), "columns").text()).contains("What each column asks");
    }

    @Test
    void nothingPersonalReachesTheDatabaseOrAPage() {
        String csv = "Name,Email,Write to,What support do they have?,How old is the child you are answering about?\n"
                + "Ann Planted,ann@planted.example,x@planted.example,No extra support,5 to 10\n";
        Document found = look("small.csv", csv.getBytes(StandardCharsets.UTF_8));
        Document options = press(press(with(found, "survey", "pc2020"), "columns"), "options");
        Document preview = press(options, "preview");
        send(preview, "bring").statusCode(303);

        assertThat(found.html() + options.html() + preview.html()).doesNotContainIgnoringCase("planted");
        assertThat(sqlCount("select (select count(*) from response where answers::text ilike '%planted%')"
                        + " + (select count(*) from import_map where map ilike '%planted%')"
                        + " + (select count(*) from column_matching where choices ilike '%planted%')"))
                .isZero();
    }

    @Test
    void whatOneRowSaysIsKeptNowhereAndWhatManySayIsOfferedAgain() {
        String csv = "Timestamp,What support do they have?,How old is the child you are answering about?\n"
                + "21/09/2020 10:00,Blue badge,5 to 10\n".repeat(6)
                + "21/09/2020 10:00,My planted Jayden waits,5 to 10\n";
        Document found = press(with(look("small.csv", bytes(csv)), "survey", "pc2020"), "found");
        Document options = press(press(found, "columns"), "options");
        options = settled(options, "Blue badge", "plan");
        options = settled(options, "My planted Jayden waits", "none");
        send(press(options, "preview"), "bring").statusCode(303);
        assertThat(isIn("pc2020")).isTrue();
        assertThat(tablesWith("planted")).isEmpty();
        assertThat(tablesWith("Blue badge")).containsExactly("import_map");

        earlier.takeOut("pc2020", Actor.COMMAND_LINE);
        Document again = press(press(look("small.csv", bytes(csv)), "columns"), "options");
        assertThat(again.text()).contains("1 text is not settled");
        assertThat(again.select("label:contains(Blue badge) ~ select option[selected]")
                        .val())
                .isEqualTo("plan");
    }

    /** Chooses a code for the text with this label. */
    private static Document settled(Document options, String text, String code) {
        String field = options.select("label:contains(" + text + ")").attr("for");
        return with(options, field, code);
    }

    /** Every table of the database that holds the words anywhere. */
    @SuppressWarnings("unchecked")
    private List<String> tablesWith(String words) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((List<String>) responses
                                .getEntityManager()
                                .createNativeQuery("select cast(table_name as text) from information_schema.tables"
                                        + " where table_schema = current_schema() and table_type = 'BASE TABLE'")
                                .getResultList())
                        .stream()
                                .filter(table -> ((Number) responses
                                                        .getEntityManager()
                                                        .createNativeQuery("select count(*) from \"" + table
                                                                + "\" one where cast(one as text) ilike '%" + words
                                                                + "%'")
                                                        .getSingleResult())
                                                .longValue()
                                        > 0)
                                .toList());
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSurveyBeginsFromAFileAndGoesWithItsRound() {
        String csv = "Timestamp,Name,What is your role?,How satisfied are you?,More\n"
                + "21/05/2018 10:00,Ann Planted,Parent,Satisfied,planted one\n"
                + "22/05/2018 10:00,Bob Planted,Parent,Dissatisfied,planted two\n"
                + "23/05/2018 10:00,Cat Planted,Carer,Satisfied,planted three\n";
        Document found = look("old.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(chosen(found)).as("no survey has such questions").isEqualTo("#new");
        Document made = press(found, "columns");
        assertThat(made.select("input[name=month]").val()).isEqualTo("2018-05");
        assertThat(Jsoup.parse(send(made, "preview").statusCode(422).extract().asString())
                        .select(".govuk-error-summary")
                        .text())
                .contains("Write what the survey is called");

        made.select("input[name=title]").val("Our first survey");
        Document back = press(made, "found");
        assertThat(back.text()).contains("What the file is");
        made = press(back, "columns");
        assertThat(made.select("input[name=title]").val()).isEqualTo("Our first survey");
        Document preview = press(made, "preview");
        assertThat(preview.text())
                .contains(
                        "Our first survey, May 2018, with 2 questions",
                        "People who answered 3",
                        "Parent: not shown, of so few");
        assertThat(preview.html()).doesNotContainIgnoringCase("planted");
        send(preview, "survey").statusCode(200).contentType("application/yaml");
        send(preview, "bring").statusCode(303);

        assertThat(isIn("pc_2018_05")).isTrue();
        assertThat(surveys.survey("pc_2018_05")).isPresent();
        assertThat(sqlCount("select count(*) from asked_survey where text ilike '%planted%'"))
                .isZero();
        earlier.takeOut("pc_2018_05", Actor.COMMAND_LINE);
        assertThat(surveys.survey("pc_2018_05")).isEmpty();
    }

    @Test
    void whatIsNoTableOfAnswersIsRefusedInASentence() {
        assertThat(refused("a.csv", new byte[0])).isEqualTo("a.csv is empty; export the answers again");
        assertThat(refused("a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))
                .startsWith("a.pdf is a PDF");
        assertThat(refused("a.csv", "Role,Age\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a.csv has headings and no answers; export the answers again");
        given().formParam("kept", "nothing")
                .formParam("go", "columns")
                .post(STEP)
                .then()
                .statusCode(422);
    }

    private static String refused(String name, byte[] file) {
        ValidatableResponse response = given().multiPart("file", name, file, "text/csv")
                .post(LOOK)
                .then()
                .statusCode(422);
        return Jsoup.parse(response.extract().asString())
                .select(".govuk-error-summary a")
                .text();
    }

    private static Document look(String name, byte[] file) {
        return Jsoup.parse(given().multiPart("file", name, file, "text/csv")
                .post(LOOK)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static String chosen(Document page) {
        return page.select("select[name=survey] option[selected]").val();
    }

    /** The column whose label holds these words is taken as that question. */
    private static Document choose(Document page, String question, String label) {
        String field = page.select("label:contains(" + label + ")").attr("for");
        return with(page, field, question);
    }

    private static Document with(Document page, String field, String value) {
        Document changed = page.clone();
        changed.select("select[name=" + field + "] option").removeAttr("selected");
        changed.select("select[name=" + field + "] option[value=\"" + value + "\"]")
                .attr("selected", "");
        changed.select("input[type=radio][name=" + field + "][value=" + value + "]")
                .attr("checked", "");
        return changed;
    }

    private static Document press(Document page, String go) {
        return Jsoup.parse(send(page, go).statusCode(200).extract().asString());
    }

    /** Sends the page's form as a browser would. */
    private static ValidatableResponse send(Document page, String go) {
        Map<String, String> fields = new LinkedHashMap<>();
        Element form = page.select("form[action^=" + LOOK + "]").first();
        form.select("input[type=hidden], input:not([type]), input[checked]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("select").forEach(select -> {
            Element option = select.select("option[selected]").first();
            fields.put(
                    select.attr("name"),
                    (option == null ? select.select("option").first() : option).val());
        });
        RequestSpecification request = given().redirects().follow(false).formParam("go", go);
        fields.forEach(request::formParam);
        return request.post(form.attr("action")).then();
    }

    private static byte[] round(String name) {
        try {
            return Files.readAllBytes(Path.of("surveys/parent-carer/rounds", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> responses
                        .getEntityManager()
                        .createNativeQuery(statement)
                        .executeUpdate());
    }

    private long sqlCount(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) responses
                                .getEntityManager()
                                .createNativeQuery(query)
                                .getSingleResult())
                        .longValue());
    }

    private boolean isIn(String key) {
        return QuarkusTransaction.requiringNew().call(() -> rounds.called(key).isPresent());
    }
}
