package org.heard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.heard.journey.Joining.Tried;
import org.heard.journey.Respondent.Read;
import org.heard.response.Clockwork;
import org.heard.response.Everything;
import org.heard.response.Everything.Row;
import org.heard.response.Invitations;
import org.heard.survey.Question;
import org.heard.survey.Surveys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who answered stays apart from what they said: two hundred invited people, a dump of everything, and a proxy's log
 * of who pressed Send when.
 */
@QuarkusTest
class ApartTest {
    private static final String SURVEY = "pc_next";
    private static final int INVITED = 200;

    /**
     * Of 200 links made by chance one is right on average, and four or fewer in 99 runs of 100. Eight or more come
     * once in 97,000, a likeness of .32 once in 150,000: over some fifty joins that differ, at two moments, a false alarm
     * is expected in fewer than one run of five hundred. Of fifty, one in five runs has one with five or more right; four
     * of them come once in some 18,000.
     */
    private static final int RIGHT_BY_CHANCE = 4;

    private static final int NEVER_BY_CHANCE = 8;
    private static final int MANY = 4;
    private static final double LIKENESS = .32;

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @Inject
    Invitations invitations;

    @Inject
    Clockwork clockwork;

    @Inject
    Everything everything;

    @Inject
    Surveys surveys;

    private final List<Integer> began = new ArrayList<>();
    private final List<Integer> sent = new ArrayList<>();
    private final Map<String, Integer> gaveEquality = new LinkedHashMap<>();
    private final List<String> cookies = new ArrayList<>();
    private Map<String, String> forms;
    private Raw people;

    @BeforeEach
    void openTheSurvey() {
        fieldwork.open(SURVEY);
        people = new Raw(base);
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.clear(SURVEY);
    }

    @Test
    void noJoinOfDumpAndLogDoesBetterThanChance() {
        forms = formsOfOneJourney();
        List<String> codes = fieldwork.invite(SURVEY, INVITED);
        begin(codes);
        List<Integer> order = new ArrayList<>(began);
        Collections.shuffle(order, new Random());
        order.forEach(this::send);
        assertThat(fieldwork.responses(SURVEY)).hasSize(INVITED);
        assertThat(rows("draft")).isEmpty();

        assertThat(rows("response"))
                .filteredOn(row -> row.transaction() == transactionOf(order.get(INVITED - 1)))
                .as("whoever came last, at once among thirty others")
                .hasSize(31);
        assertNothingJoins(joins(codes).everyJoin(), "a dump at the moment of the last answer");
        clockwork.tick();
        assertNothingJoins(joins(codes).everyJoin(), "a dump some minutes later");

        order.forEach(this::writeAloneAnew);
        assertThat(best(joins(codes)).right())
                .as("the script finds everybody where each was written alone")
                .isEqualTo(INVITED);
    }

    private static void assertNothingJoins(List<Tried> tried, String when) {
        assertThat(tried).hasSizeGreaterThan(40);
        assertThat(tried)
                .as(when)
                .filteredOn(join -> join.right() >= NEVER_BY_CHANCE)
                .isEmpty();
        assertThat(tried)
                .as(when)
                .filteredOn(join -> Math.abs(join.likeness()) > LIKENESS)
                .isEmpty();
        assertThat(tried.stream().filter(join -> join.right() > RIGHT_BY_CHANCE).count())
                .as("joins beyond the 99th percentile of chance, " + when)
                .isLessThan(MANY);
    }

    private long transactionOf(int person) {
        return rows("response").stream()
                .filter(row -> Joining.writer(row) == person)
                .findFirst()
                .orElseThrow()
                .transaction();
    }

    /** As a row lies that came and was left where it fell. */
    private void writeAloneAnew(int person) {
        fieldwork.say("update response set version = version where answers::text like '%person-" + person + "-%'");
    }

    private Joining joins(List<String> codes) {
        Map<String, Integer> owners = new LinkedHashMap<>();
        IntStream.range(0, INVITED)
                .forEach(person -> owners.put(invitations.id(codes.get(person)).toString(), person));
        return new Joining()
                .people("list of codes", IntStream.range(0, INVITED).boxed().toList())
                .people("log of beginning", began)
                .people("log of sending", sent)
                .people("invitations", rows("invitation"), row -> owners.get(id(row)))
                .people("answers about equality", rows("equality_answer"), row -> gaveEquality.get(id(row)))
                .responses(rows("response"));
    }

    private static String id(Row row) {
        return row.text().substring(1, 37);
    }

    private static Tried best(Joining joining) {
        return joining.everyJoin().stream()
                .max(java.util.Comparator.comparing(Tried::right))
                .orElseThrow();
    }

    private List<Row> rows(String table) {
        return everything.rows(table).stream()
                .filter(row -> row.text().contains(SURVEY))
                .toList();
    }

    /** What a browser sends, page by page, for somebody with one child. */
    private Map<String, String> formsOfOneJourney() {
        Respondent first = new Respondent(base);
        Map<String, String> all = new LinkedHashMap<>();
        Read page = first.open("/" + SURVEY + "/answer");
        while (!page.path().endsWith("/check-answers")) {
            String path = page.path();
            String step = path.substring(SURVEY.length() + 2);
            page = first.answer(page, Map.of("open_well", "words"));
            String field = step.substring(step.lastIndexOf('/') + 1);
            String given = first.open(path)
                    .page()
                    .select("main input[checked], main textarea")
                    .val();
            all.put(path, "answering=" + Raw.encoded(step) + "&" + field + "=" + Raw.encoded(given));
        }
        fieldwork.forget(SURVEY);
        return all;
    }

    private void begin(List<String> codes) {
        for (int person = 0; person < INVITED; person++) {
            Read in = people.post("/" + SURVEY + "/invitation", "", "code=" + Raw.encoded(codes.get(person)));
            String cookie = in.answer().headers().firstValue("set-cookie").orElseThrow();
            cookies.add(HttpCookie.parse(cookie).get(0).getValue());
            began.add(person);
            int writer = person;
            forms.forEach((path, form) -> {
                String own = path.endsWith("/open_well") ? form.replace("words", "person-" + writer + "-") : form;
                assertThat(people.post(path, cookies.get(writer), own).status()).isEqualTo(303);
            });
        }
    }

    private void send(int person) {
        Read done = people.post("/" + SURVEY + "/check-answers", cookies.get(person), "website=");
        assertThat(done.answer().headers().firstValue("location")).contains("/" + SURVEY + "/equality");
        sent.add(person);
        Question question =
                surveys.survey(SURVEY).orElseThrow().approach().equality().get(0);
        String given = question.key() + "=" + question.options().get(0).code();
        people.post("/" + SURVEY + "/equality/" + question.key(), cookies.get(person), given);
        rows("equality_answer").forEach(row -> gaveEquality.putIfAbsent(id(row), person));
    }
}
