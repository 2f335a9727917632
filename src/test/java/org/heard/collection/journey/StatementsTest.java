package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.heard.collection.journey.Respondent.Read;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the database is written to, counted by the database itself. */
@QuarkusTest
class StatementsTest {
    private static final String SURVEY = "pc_next";

    @TestHTTPResource
    URI base;

    @Inject
    Fieldwork fieldwork;

    @BeforeEach
    void count() {
        fieldwork.open(SURVEY);
        fieldwork.say("create sequence test_written");
        fieldwork.say("create function test_count() returns trigger language plpgsql as "
                + "$$ begin perform nextval('test_written'); return null; end $$");
        for (String table : new String[] {"draft", "envelope", "response"}) {
            fieldwork.say("create trigger test_count after insert or update or delete on " + table
                    + " for each statement execute function test_count()");
        }
    }

    @AfterEach
    void leaveNothingBehind() {
        fieldwork.say("drop function test_count cascade");
        fieldwork.say("drop sequence test_written");
        fieldwork.clear(SURVEY);
    }

    @Test
    void oneUpdateForEachContinueAndOneInsertForAnEnvelope() {
        Respondent parent = new Respondent(base);
        Read page = parent.answer(parent.open("/pc_next/answer"), Map.of());
        assertThat(written()).as("the first answer begins a draft").isEqualTo(1);

        long continued = 1;
        while (!page.path().endsWith("/check-answers")) {
            page = parent.answer(page, Map.of("open_well", "Invented for a test"));
            assertThat(written()).as("up to " + page.path()).isEqualTo(++continued);
            assertThat(begun()).as("one person is at one page").isEqualTo(1);
        }
        assertThat(begunAt("check-answers")).isEqualTo(1);
        parent.open("/pc_next/locality");
        assertThat(written()).as("reading writes nothing").isEqualTo(continued);

        parent.submit(page);
        assertThat(written()).as("one envelope, and the draft deleted").isEqualTo(continued + 2);
        assertThat(begun()).as("whoever has sent is at none").isZero();
    }

    private long begun() {
        return begunAt("%");
    }

    private long begunAt(String page) {
        return fieldwork.number("select coalesce(sum(drafts), 0) from page_reached where page like '" + page + "'");
    }

    private long written() {
        return fieldwork.number("select case when is_called then last_value else 0 end from test_written");
    }
}
