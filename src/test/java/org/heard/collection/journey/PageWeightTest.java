package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.heard.collection.journey.Respondent.Read;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tired parent on an old phone pays for every byte. */
@QuarkusTest
class PageWeightTest {
    private static final int FIRST_PAGE = 45 * 1024;
    private static final int LATER_PAGE = 6 * 1024;
    private static final int REQUESTS = 5;

    /** Twenty times less than the target for young people, so that it holds for parents as well. */
    private static final int PAGE_WITH_PICTURES = 6 * 1024;

    private static final int SCRIPT = 10 * 1024;

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open("pc_next");
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear("pc_next");
    }

    @Test
    void theFirstPageWithAllItsFilesIsLight() throws Exception {
        for (String first : List.of("/", "/pc_next")) {
            byte[] page = fetch(first);
            List<String> files = Jsoup.parse(unzip(page)).select("link[href], script[src], img[src]").stream()
                    .map(file -> file.hasAttr("href") ? file.attr("href") : file.attr("src"))
                    .toList();
            int all = page.length;
            for (String file : files) {
                all += fetch(file).length;
            }
            assertThat(all).as(first).isBetween(10_000, FIRST_PAGE);
            assertThat(files).hasSizeLessThan(REQUESTS);
        }
    }

    @Test
    void everyLaterPageIsLighterStill() throws Exception {
        Respondent parent = new Respondent(base);
        Map<String, String> three = Map.of("child-1/another-child", "yes", "child-2/another-child", "yes");
        Read read = parent.open("/pc_next/answer");
        while (!read.path().endsWith("/check-answers")) {
            assertThat(weight(read)).as(read.path()).isLessThan(LATER_PAGE);
            read = parent.answer(read, three);
        }
        assertThat(weight(read)).as("three children to check").isLessThan(LATER_PAGE);
        assertThat(weight(parent.open("/pc_next/come-back"))).isLessThan(LATER_PAGE);
    }

    @ParameterizedTest
    @CsvSource({"yp, easy", "yp, short", "pc_next, easy"})
    void aPageWithPicturesIsLightToo(String survey, String face) throws Exception {
        fieldwork.open(survey);
        try {
            Respondent person = new Respondent(base);
            Read read = person.open("/" + survey + "/answer?face=" + face);
            while (!read.path().endsWith("/check-answers")) {
                assertThat(weight(read)).as(read.path()).isLessThan(PAGE_WITH_PICTURES);
                read = person.answer(read, Map.of("yp_age", "16-18"));
            }
        } finally {
            fieldwork.clear(survey);
        }
    }

    @Test
    void allTheScriptThereIsStaysUnderTenKilobytes() throws Exception {
        Respondent parent = new Respondent(base);
        List<String> scripts =
                parent.open("/pc_next/locality").page().select("script").eachAttr("src");

        assertThat(scripts).hasSize(1);
        assertThat(unzip(fetch(scripts.get(0)))).hasSizeBetween(1_000, SCRIPT);
    }

    @Test
    void theStyleSheetIsKeptForEverUnderAnAddressThatChangesWithIt() throws Exception {
        String address = Jsoup.parse(unzip(fetch("/")))
                .selectFirst("link[rel=stylesheet]")
                .attr("href");

        HttpResponse<byte[]> style = get(address);

        assertThat(style.headers().firstValue("cache-control")).contains("public, max-age=31536000, immutable");
        assertThat(style.headers().firstValue("content-encoding")).contains("gzip");
        // A page of another version, still or already running, is not left without its looks.
        HttpResponse<byte[]> others = get(address.replaceFirst("/[0-9a-f]{16}/", "/0000000000000000/"));
        assertThat(others.statusCode()).isEqualTo(200);
        assertThat(others.headers().firstValue("cache-control")).contains("no-cache");
    }

    /** As it would go over the line: the same text, compressed the same way. */
    private static int weight(Read read) throws IOException {
        return zip(read.answer().body().getBytes(StandardCharsets.UTF_8)).length;
    }

    private static byte[] zip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }

    private byte[] fetch(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-encoding")).as(path).contains("gzip");
        return answer.body();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unzip(byte[] page) throws IOException {
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(page))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
