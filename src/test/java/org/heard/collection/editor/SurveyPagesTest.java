package org.heard.collection.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Drafts as officers meet them: copied, changed, judged by two accounts, undone, taken out and brought in. */
@QuarkusTest
@TestSecurity(user = "an officer", roles = Roles.OFFICER)
class SurveyPagesTest {
    private static final String LOCALITY = "/surveys/pc2027/questions/locality";
    private static final String PAIR = "/surveys/pc2027/compare/pc_next/";
    private static final Actor OTHER = new Actor(Roles.OFFICER, "another officer");

    @Inject
    SurveyDrafts drafts;

    @Inject
    DraftVerdicts verdicts;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("pc2027", "pc2027_2", "pc2028").forEach(drafts::forget));
    }

    private static RequestSpecification form() {
        return RestAssured.given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private static Response copied() {
        return form().formParams(Map.of("source", "pc_next", "key", "pc2027", "name", "March 2027", "month", "2027-03"))
                .post("/rounds/new");
    }

    private static Document page(String address) {
        Response page = RestAssured.get(address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(page.asString());
    }

    private static String refused(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString())
                .select(".govuk-error-summary__list")
                .text();
    }

    /** The form of a question as the page holds it, with some of its controls filled in otherwise. */
    private static Response saved(String question, Map<String, String> typed) {
        String address = "/surveys/pc2027/questions/" + question;
        return sent(page(address), address, typed);
    }

    private static Response sent(Document page, String address, Map<String, String> typed) {
        RequestSpecification form = form();
        page.select("form[action=" + address + "]").select("input, textarea, select").stream()
                .filter(one -> !one.attr("type").equals("checkbox") || one.hasAttr("checked"))
                .filter(one -> !typed.containsKey(one.attr("name")))
                .forEach(one -> form.formParam(
                        one.attr("name"),
                        one.tagName().equals("select")
                                ? one.select("option[selected]").attr("value")
                                : one.val()));
        typed.forEach((name, value) -> {
            if (value != null) {
                form.formParam(name, value);
            }
        });
        return form.post(address);
    }

    private Response judged(String question, String letter, String reason) {
        return form().formParam("seen", version())
                .formParam("letter", letter)
                .formParam("reason", reason)
                .post(PAIR + question);
    }

    /** What other requests wrote, too. */
    private SurveyDraft draft() {
        return QuarkusTransaction.requiringNew()
                .call(() -> drafts.called("pc2027").orElseThrow());
    }

    private int version() {
        return draft().version();
    }

    private String text() {
        return RestAssured.get("/surveys/pc2027.yaml").asString();
    }

    @Test
    void aCopyAsksNothingAndCanBePlanned() {
        assertThat(copied().header("Location")).isEqualTo("/surveys/pc2027");

        Document page = page("/surveys/pc2027");
        assertThat(page.select("#history + p").text()).isEqualTo("Nothing changed since it was copied.");
        assertThat(page.select("#asks + p").text()).startsWith("Nothing");
        assertThat(page("/rounds/pc2027/plan").select("#open + ul").text())
                .contains("a second account")
                .doesNotContain("compared");
        assertThat(text()).isEqualTo(AskTest.COPY);
    }

    @Test
    void aKeyThatIsThereOrIsAnAddressOfOursIsRefused() {
        copied();
        for (String key : List.of("pc2021", "pc2027", "results", "surveys", "PC")) {
            Response answer = form().formParams(
                            Map.of("source", "pc_next", "key", key, "name", "March 2028", "month", "2028-03"))
                    .post("/rounds/new");
            assertThat(refused(answer)).as(key).isNotEmpty();
            assertThat(Jsoup.parse(answer.asString()).select("#key-error"))
                    .as(key)
                    .isNotEmpty();
        }
    }

    @Test
    void everyFaultIsToldAtOnceAndAKeyThatIsLeftOutIsMade() {
        Response empty = form().formParams(Map.of("source", "", "key", "", "name", "", "month", "March"))
                .post("/rounds/new");
        refused(empty);
        assertThat(Jsoup.parse(empty.asString()).select(".govuk-error-summary__list li"))
                .hasSize(3);
        Response wrong = form().formParams(Map.of("source", "pc_next", "key", "", "name", "", "month", "2027-03"))
                .post("/rounds/new");
        assertThat(refused(wrong)).contains("Give the round a name");
        assertThat(Jsoup.parse(wrong.asString()).select("#key").val())
                .as("made, and still to be changed")
                .isEqualTo("pc2027");

        copied();
        Response second = form().formParams(
                        Map.of("source", "pc_next", "key", "", "name", "Autumn 2027", "month", "2027-10"))
                .post("/rounds/new");
        assertThat(second.header("Location")).isEqualTo("/surveys/pc2027_2");
    }

    @Test
    void whereAQuestionStandsIsChosenAndMovingItThereChangesNothing() {
        copied();
        Document page = page(LOCALITY);
        String here = page.select("#after option[selected]").val();
        assertThat(page.select("#after option[selected]").text()).contains("where it stands");
        int seen = version();
        form().formParam("seen", seen)
                .formParam("after", here)
                .post(LOCALITY + "/move")
                .then()
                .statusCode(303);
        assertThat(version()).isEqualTo(seen);
        assertThat(page("/surveys/pc2027/questions/edu_progress")
                        .select("#after option[selected]")
                        .text())
                .contains("where it stands");
    }

    @Test
    void anAgreementIsAmongWhatWasDoneAndCanBeTakenBack() {
        copied();
        saved("locality", Map.of("text", "Where do you stay?"));
        judged("locality", "S", "Easier words.");
        assertThat(page("/surveys/pc2027").select("#history ~ ul.heard-list li"))
                .hasSize(2);
        verdicts.agree("pc2027", version(), "locality", "pc_next", OTHER);

        Document page = page("/surveys/pc2027");
        assertThat(page.select("#history ~ ul.heard-list li").first().text())
                .contains("Another account: Agreed to what was said of locality against pc_next");
        String undo = page.select("form[action$=undo] [name=step]").val();
        assertThat(form().formParam("seen", version())
                        .formParam("step", Integer.parseInt(undo) - 1)
                        .post("/surveys/pc2027/undo")
                        .statusCode())
                .isEqualTo(422);
        form().formParam("seen", version())
                .formParam("step", undo)
                .post("/surveys/pc2027/undo")
                .then()
                .statusCode(303);
        assertThat(state("locality", "pc_next")).isEqualTo(Ask.State.WAITS);
        assertThat(text()).contains("Where do you stay?");
        assertThat(page("/surveys/pc2027/compare").select("main dl").text())
                .contains("R the same once answers are joined");
    }

    @Test
    void whatTheGuardAsksIsSaidByOneAccountAndHoldsOnceAnotherAgrees() {
        copied();
        assertThat(saved("locality", Map.of("text", "Where do you stay?")).statusCode())
                .isEqualTo(303);
        assertThat(page("/surveys/pc2027").select("#asks ~ ul").first().text())
                .contains(
                        "locality against March 2021: On offer: S (the same question), C (like it), B (another question)");
        Document pair = page(PAIR + "locality");
        assertThat(pair.select("[name=letter]").eachAttr("value")).containsExactly("S", "C", "B");
        assertThat(pair.select("[name=letter][checked]")).isEmpty();
        assertThat(pair.select("del").text()).isEqualTo("live?");

        assertThat(refused(judged("locality", "S", ""))).contains("reason");
        assertThat(refused(judged("locality", "", "Easier words."))).contains("Choose");
        assertThat(judged("locality", "S", "Easier words.").statusCode()).isEqualTo(303);
        int seen = version();
        assertThat(refused(form().formParam("seen", seen).post(PAIR + "locality/agree")))
                .contains("somebody with another account");
        verdicts.agree("pc2027", seen, "locality", "pc_next", OTHER);
        assertThat(state("locality", "pc_next")).isEqualTo(Ask.State.SETTLED);
        assertThat(state("locality", "pc2021")).isEqualTo(Ask.State.OPEN);

        saved("locality", Map.of("text", "Where do you dwell?"));
        assertThat(state("locality", "pc_next"))
                .as("it was said of other words")
                .isEqualTo(Ask.State.OPEN);
    }

    private Ask.State state(String question, String round) {
        return QuarkusTransaction.requiringNew().call(() -> verdicts.asks(draft())).stream()
                .filter(ask ->
                        ask.question().equals(question) && ask.round().key().equals(round))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** Each row of the second table, by the form and by a POST that offers itself a letter. */
    @Test
    void theFormAndACraftedPostMeetTheSameTable() {
        copied();
        saved("overall_satis", Map.of("label-3", "OK"));
        asks("overall_satis", "S C B");
        saved("setting", Map.of("new-label", "Online school", "new-symbol", "wifi"));
        asks("setting", "R C B");
        assertThat(refused(judged("setting", "R", "Online is new.")))
                .contains("Say which answer “Online school” joins");
        assertThat(form().formParams(Map.of(
                                "seen",
                                version(),
                                "letter",
                                "R",
                                "reason",
                                "Online is new.",
                                "join-online_school",
                                "other"))
                        .post(PAIR + "setting")
                        .statusCode())
                .isEqualTo(303);
        assertThat(state("setting", "pc_next")).isEqualTo(Ask.State.WAITS);
        saved("soc_satis", routeless());
        asks("soc_satis", "R C B");
        assertThat(judged("soc_satis", "R", "More families are asked now.").statusCode())
                .isEqualTo(303);
        assertThat(text()).contains("only_if: {question: soc_used, any_of: [1]}");
        saved("soc_used", Map.of("gone-9", "true"));
        asks("soc_used", "C B");
        String six = "Has your family had social care support in the last 6 months?";
        assertThat(refused(saved("soc_used", Map.of("text", six))))
                .contains("soc_used")
                .contains("period");
        assertThat(saved("soc_used", Map.of("text", six, "period", "the last 6 months"))
                        .statusCode())
                .isEqualTo(303);
        asks("soc_used", "C B");
        saved("info_right_time", Map.of("text", "I get the informaton I need at the right time."));
        asks("info_right_time", "S C B");
        assertThat(page(PAIR + "info_right_time").select(".govuk-inset-text").text())
                .contains("Only the spelling was put right.");
        saved("edu_progress", Map.of("in-pl", "Moje dziecko robi postępy."));
        assertThat(refused(judged("edu_progress", "C", "For no reason."))).contains("Nothing is asked");
    }

    @Test
    void aQuestionIsAskedAfterTheAnswersThatAreTicked() {
        copied();
        String address = "/surveys/pc2027/questions/edu_progress/condition";
        Document choose = page(address + "?on=age_band");
        assertThat(choose.select("#on option[selected]").val()).isEqualTo("age_band");
        assertThat(choose.select("#on option").eachAttr("value"))
                .contains("age_band")
                .doesNotContain("edu_progress", "info_right_time");
        assertThat(choose.select("[name=any]")).hasSizeGreaterThan(3);

        assertThat(refused(asked(address, "age_band", List.of()))).contains("Tick at least one answer");
        assertThat(refused(asked(address, "info_right_time", List.of("1")))).contains("does not come before it");
        assertThat(refused(asked(address, "age_band", List.of("99")))).contains("does not offer");
        assertThat(asked(address, "age_band", List.of("11-15", "16-19")).statusCode())
                .isEqualTo(303);

        assertThat(text()).contains("ask_if: {question: age_band, any_of: [\"11-15\", \"16-19\"]}");
        asks("edu_progress", "R C B");
        assertThat(page("/surveys/pc2027/questions/edu_progress").text()).contains("Asked only after “11 to 15");
        assertThat(saved("edu_progress", Map.of("route-plan_or_assessed", "true"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(text()).contains("[plan_or_assessed, {question: age_band, any_of: [\"11-15\", \"16-19\"]}]");
        assertThat(form().formParam("seen", version()).post(address + "/remove").statusCode())
                .isEqualTo(303);
        assertThat(text()).doesNotContain("question: age_band, any_of: [\"11-15\", \"16-19\"]");
    }

    private Response asked(String address, String on, List<String> answers) {
        return form().formParam("seen", version())
                .formParam("on", on)
                .formParam("any", answers)
                .post(address);
    }

    private Response section(String address, Map<String, String> typed) {
        return form().formParam("seen", version()).formParams(typed).post("/surveys/pc2027/sections" + address);
    }

    @Test
    void sectionsAreNamedMovedBegunAndJoinedAndEveryStepCanBeUndone() {
        copied();
        String before = text();
        assertThat(refused(section("/you/title", Map.of("title", "")))).contains("title");
        assertThat(section("/you/title", Map.of("title", "Where you live")).statusCode())
                .isEqualTo(303);
        assertThat(refused(section("/you/up", Map.of()))).contains("first one already");
        assertThat(refused(section("", Map.of("question", "locality", "title", "New"))))
                .contains("begins a section already");
        assertThat(refused(section("", Map.of("question", "setting", "title", "New"))))
                .contains("give it a page of its own first");
        assertThat(section("", Map.of("question", "support_status", "title", "Support so far"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(text()).contains("- key: support_so_far");
        asks("support_status", "S C B");
        assertThat(section("/support_so_far/join", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page("/surveys/pc2027/sections").text()).contains("Where you live");
        List<String> joined = page("/surveys/pc2027").select(".heard-key").eachText();

        for (int step = 3; step > 0; step--) {
            form().formParam("seen", version())
                    .post("/surveys/pc2027/undo")
                    .then()
                    .statusCode(303);
        }
        assertThat(text()).isEqualTo(before);
        assertThat(page("/surveys/pc2027").select(".heard-key").eachText()).isEqualTo(joined);
    }

    @Test
    void aSectionMovesOnlyWhereTheRulesOfFilesLetIt() {
        copied();
        assertThat(section("/own_views/up", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page("/surveys/pc2027/sections").select("input[name=title]").eachAttr("id"))
                .containsSubsequence("title-own_views", "title-plan");
        assertThat(refused(section("/services/up", Map.of())))
                .as("it is not asked for each child, and would stand between two that are")
                .isNotEmpty();
        assertThat(refused(section("/none_such/up", Map.of()))).contains("There is no section");
    }

    @Test
    void aQuestionGetsAPageOfItsOwnOrStandsWithTheOneBefore() {
        copied();
        String before = text();
        String address = "/surveys/pc2027/questions/edu_progress";
        assertThat(page(address).text()).contains("It stands on one page with");
        assertThat(form().formParam("seen", version())
                        .formParam("page", "own")
                        .post(address + "/page")
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(address).text()).contains("It has a page of its own");
        assertThat(form().formParam("seen", version())
                        .post("/surveys/pc2027/undo")
                        .statusCode())
                .isEqualTo(303);
        assertThat(text()).isEqualTo(before);
        assertThat(refused(form().formParam("seen", version())
                        .formParam("page", "joined")
                        .post(LOCALITY + "/page")))
                .contains("No question of its section stands before locality");
    }

    private static Map<String, String> routeless() {
        Map<String, String> typed = new java.util.HashMap<>();
        typed.put("route-used_social_care", null);
        return typed;
    }

    private void asks(String question, String letters) {
        assertThat(String.join(
                        " ", page(PAIR + question).select("[name=letter]").eachAttr("value")))
                .as(question)
                .isEqualTo(letters);
        for (String letter : List.of("S", "R", "C", "B")) {
            if (!letters.contains(letter)) {
                assertThat(refused(judged(question, letter, "I say so.")))
                        .as(question + letter)
                        .contains(question);
            }
        }
    }

    @Test
    void theSecondOfTwoWritersReadsBothTextsAndMayChoose() {
        copied();
        Document early = page(LOCALITY);
        saved("locality", Map.of("text", "Where is your home?"));

        Response late = sent(early, LOCALITY, Map.of("text", "Where do you stay?"));
        assertThat(refused(late)).contains("Somebody else has changed");
        Document both = Jsoup.parse(late.asString());
        assertThat(both.select("#theirs + dl").text()).contains("Where is your home?");
        assertThat(both.select("#text").val()).isEqualTo("Where do you stay?");
        assertThat(text()).contains("Where is your home?").doesNotContain("Where do you stay?");

        assertThat(sent(both, LOCALITY, Map.of()).statusCode()).isEqualTo(303);
        assertThat(text()).contains("Where do you stay?");
    }

    @Test
    void everyStepUndoneIsTheCopy() {
        copied();
        saved("locality", Map.of("text", "Where is your home?"));
        saved("overall_satis", Map.of("label-3", "OK", "help", "Think of all of it."));
        judged("locality", "C", "Other words.");
        form().formParam("seen", version())
                .formParam("after", "you/")
                .post("/surveys/pc2027/questions/wait_support/move");
        assertThat(page("/surveys/pc2027").select("#history ~ ul.heard-list li"))
                .hasSizeGreaterThanOrEqualTo(3);

        for (int step = page("/surveys/pc2027")
                        .select("#history ~ ul.heard-list li")
                        .size();
                step > 0;
                step--) {
            assertThat(form().formParam("seen", version())
                            .post("/surveys/pc2027/undo")
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(text()).isEqualTo(AskTest.COPY);
        assertThat(page("/surveys/pc2027").select("#asks + p").text()).startsWith("Nothing");
        assertThatThrownBy(() -> drafts.undo("pc2027", version(), OTHER))
                .hasMessage("Nothing changed since it was copied");
    }

    @Test
    void takenOutAndBroughtInElsewhereItIsTheSameTextAndAsksTheSame() {
        copied();
        saved("locality", Map.of("text", "Where is your home?"));
        String out = text();
        List<String> asked = asked();
        assertThat(refused(broughtIn(out))).contains("pc2027");
        forget();

        assertThat(broughtIn(out).header("Location")).isEqualTo("/surveys/pc2027");
        assertThat(text()).isEqualTo(out);
        assertThat(asked()).isEqualTo(asked).isNotEmpty();
        assertThat(refused(broughtIn(SurveyEditTest.text("pc2021")))).contains("pc2021");
        assertThat(refused(broughtIn("key: pc2028\n"))).contains("missing");
    }

    private List<String> asked() {
        return QuarkusTransaction.requiringNew().call(() -> verdicts.asks(draft())).stream()
                .map(ask -> ask.question() + " " + ask.round().key() + " "
                        + ask.compared().onOffer().words())
                .toList();
    }

    private static Response broughtIn(String text) {
        return form().multiPart("file", "pc2027.yaml", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/surveys/bring-in");
    }

    @Test
    void thePreviewIsDrawnByTheTemplatesOfThePagesAndTakesNoAnswer() {
        copied();
        Document page = page("/surveys/pc2027/questions/overall_satis?face=easy&lang=pl");
        assertThat(page.select("fieldset[disabled][lang=pl] [type=radio]")).hasSizeGreaterThan(5);
        assertThat(page.select("fieldset[disabled] svg")).isNotEmpty();
        assertThat(page.select("fieldset[disabled]").parents().select("form[method=post] fieldset[disabled]"))
                .isEmpty();
    }

    @Test
    @TestSecurity(user = "the forum", roles = Roles.FORUM)
    void theForumReadsAndChangesNothing() {
        assertThat(page("/surveys").select("main form")).isEmpty();
        assertThat(page("/surveys/pc2021").select("main form")).isEmpty();
        assertThat(page("/surveys/pc2019/compare").text()).contains("The first of its family");
        assertThat(RestAssured.get("/rounds/new").statusCode()).isEqualTo(403);
        assertThat(form().formParam("seen", 1).post("/surveys/pc2021/undo").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatWasAskedIsOnlyRead() {
        assertThat(form().formParam("seen", 0).post("/surveys/pc2021").statusCode())
                .isEqualTo(404);
        assertThat(RestAssured.get("/surveys/pc2021/questions/locality").statusCode())
                .isEqualTo(404);
        assertThat(RestAssured.get("/surveys/no_such").statusCode()).isEqualTo(404);
        assertThat(RestAssured.get("/surveys/pc2021.yaml").asString()).isEqualTo(SurveyEditTest.text("pc2021"));
    }
}
