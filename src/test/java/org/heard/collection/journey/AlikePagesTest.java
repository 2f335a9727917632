package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.heard.collection.journey.Respondent.Read;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question nobody has answered yet is made once for all who get it alike, and for them alone. */
@QuarkusTest
class AlikePagesTest {
    private static final String SURVEY = "pc_next";

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @Inject
    DataSource database;

    @Inject
    CurrentSurveys surveys;

    private Respondent one;
    private Respondent other;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open(SURVEY);
        one = new Respondent(base);
        other = new Respondent(base);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear(SURVEY);
    }

    @Test
    void peopleWithOtherAnswersGetTheNextQuestionAlike() {
        Read next = one.submit(one.open("/pc_next/answer"), "Formby");
        Read same = other.submit(other.open("/pc_next/answer"), "Southport");

        assertThat(next.path()).isEqualTo("/pc_next/child-1/child_about");
        assertThat(same.answer().body()).isEqualTo(next.answer().body());
    }

    @Test
    void nobodyIsShownWhatAnotherAnswered() {
        Read next = one.submit(one.open("/pc_next/answer"), "Formby");
        one.submit(next, "5-7");
        Read question = other.submit(other.open("/pc_next/answer"), "Formby");

        assertThat(one.open(next.path()).page().select("main input[checked]").eachAttr("value"))
                .containsExactly("5-7");
        assertThat(question.page().select("main input[checked]")).isEmpty();
        assertThat(other.open(next.path()).page().select("main input[checked]")).isEmpty();
    }

    @Test
    void aPageMadeBeforeTheAreaWasChangedIsNotShownAfterwards() throws SQLException {
        assertThat(header(one)).contains("Sefton Council");
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(
                        "insert into area_file (number, text, made_on, made_by, said) values (1, ?, now(), '', '')")) {
            change.setString(1, surveys.areaText().replace("council: Sefton Council", "council: Borset Council"));
            change.executeUpdate();
            surveys.renew();

            assertThat(header(other)).contains("Borset Council").doesNotContain("Sefton Council");
        } finally {
            try (Connection connection = database.getConnection();
                    PreparedStatement back = connection.prepareStatement("delete from area_file")) {
                back.executeUpdate();
            }
            surveys.renew();
        }
    }

    private static String header(Respondent person) {
        return person.open("/pc_next/answer").page().select("header").text();
    }

    @Test
    void anotherFaceAndAnotherWayBackMakeAnotherPage() {
        String standard = one.open("/pc_next/locality").answer().body();

        assertThat(one.open("/pc_next/locality?face=easy").answer().body()).isNotEqualTo(standard);
        assertThat(one.open("/pc_next/locality?change=yes").answer().body()).isNotEqualTo(standard);
        assertThat(one.open("/pc_next/locality").answer().body()).isEqualTo(standard);
    }

    @Test
    void aFormThatWasSentWrongIsShownToItsSenderAlone() {
        Read wrong = one.post("/pc_next/locality", Map.of("answering", "locality", "locality", "nowhere"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(other.open("/pc_next/locality").page().select(".govuk-error-summary"))
                .isEmpty();
    }

    @Test
    void itIsCompressedForWhoCanOpenItAndKeptByNoBrowser() throws Exception {
        HttpResponse<byte[]> plain = get("identity");
        HttpResponse<byte[]> small = get("gzip");

        assertThat(plain.headers().firstValue("content-encoding").orElse("identity"))
                .isEqualTo("identity");
        assertThat(small.headers().allValues("content-encoding")).containsExactly("gzip");
        assertThat(unzip(small.body())).isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
        assertThat(small.body().length).isLessThan(plain.body().length / 2);
        for (HttpResponse<byte[]> page : List.of(plain, small)) {
            assertThat(page.headers().firstValue("cache-control")).contains("no-store");
            assertThat(page.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
        }
    }

    private HttpResponse<byte[]> get(String packing) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/pc_next/locality"))
                .header("Accept-Encoding", packing)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private static String unzip(byte[] page) throws IOException {
        try (GZIPInputStream open = new GZIPInputStream(new ByteArrayInputStream(page))) {
            return new String(open.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
