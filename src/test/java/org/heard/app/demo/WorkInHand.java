package org.heard.app.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.heard.story.Demonstration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What officers have in hand that the demonstration comes without, begun as they would, so that its pages can be seen. */
record WorkInHand(URI base, DataSource database) {
    private static final String SURVEY = "walk2031";
    private static final String EARLIER = "pc2019";

    void begin() throws IOException, InterruptedException {
        Visitor officer = Visitor.signedIn(base, "officer");
        done(officer.post(
                "/rounds/new", Map.of("source", "pc2021", "key", SURVEY, "name", "March 2031", "month", "2031-03")));
        done(officer.post(
                "/rounds/pc_next/piles",
                Map.of("mode", "paper", "language", "en", "face", "standard", "counted", "3")));
        done(officer.post("/releases/prepare", Map.of("round", EARLIER, "version", version(officer))));
        done(officer.post("/reports", Map.of("kind", "board", "release", Demonstration.RELEASE, "title", "")));
    }

    /** Of the answers a release would be made of. */
    private static String version(Visitor officer) {
        return Jsoup.parse(officer.get("/releases").body())
                .select("form[action=/releases/prepare]:has([value=" + EARLIER + "]) [name=version]")
                .val();
    }

    private static void done(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 3) {
            Element said = Jsoup.parse(answer.body()).selectFirst("main");
            throw new AssertionError(
                    answer.uri() + " " + answer.statusCode() + ": " + (said == null ? "" : said.text()));
        }
    }

    void undo() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sentence : List.of(
                    "delete from survey_draft",
                    "delete from pile",
                    "delete from round_log",
                    "delete from report where issued is null",
                    "delete from release where not published")) {
                statement.executeUpdate(sentence);
            }
        }
    }
}
