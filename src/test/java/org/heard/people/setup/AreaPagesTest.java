package org.heard.people.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.heard.people.account.Accounts;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Objective;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A council makes its own area by pressing; what is saved passes the checks of the file and can be undone. */
@QuarkusTest
@TestSecurity(
        user = "ann",
        roles = {"administrator", "reader"})
class AreaPagesTest {
    private static final String HOME = "/area";

    @Inject
    DataSource database;

    @Inject
    CurrentSurveys surveys;

    @Inject
    Accounts accounts;

    @AfterEach
    void putBack() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from account where name = 'ann'");
            statement.executeUpdate("delete from area_file");
            statement.executeUpdate("delete from round_log where round = 'staff'");
            statement.executeUpdate("delete from round where key = 'staff'");
        }
        surveys.renew();
    }

    @Test
    void anotherAreaIsMadeByPressingAloneAndNoWordOfTheOldOneIsLeft() {
        save(
                "/area/names",
                Map.of(
                        "area.name", "Borsetshire",
                        "area.council", "Borsetshire Council",
                        "area.forum", "Borsetshire Parents",
                        "area.board", "Borsetshire SEND Board"));
        Map<String, String> help = new HashMap<>(Map.of("leave_to", "https://www.gov.uk/"));
        help.put("area.help.name", "Borsetshire advice");
        help.put("area.help.phone", "0151 000 0001");
        help.put("area.help.email", "send@borsetshire.gov.uk");
        help.put("area.help.return_address", "Town Hall, Borchester");
        save("/area/help", help);
        save("/area/places/new", Map.of("label", "Ambridge", "part", "north"));
        save("/area/places/new", Map.of("label", "Penny Hassett", "part", "south"));
        for (Element one : page("/area/places").select("main dl a").asList()) {
            if (!one.text().contains("Ambridge") && !one.text().contains("Penny")) {
                save(one.attr("href") + "/remove", Map.of());
            }
        }
        for (String list : List.of("objectives", "official")) {
            for (Element one : page("/area/" + list).select("main dl a").asList()) {
                save(page("/area/" + list).select("main dl a").first().attr("href") + "/remove", Map.of());
            }
        }
        save(
                "/area/objectives/new",
                Map.of("title", "Hearing families", "weakness", "Nobody asked.", "measures", "M6"));
        fillIn(
                "/area/privacy",
                Map.of("post", "Town Hall, Borchester", "phone", "0151 000 0002", "name", "The officer"));
        fillIn("/area/grounds", Map.of("law", "Children and Families Act 2014, section 27"));
        fillIn("/area/accessibility", Map.of("phone", "0151 000 0003"));
        save("/area/worried/9", Map.of("name", "Borsetshire line", "phone", "0151 000 0004", "text", "Day and night."));

        assertThat(page(HOME).select("#missing + p").text()).isEqualTo("Nothing is missing.");
        assertThat(page("/your-pages").text()).doesNotContain("can open");
        LocalDate until = LocalDate.now().plusDays(20);
        assertThat(post(
                                "/rounds/open",
                                Map.of(
                                        "survey", "staff",
                                        "closes-day", "" + until.getDayOfMonth(),
                                        "closes-month", "" + until.getMonthValue(),
                                        "closes-year", "" + until.getYear()))
                        .statusCode())
                .isEqualTo(303);
        List<String> left = new ArrayList<>();
        for (String address : List.of(
                "/",
                "/help",
                "/privacy",
                "/privacy/parents",
                "/privacy/young-people",
                "/privacy/staff",
                "/accessibility",
                "/results",
                "/progress",
                "/staff",
                "/staff?lang=pl",
                "/sign-in")) {
            String page = RestAssured.get(address).asString();
            Stream.of("Sefton", "Southport", "example.org", "DCO oversight", "Joint commissioning")
                    .filter(page::contains)
                    .forEach(word -> left.add(address + " " + word + " " + page.indexOf(word)));
        }
        assertThat(left).isEmpty();
        assertThat(RestAssured.get("/staff").asString()).contains("Borsetshire Council");
        assertThat(surveys.surveys().objectives())
                .extracting(Objective::key, Objective::title)
                .containsExactly(tuple("O1", "Hearing families"));
        assertThat(surveys.surveys().measures())
                .filteredOn(measure -> measure.objectives().contains("O1"))
                .extracting(Measure::key)
                .containsExactly("M6", "M11", "M12");
        assertThat(surveys.surveys().measures()).extracting(Measure::official).containsOnly("");
        assertThat(surveys.surveys().margins().figures()).isEmpty();
    }

    @Test
    void whatIsTrueOfTheExampleAreaAloneIsMissingOfAnother() {
        assertThat(missing()).noneMatch(one -> one.contains("still of"));
        save(
                "/area/names",
                Map.of(
                        "area.name", "Borsetshire",
                        "area.council", "Borsetshire Council",
                        "area.forum", "Sefton Parent Carer Forum",
                        "area.board", "SEND Continuous Improvement Board"));
        save("/area/places/new", Map.of("label", "Ambridge", "part", "north"));

        assertThat(missing())
                .contains(
                        "Names: Name of the parent carer forum (still of Sefton: Sefton Parent Carer Forum)",
                        "Places: Bootle, Name of the place (still of Sefton: Bootle)",
                        "Objectives: DCO oversight of health, Name of the objective (still of Sefton: DCO oversight of"
                                + " health)",
                        "Official figures: M3 Satisfied with health support, The figure and where it is published (still"
                                + " of Sefton: Waits for therapy and CAMHS)")
                .noneMatch(one -> one.contains("Ambridge") || one.contains("board") || one.contains("North"));
    }

    private static List<String> missing() {
        return page(HOME).select(".heard-missing li").eachText();
    }

    @Test
    void aThingTakenOffIsPutBackByOnePress() {
        String before = RestAssured.get("/area/file/area.yaml").asString();
        save("/area/places/Formby/remove", Map.of());
        Element undo = page("/area/places").select("main form").first();
        assertThat(undo.text()).isEqualTo("Last change: Took off the place “Formby”. Undo it");

        assertThat(post(undo.attr("action"), Map.of("seen", undo.select("input").val()))
                        .statusCode())
                .isEqualTo(303);

        assertThat(RestAssured.get("/area/file/area.yaml").asString()).isEqualTo(before);
        assertThat(page("/area/places").select("main form")).isEmpty();
        assertThat(page(HOME).select("main form").text()).contains("Brought back the file");
    }

    @Test
    void noCodeOfAnObjectiveIsGivenTwice() {
        save("/area/objectives/new", Map.of("title", "One", "weakness", "It was weak."));
        save("/area/objectives/O1/remove", Map.of());
        save("/area/objectives/new", Map.of("title", "Another", "weakness", "It was weak."));

        assertThat(surveys.surveys().objectives())
                .extracting(Objective::key)
                .contains("A1", "O2")
                .doesNotContain("O1");
    }

    @Test
    @TestSecurity(
            user = "jo",
            roles = {"officer", "reader"})
    void anOfficerReadsTheSameWordsOnThePlanAndWhoFillsThemIn() {
        String line = "Who helps with a survey: Their phone number (still an example: 0151 496 0123";
        assertThat(missing()).contains(line + ")");
        assertThat(page(HOME).select("main").text()).contains("An administrator has to fill them in.");
        Element need = page("/rounds/yp/plan").select("#open + ul a").asList().stream()
                .filter(one -> one.text().startsWith("Who helps with a survey: Their phone"))
                .findFirst()
                .orElseThrow();
        assertThat(need.text()).isEqualTo(line + "; an administrator fills it in)");
        assertThat(need.attr("href")).isEqualTo("/area#missing");
    }

    @Test
    void anAdministratorIsLedFromThePlanToTheField() {
        assertThat(page("/rounds/yp/plan").select("#open + ul a").eachAttr("href"))
                .contains("/area/help#area.help.phone")
                .doesNotContain("/area");
    }

    @Test
    void whatIsMissingWaitsForTheAdministratorAndLeadsToTheFieldThatAsksForIt() {
        Document page = page(HOME);
        Element waiting = page("/your-pages").select(".heard-waiting__what").first();
        assertThat(waiting.select("a").attr("href")).isEqualTo("/area#missing");
        assertThat(waiting.text())
                .contains(page.select(".heard-missing li").size() + " things are empty, made up or of another area.");

        assertThat(page.select(".heard-missing li").eachText())
                .contains(
                        "Who helps with a survey: Their phone number (still an example: 0151 496 0123)",
                        "Who people can talk to now: Sefton children's help line (example), Phone number (still an"
                                + " example: 0151 496 0124)");
        for (Element link : page.select(".heard-missing a")) {
            String[] to = link.attr("href").split("#");
            assertThat(page(to[0]).getElementById(to[1])).as(link.attr("href")).isNotNull();
        }
    }

    @Test
    void aFaultRefusesTheFormWithOneSentenceAtItsField() {
        Document page = refused(
                "/area/help",
                Map.of(
                        "area.help.name",
                        "Us",
                        "area.help.phone",
                        "1",
                        "area.help.email",
                        "us@x.uk",
                        "leave_to",
                        "bbc"));

        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#leave_to");
        assertThat(page.getElementById("leave_to-error").text()).contains("“bbc” cannot stand here");
        assertThat(page.getElementById("area.help.name").val()).isEqualTo("Us");
        assertThat(refused("/area/names", Map.of("area.name", "X"))
                        .select(".govuk-error-summary a")
                        .eachAttr("href"))
                .containsExactly("#area.council", "#area.forum", "#area.board");
        assertThat(refused("/area/privacy", Map.of("privacy.officer.email", "nobody"))
                        .getElementById("privacy.officer.email-error")
                        .text())
                .contains("such as name@council.gov.uk");
    }

    @Test
    void aPartInWhichAPlaceLiesStays() {
        assertThat(refused("/area/parts/south/remove", Map.of())
                        .select(".govuk-error-summary")
                        .text())
                .contains("there have to be 2 at least");
    }

    @Test
    void ofTwoAtOnceTheSecondSeesWhatTheFirstSaved() {
        String seen = page("/area/names").select("input[name=seen]").val();
        Map<String, String> first = new HashMap<>(names("The first"));
        Map<String, String> second = new HashMap<>(names("The second"));
        first.put("seen", seen);
        second.put("seen", seen);
        assertThat(post("/area/names", first).statusCode()).isEqualTo(303);
        Response meanwhile = post("/area/names", second);
        Document page = Jsoup.parse(meanwhile.asString());

        assertThat(meanwhile.statusCode()).isEqualTo(422);
        assertThat(page.select("section[aria-labelledby=theirs] dd").eachText()).containsExactly("The first");
        assertThat(page.getElementById("area.forum").val()).isEqualTo("The second");
        second.put("seen", page.select("input[name=seen]").first().val());
        assertThat(post("/area/names", second).statusCode()).isEqualTo(303);
        assertThat(page(HOME).select("main").text()).contains("The second");
    }

    @Test
    void anotherGroupChangedMeanwhileIsInNobodysWay() {
        String seen = page("/area/names").select("input[name=seen]").val();
        save("/area/ethics", Map.of("ethics_approval", "SC-1"));
        Map<String, String> names = new HashMap<>(names("Later"));
        names.put("seen", seen);

        assertThat(post("/area/names", names).statusCode()).isEqualTo(303);
        assertThat(page(HOME).select("main").text()).contains("Later", "SC-1");
    }

    @Test
    void anyEarlierTextIsBroughtBackAndItsNotesWithIt() {
        accounts.add("ann", "administrator", "four words are good");
        String before = RestAssured.get("/area/file/area.yaml").asString();
        save("/area/names", names("Other parents"));
        assertThat(page("/area/history").select("tbody tr").eachText().get(0))
                .contains("Changed “Names”: Name of the parent carer forum", "(counts now)", "ann");
        assertThat(page("/area/history/0").select("tbody").text())
                .contains("Other parents", "Sefton Parent Carer Forum");

        save("/area/history/0", Map.of());

        assertThat(RestAssured.get("/area/file/area.yaml").asString()).isEqualTo(before);
        assertThat(page("/area/history").select("tbody tr")).hasSize(3);
    }

    @Test
    void aFileIsTakenOutAndBroughtInByTheSameChecks() {
        String file = RestAssured.get("/area/file/area.yaml").asString();

        Response in = bringIn(file.replace("forum: Sefton Parent Carer Forum", "forum: Brought parents"));
        Response faulty = bringIn(file.replace("  south: South\n", ""));

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(page(HOME).select("main").text()).contains("Brought parents");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(faulty.asString()).select("#file-error").text()).contains("Line ");
    }

    @Test
    @TestSecurity(
            user = "jo",
            roles = {"officer", "reader"})
    void anOfficerReadsAndChangesNothing() {
        assertThat(page(HOME).select("main a").eachText()).doesNotContain("Change", "Bring in a file");
        for (String address : List.of("/area/names", "/area/places/new", "/area/file")) {
            assertThat(RestAssured.get(address).statusCode()).as(address).isEqualTo(403);
        }
        assertThat(post("/area/names", names("Mine")).statusCode()).isEqualTo(403);
        assertThat(post("/area/history/0", Map.of()).statusCode()).isEqualTo(403);
    }

    private static Map<String, String> names(String forum) {
        return Map.of(
                "area.name", "Sefton",
                "area.council", "Sefton Council",
                "area.forum", forum,
                "area.board", "SEND Continuous Improvement Board");
    }

    /** The form as it stands, with every made-up value of these fields put right. */
    private static void fillIn(String address, Map<String, String> real) {
        Map<String, String> sent = new HashMap<>();
        page(address).select("main form").first().select("input, textarea").forEach(control -> {
            boolean choice = control.attr("type").equals("radio");
            if (!choice || control.hasAttr("checked")) {
                sent.put(
                        control.attr("name"),
                        control.is("textarea") ? control.wholeText().strip() : control.val());
            }
        });
        sent.replaceAll((name, value) -> {
            String field = name.substring(name.lastIndexOf('.') + 1);
            boolean madeUp = value.contains("xample") || value.startsWith("0151");
            return madeUp && field.equals("email")
                    ? "send@borsetshire.gov.uk"
                    : madeUp ? real.getOrDefault(field, value.replace(" (example)", "")) : value;
        });
        assertThat(post(address, sent).statusCode()).as(address + " " + sent).isEqualTo(303);
    }

    private static void save(String address, Map<String, String> fields) {
        Response answer = post(address, withSeen(address, fields));
        assertThat(answer.statusCode())
                .as(address + " "
                        + Jsoup.parse(answer.asString())
                                .select(".govuk-error-summary")
                                .text())
                .isEqualTo(303);
    }

    private static Document refused(String address, Map<String, String> fields) {
        Response answer = post(address, withSeen(address, fields));
        assertThat(answer.statusCode()).as(address).isEqualTo(422);
        return Jsoup.parse(answer.asString());
    }

    private static Map<String, String> withSeen(String address, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.put(
                "seen",
                page(address.replaceFirst("/remove$", ""))
                        .select("input[name=seen]")
                        .val());
        return sent;
    }

    private static Response post(String address, Map<String, String> fields) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .post(address);
    }

    private static Response bringIn(String file) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", "area.yaml", file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .multiPart("seen", page("/area/file").select("input[name=seen]").val())
                .post("/area/file");
    }

    private static Document page(String address) {
        return Jsoup.parse(
                RestAssured.get(address).then().statusCode(200).extract().asString());
    }
}
