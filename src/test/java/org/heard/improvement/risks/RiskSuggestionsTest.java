package org.heard.improvement.risks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.evidence.SampleEvidence;
import org.heard.improvement.record.Planting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What figures suggest and nobody has written down. */
@QuarkusTest
@TestSecurity(
        user = "robin",
        roles = {"officer", "reader"})
class RiskSuggestionsTest {
    @Inject
    Planting planting;

    @Inject
    Boards boards;

    @Inject
    RiskSuggestions suggestions;

    @BeforeEach
    void begin() {
        planting.begin();
    }

    @BeforeEach
    void suggest() {
        SuggestsInTests.now = List.of(new SuggestedRisk(
                "M6-fewer",
                "M6 Listened to",
                "the measure is “fewer”",
                Map.of("risk", "It gets worse", "measure", "M6")));
    }

    @AfterEach
    void clear() {
        SuggestsInTests.now = List.of();
        planting.clear();
    }

    @Test
    void aSuggestionIsNeverMadeUnaskedAndLeadsToAFilledForm() {
        SuggestedRisk first = suggestions.of(boards.today()).get(0);

        Document page = page("/board/risks");
        String form = page.select("#suggested ~ ul a").attr("href");

        assertThat(form).isEqualTo("/board/edit/risk?for=" + first.key());
        assertThat(page(form).select("#risk").val()).isEqualTo(first.begun().get("risk"));
        assertThat(boards.today().all(ThingKind.RISK)).isEmpty();
    }

    @Test
    void onceItIsWrittenDownItIsNotSuggestedAgain() {
        SuggestedRisk first = suggestions.of(boards.today()).get(0);

        planting.plant("risk", "R1", "2026-01-01", risk(first.begun()));

        assertThat(suggestions.of(boards.today()))
                .extracting(SuggestedRisk::key)
                .doesNotContain(first.key());
    }

    @Test
    void underHalfTheAnswersOfTheRoundBeforeSuggestARisk() {
        LocalDate day = LocalDate.of(2021, 5, 4);

        List<SuggestedRisk> suggested =
                SurveysSuggest.suggested(SampleEvidence.SURVEYS, day, SampleEvidence.fewAnswers(day));

        assertThat(suggested)
                .filteredOn(one -> one.key().equals("M12-answers"))
                .singleElement()
                .extracting(SuggestedRisk::why)
                .isEqualTo("fewer than half as many answered as in the round before");
        assertThat(SurveysSuggest.suggested(SampleEvidence.SURVEYS, day.minusDays(1), SampleEvidence.fewAnswers(day)))
                .isEmpty();
    }

    @Test
    void anOverdueReviewWaitsForOfficers() {
        planting.plant("risk", "R1", "2026-01-01", risk(Map.of()));

        assertThat(page("/your-pages").select("main").text()).contains("Review risk R1");
    }

    private static Map<String, String> risk(Map<String, String> more) {
        Map<String, String> risk = new LinkedHashMap<>(Map.of("risk", "Invented", "owner", "clerk"));
        List.of("likelihood", "impact", "likelihoodAfter", "impactAfter").forEach(field -> risk.put(field, "3"));
        risk.put("review", "2026-01-20");
        risk.put("state", "open");
        risk.putAll(more);
        return risk;
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).asString());
    }
}
