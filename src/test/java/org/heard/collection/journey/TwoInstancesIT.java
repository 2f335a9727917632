package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.app.Database;
import org.heard.app.Jar;
import org.heard.collection.journey.Respondent.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database serve the same people by turns. */
class TwoInstancesIT {
    private static final int FEW_PAGES = 400;
    private static final int FEW_GUESSES = 3;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void oneAnswersWhatTheOtherBegan() throws Exception {
        Path home = folder.resolve("first");
        Jar.Serving first = Jar.serve(home);
        Database database = new Database(first);
        List<String> settings = new ArrayList<>(database.settings());
        settings.add("heard.secret=" + Jar.secret(home));
        settings.add("heard.limits.pages-a-minute=" + FEW_PAGES);
        settings.add("heard.limits.wrong-codes-in-ten-minutes=" + FEW_GUESSES);
        Jar.Serving second = Jar.serve(folder.resolve("second"), settings.toArray(String[]::new));

        opensOnOneAndShowsOnTheOther(home, first, second);
        String receipt = sendsOnOneWhatTheOtherAsked(first, second, database);
        signsInOnOneAndWorksOnTheOther(home, first, second);
        putsASlipRightOnOneAndAsksSoOnTheOther(home, first, second);
        letsNobodyGuess(second, first, receipt);
        asksForPatience(second, first);

        second.stop();
        first.stop();
    }

    private void opensOnOneAndShowsOnTheOther(Path home, Jar.Serving first, Jar.Serving second) throws Exception {
        assertThat(get(second, "/", "").body()).contains("No survey is open now");
        String lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        Jar.run(home, "", "open", "pc_next", "--closes", lastDay);

        Thread.sleep(1100); // a page may be kept for one second
        for (Jar.Serving heard : List.of(first, second)) {
            HttpResponse<String> page = get(heard, "/", "");
            assertThat(page.body()).contains("/pc_next");
            String tag = page.headers().firstValue("etag").orElseThrow();
            assertThat(get(heard, "/", tag).statusCode()).isEqualTo(304);
            assertThat(get(heard, "/", tag).headers().firstValue("content-security-policy"))
                    .isPresent();
        }
    }

    private static String sendsOnOneWhatTheOtherAsked(Jar.Serving first, Jar.Serving second, Database database)
            throws Exception {
        Respondent parent = new Respondent(base(first));
        Read page = parent.open("/pc_next/answer");
        boolean turn = false;
        while (!page.path().endsWith("/check-answers")) {
            turn = !turn;
            page = parent.at(base(turn ? second : first)).answer(page, Map.of("open_well", "Invented for a test"));
        }
        assertThat(page.page().text()).contains("Invented for a test");
        String receipt =
                parent.at(base(first)).send(page).page().select(".heard-code").text();
        String again =
                parent.at(base(second)).send(page).page().select(".heard-code").text();

        assertThat(again).isEqualTo(receipt).isNotEmpty();
        assertThat(database.sent()).isEqualTo(1);
        Read read = new Respondent(base(second)).post("/pc_next/receipt", Map.of("code", receipt));
        assertThat(read.page().text()).contains("Invented for a test");
        return receipt;
    }

    private static void signsInOnOneAndWorksOnTheOther(Path home, Jar.Serving first, Jar.Serving second)
            throws Exception {
        Jar.run(home, "four words are good\n", "account", "add", "jo.smith", "officer");
        Respondent officer = new Respondent(base(first));
        officer.post("/sign-in", Map.of("name", "jo.smith", "password", "four words are good"));

        Read page = officer.at(base(second)).open("/your-pages");
        assertThat(page.path()).isEqualTo("/your-pages");
        assertThat(officer.at(base(second)).open("/rounds/open").status()).isEqualTo(200);
        assertThat(new Respondent(base(second)).open("/rounds/open").path()).isEqualTo("/sign-in");
    }

    /** One account puts it right on the one, another agrees there; a second later the other asks so. */
    private static void putsASlipRightOnOneAndAsksSoOnTheOther(Path home, Jar.Serving first, Jar.Serving second)
            throws Exception {
        Jar.run(home, "four words are better\n", "account", "add", "sam.jones", "officer");
        Respondent jo = new Respondent(base(first));
        jo.post("/sign-in", Map.of("name", "jo.smith", "password", "four words are good"));
        jo.post("/surveys/pc_next/spelling/begin", Map.of());
        String right = "I get the informations I need at the right time.";
        jo.post("/surveys/pc_next/questions/info_right_time", Map.of("seen", "1", "text", right));
        Respondent sam = new Respondent(base(first));
        sam.post("/sign-in", Map.of("name", "sam.jones", "password", "four words are better"));
        String paper = "/rounds/pc_next/paper/en/standard";
        assertThat(sam.at(base(second)).open(paper).page().text()).doesNotContain(right);

        sam.at(base(first)).post("/surveys/pc_next/spelling/agree", Map.of("seen", "2"));

        Thread.sleep(1100); // texts of surveys are looked for each second
        assertThat(sam.at(base(second)).open(paper).page().text()).contains(right);
        assertThat(sam.at(base(first)).open(paper).page().text()).contains(right);
    }

    /** After a few wrong codes not even a right one is looked at; people elsewhere are not shut out by that. */
    private static void letsNobodyGuess(Jar.Serving guessed, Jar.Serving other, String receipt) {
        Respondent stranger = new Respondent(base(guessed));
        for (int i = 0; i < FEW_GUESSES; i++) {
            assertThat(stranger.post("/pc_next/invitation", Map.of("code", "3333 4444 666" + (i + 3)))
                            .status())
                    .isEqualTo(422);
        }
        for (String page : List.of("receipt", "come-back", "invitation")) {
            Read refused = stranger.post("/pc_next/" + page, Map.of("code", receipt));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().text()).as(page).contains("Too many wrong codes");
        }
        assertThat(new Respondent(base(other))
                        .post("/pc_next/receipt", Map.of("code", receipt))
                        .status())
                .isEqualTo(200);
    }

    /** More than a minute's pages from one network; the other instance counts for itself. */
    private void asksForPatience(Jar.Serving crowded, Jar.Serving other) throws Exception {
        Optional<HttpResponse<String>> refused = Optional.empty();
        for (int i = 0; i < 2 * FEW_PAGES && refused.isEmpty(); i++) {
            refused = Optional.of(get(crowded, "/help", "")).filter(answer -> answer.statusCode() != 200);
        }
        HttpResponse<String> page = refused.orElseThrow();
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("Please wait a moment");
        assertThat(Integer.parseInt(page.headers().firstValue("retry-after").orElseThrow()))
                .isBetween(1, 60);
        assertThat(get(other, "/help", "").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(Jar.Serving heard, String path, String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(base(heard).resolve(path));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI base(Jar.Serving heard) {
        return URI.create("http://localhost:" + heard.port());
    }
}
