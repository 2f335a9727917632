package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.collection.journey.Respondent.Read;
import org.heard.collection.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form keyed from paper, and the same answers given on the web. */
@QuarkusTest
@TestSecurity(user = "amina", roles = "officer")
class PaperAndWebTest {
    private static final String SURVEY = "pc_next";

    private static final Map<String, String> ON_THE_WEB = Map.ofEntries(
            Map.entry("locality", "Formby"),
            Map.entry("child-1/age_band", "11-15"),
            Map.entry("child-1/needs", "adhd"),
            Map.entry("child-1/support_status", "plan"),
            Map.entry("child-1/edu_progress", "2"),
            Map.entry("child-1/edu_support_satis", "9"),
            Map.entry("child-1/edu_included", "8"),
            Map.entry("child-1/hlt_used", "camhs"),
            Map.entry("child-1/ehcp_on_time", "late"),
            Map.entry("child-1/pfa_ready", "0"),
            Map.entry("child-1/another-child", "yes"),
            Map.entry("child-2/age_band", "5-7"),
            Map.entry("child-2/support_status", "none"),
            Map.entry("child-2/hlt_used", "none"),
            Map.entry("soc_used", "1"),
            Map.entry("soc_satis", "4"),
            Map.entry("open_well", "Words, as they are written"));

    /** What stands small beside the boxes that are ticked on paper. */
    private static final Map<String, String> ON_PAPER = Map.ofEntries(
            Map.entry("children", "2"),
            Map.entry("locality", "2"),
            Map.entry("child-1-age_band", "4"),
            Map.entry("child-1-needs", "2"),
            Map.entry("child-1-support_status", "1"),
            Map.entry("child-1-edu_progress", "2"),
            Map.entry("child-1-edu_support_satis", "9"),
            Map.entry("child-1-edu_included", "8"),
            Map.entry("child-1-hlt_used", "5"),
            Map.entry("child-1-ehcp_on_time", "2"),
            Map.entry("child-1-pfa_ready", "0"),
            Map.entry("child-2-age_band", "2"),
            Map.entry("child-2-support_status", "5"),
            Map.entry("child-2-hlt_used", "9"),
            Map.entry("soc_used", "1"),
            Map.entry("soc_satis", "4"),
            Map.entry("open_well", "Words, as they are written"));

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @Inject
    EntityManager store;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open(SURVEY);
    }

    @AfterEach
    void leaveNothingBehind() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String table : List.of("drawn_form", "pile", "keyed_blank", "keyed_twice", "round_log")) {
                store.createNativeQuery("delete from " + table).executeUpdate();
            }
        });
        fieldwork.clear(SURVEY);
    }

    @Test
    void areStoredAsTheSameCodesInAnotherMode() {
        Respondent officer = new Respondent(base);
        Read pile = officer.post("/rounds/pc_next/piles", Map.of("mode", "paper", "counted", "1", "language", "en"));
        Map<String, String> form = new HashMap<>(ON_PAPER);
        form.put("form", pile.page().selectFirst("input[name=form]").val());
        Read kept = officer.post("/rounds/pc_next/piles/1", form);
        assertThat(kept.heading()).as("of a pile of one").isEqualTo("Pile 1 is finished");

        Respondent parent = new Respondent(base);
        Read first = parent.open(
                parent.open("/pc_next").page().select(".govuk-button--start").attr("href"));
        parent.submit(parent.answerAll(first, ON_THE_WEB));

        List<Response> responses = fieldwork.responses(SURVEY);
        assertThat(responses).extracting(Response::mode).containsExactlyInAnyOrder("paper", "web");
        assertThat(responses.get(0).answers()).isEqualTo(responses.get(1).answers());
        assertThat(responses.get(0).answers().children()).hasSize(2);
        assertThat(responses)
                .extracting(Response::how)
                .allMatch(how -> how.language().equals("en"));
    }
}
