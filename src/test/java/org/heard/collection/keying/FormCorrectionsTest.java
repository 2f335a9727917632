package org.heard.collection.keying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.collection.keying.FormCorrections.Outcome;
import org.heard.collection.response.Everything;
import org.heard.collection.response.Lots;
import org.heard.collection.response.Response;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.publication.release.Preparation;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Surveys;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A keyed form is put right or struck by two officers, until its round is counted (decision 0077). */
@QuarkusTest
class FormCorrectionsTest {
    private static final String SURVEY = "staff";
    private static final Answers KEYED = new Answers(given("senco", "primary", "as keyed first"), List.of());
    private static final Answers RIGHT = new Answers(given("senco", "secondary", "as it stands there"), List.of());
    private static final String REASON = "the line below was read";
    private static final Actor AMINA = new Actor("officer", "amina");
    private static final Actor BEN = new Actor("officer", "ben");
    private static final Pattern HEX =
            Pattern.compile("(\\\\x)?([0-9a-f]{32,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    @Inject
    FormCorrections corrections;

    @Inject
    Preparation preparation;

    @Inject
    Keying keying;

    @Inject
    Batches piles;

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    @Inject
    Lots lots;

    @Inject
    Surveys surveys;

    @Inject
    Everything everything;

    @Inject
    EntityManager store;

    private Round round;
    private String code;

    @BeforeEach
    void keyAFormAmongOthers() {
        QuarkusTransaction.requiringNew().run(() -> {
            round = Round.open(
                    surveys.survey(SURVEY).orElseThrow(), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1), true);
            rounds.persist(round);
        });
        Batch pile = piles.begin(round, new Response.How("en", "standard", "paper", "open"), 20);
        for (int other = 0; other < 4; other++) {
            key(pile, new Answers(given("teacher", "primary", "other " + other), List.of()));
        }
        code = key(pile, KEYED);
    }

    @AfterEach
    void leaveNothingBehind() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String table : List.of(
                    "drawn_form",
                    "pile",
                    "keyed_blank",
                    "keyed_twice",
                    "envelope",
                    "response",
                    "round_log",
                    "release",
                    "round")) {
                store.createNativeQuery("delete from " + table).executeUpdate();
            }
        });
    }

    @Test
    void oneOfficerAloneChangesNothingAndAnotherDoes() {
        close();
        assertThat(corrections.propose(round, code, Proposal.correct(RIGHT, REASON), AMINA))
                .isEqualTo(Outcome.DONE);

        assertThat(decide(true, AMINA)).isEqualTo(Outcome.SAME_OFFICER);
        assertThat(answers()).contains(KEYED).doesNotContain(RIGHT);

        assertThat(decide(true, BEN)).isEqualTo(Outcome.DONE);
        prepare();
        assertThat(answers()).hasSize(5).contains(RIGHT).doesNotContain(KEYED);
    }

    @Test
    void aStruckFormIsCountedNowhere() {
        close();
        corrections.propose(round, code, Proposal.strike(REASON), AMINA);
        assertThat(answers()).hasSize(5);

        assertThat(decide(true, BEN)).isEqualTo(Outcome.DONE);

        prepare();
        assertThat(answers()).hasSize(4).doesNotContain(KEYED);
        assertThat(corrections.find(round, code, BEN)).isEmpty();
        assertThat(corrections.propose(round, code, Proposal.strike(REASON), AMINA))
                .isEqualTo(Outcome.NO_FORM);
    }

    @Test
    void whatIsRefusedOrTakenBackLeavesTheFormAsItWas() {
        corrections.propose(round, code, Proposal.correct(RIGHT, REASON), AMINA);
        assertThat(corrections.propose(round, code, Proposal.strike(REASON), BEN))
                .as("one at a time")
                .isEqualTo(Outcome.WAITS);
        assertThat(decide(false, BEN)).isEqualTo(Outcome.DONE);
        corrections.propose(round, code, Proposal.strike(REASON), AMINA);
        assertThat(corrections.withdraw(round, code, seen(), BEN)).isEqualTo(Outcome.NOT_THIS);
        assertThat(corrections.withdraw(round, code, seen(), AMINA)).isEqualTo(Outcome.DONE);

        assertThat(corrections.waiting(round)).isZero();
        assertThat(answers()).hasSize(5).contains(KEYED);
        assertThat(corrections.propose(round, code, Proposal.correct(KEYED, REASON), AMINA))
                .as("nothing would change")
                .isEqualTo(Outcome.NO_CHANGE);
    }

    @Test
    void itIsFoundAgainByTheSameCodeHoweverOftenItWasPutRight() {
        Answers third = new Answers(given("head", "special", "third"), List.of());
        for (Answers next : List.of(RIGHT, third)) {
            corrections.propose(round, code.toLowerCase().replace(" ", "-"), Proposal.correct(next, REASON), AMINA);
            assertThat(decide(true, BEN)).isEqualTo(Outcome.DONE);
            assertThat(corrections.find(round, code, BEN).orElseThrow().kept().answers())
                    .isEqualTo(next);
        }
        close();
        corrections.propose(round, code, Proposal.correct(KEYED, REASON), BEN);
        assertThat(decide(true, AMINA)).isEqualTo(Outcome.DONE);
        prepare();

        assertThat(answers()).hasSize(5).contains(KEYED).doesNotContain(RIGHT, third);
    }

    @Test
    void aFormSentOnceMoreAfterItWasPutRightIsNotAnotherForm() {
        Batch pile = piles.of(round).get(0);
        Keying.Form form = new Keying.Form(keying.newForm(pile), KEYED, List.of());
        code = keying.keep(pile, form, AMINA).kept().flatMap(Keying.Kept::code).orElseThrow();
        corrections.propose(round, code, Proposal.correct(RIGHT, REASON), AMINA);
        decide(true, BEN);

        assertThat(keying.keep(pile, form, AMINA).kept().orElseThrow().keyed()).isEqualTo(6);

        assertThat(answers()).hasSize(6).contains(RIGHT);
    }

    @Test
    void onlyWhatWasSeenIsDecidedAbout() {
        corrections.propose(round, code, Proposal.correct(RIGHT, REASON), AMINA);
        String seen = seen();
        corrections.withdraw(round, code, seen, AMINA);
        corrections.propose(round, code, Proposal.strike(REASON), AMINA);

        assertThat(corrections.decide(round, code, seen, true, BEN)).isEqualTo(Outcome.NOT_THIS);
        assertThat(answers()).contains(KEYED);
    }

    @Test
    void twoPressesAtOnceApplyOnce() throws Exception {
        close();
        corrections.propose(round, code, Proposal.correct(RIGHT, REASON), AMINA);
        String seen = seen();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<Outcome> press = () -> corrections.decide(round, code, seen, true, BEN);
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> one : both.invokeAll(Collections.nCopies(2, press))) {
                outcomes.add(one.get());
            }
            assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.NOT_THIS);
        } finally {
            both.shutdown();
        }
        prepare();
        assertThat(answers()).hasSize(5).contains(RIGHT);
        assertThat(log()).filteredOn(done -> done.startsWith("Corrected")).hasSize(1);
    }

    @Test
    void onceTheRoundIsCountedNothingMovesAnyMore() {
        close();
        corrections.propose(round, code, Proposal.correct(RIGHT, REASON), AMINA);
        String seen = seen();
        QuarkusTransaction.requiringNew().run(() -> rounds.findById(SURVEY).count(LocalDate.of(2020, 2, 3)));

        assertThat(corrections.decide(round, code, seen, true, BEN)).isEqualTo(Outcome.COUNTED);
        assertThat(corrections.propose(round, code, Proposal.strike(REASON), BEN))
                .isEqualTo(Outcome.COUNTED);
        assertThat(answers()).hasSize(5).contains(KEYED);
    }

    @Test
    void noReleaseIsPreparedWhileOneOfTwoHasSpoken() {
        close();
        corrections.propose(round, code, Proposal.correct(RIGHT, REASON), AMINA);

        assertThatThrownBy(() -> preparation.prepare(SURVEY, BEN))
                .hasMessageContaining("1 keyed form waits for a second officer to put right. Decide first");

        assertThat(corrections.lapse(round, BEN)).isEqualTo(1);
        assertThat(corrections.lapse(round, BEN)).isZero();
        assertThat(log()).contains("Let lapse what was proposed for keyed forms: 1");
        assertThat(answers()).contains(KEYED);
        assertThat(preparation.prepare(SURVEY, BEN).version()).isEqualTo(1);
    }

    @Test
    void bothDeedsStandInTheLogWithoutAnswersReasonsOrNames() {
        corrections.propose(round, code, Proposal.correct(RIGHT, REASON), AMINA);
        decide(true, BEN);
        corrections.propose(round, code, Proposal.strike(REASON), BEN);
        decide(false, AMINA);

        assertThat(log())
                .contains(
                        "Proposed to correct a keyed form",
                        "Corrected a keyed form, as another officer had proposed",
                        "Proposed to strike a keyed form",
                        "Refused to strike a keyed form");
        assertThat(everything.rows("round_log").toString()).doesNotContain("amina", "ben", REASON, code);
    }

    @Test
    void aProposalTellsNothingToWhoeverHasNoPaper() {
        close();
        corrections.propose(round, code, Proposal.correct(RIGHT, REASON), AMINA);
        String correction = onlyRow();
        String database = everything.text();
        decide(false, BEN);
        corrections.propose(round, code, Proposal.strike(REASON), AMINA);
        String strike = onlyRow();

        assertThat(database)
                .doesNotContain("amina", REASON, code, code.replace(" ", ""), "as it stands there")
                .as("what was keyed is opened, as at any close")
                .contains("as keyed first");
        assertThat(correction).hasSameSizeAs(strike);
        everything.dump().forEach((table, rows) -> {
            if (!table.equals("keyed_correction")) {
                assertThat(marks(rows.toString())).as(table).doesNotContainAnyElementsOf(marks(strike));
            }
        });
    }

    @Test
    void aCorrectionWithLongCommentsIsAsLongAsAStrike() {
        Map<String, Answer> comments = new HashMap<>(KEYED.about());
        comments.put("st_good", new Answer.Written(arabic(2000, 1)));
        comments.put("st_change", new Answer.Written(arabic(2000, 2)));
        corrections.propose(round, code, Proposal.correct(new Answers(comments, List.of()), REASON), AMINA);
        String correction = onlyRow();
        decide(false, BEN);
        corrections.propose(round, code, Proposal.strike(REASON), AMINA);

        assertThat(correction).hasSameSizeAs(onlyRow());
    }

    @Test
    void proposalsForOneFormDoNotJoinOnceItWasPutRight() {
        corrections.propose(round, code, Proposal.correct(RIGHT, REASON), AMINA);
        Set<String> first = marks(onlyRow());
        decide(true, BEN);
        corrections.propose(round, code, Proposal.correct(KEYED, REASON), AMINA);

        assertThat(marks(onlyRow())).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    void aFormTakenBackLeavesNothingThatWaits() {
        Batch pile = piles.of(round).get(0);
        Keying.Form form = new Keying.Form(keying.newForm(pile), KEYED, List.of());
        code = keying.keep(pile, form, AMINA).kept().flatMap(Keying.Kept::code).orElseThrow();
        corrections.propose(round, code, Proposal.strike(REASON), AMINA);

        assertThat(keying.takeBack(pile, form.key(), List.of(), AMINA)).isTrue();

        assertThat(corrections.waiting(round)).isZero();
    }

    @Test
    void aStruckFormSentOnceMoreStaysStruck() {
        Batch pile = piles.of(round).get(0);
        Keying.Form form = new Keying.Form(keying.newForm(pile), KEYED, List.of());
        code = keying.keep(pile, form, AMINA).kept().flatMap(Keying.Kept::code).orElseThrow();
        corrections.propose(round, code, Proposal.strike(REASON), AMINA);
        decide(true, BEN);

        assertThat(keying.keep(pile, form, AMINA)).isEqualTo(Keying.Refusal.STRUCK);

        assertThat(answers()).hasSize(5);
        assertThat(corrections.find(round, code, BEN)).isEmpty();
    }

    @Test
    void aFreshCodeIsLookedForInAFewStatements() {
        Statistics statements =
                store.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        Batch pile = piles.of(round).get(0);
        statements.setStatisticsEnabled(true);
        try {
            long fewest = Long.MAX_VALUE;
            for (int time = 0; time < 3; time++) { // something of the clock's may run beside it
                long before = statements.getPrepareStatementCount();
                keying.newForm(pile);
                fewest = Math.min(fewest, statements.getPrepareStatementCount() - before);
            }
            assertThat(fewest).as("round, forms, struck forms").isBetween(1L, 3L);
        } finally {
            statements.setStatisticsEnabled(false);
        }
    }

    @Test
    void twoCopiesDoNotLayTheOldAnswersBesideTheNew() {
        close();
        Set<String> before = marks(everything.rows("response").toString());
        assertThat(before).hasSize(10);
        corrections.propose(round, code, Proposal.correct(RIGHT, REASON), AMINA);
        decide(true, BEN);
        prepare();

        Set<String> gone = new HashSet<>(before);
        gone.removeAll(marks(everything.rows("response").toString()));
        assertThat(gone).as("id and mark of the one that was put right").hasSize(2);
    }

    @Test
    void aCodeIsOneWithinItsRoundAndOpensNothingInAnother() {
        assertThat(IntStream.range(0, 500)
                        .mapToObj(i -> keying.newForm(piles.of(round).get(0)))
                        .collect(Collectors.toSet()))
                .hasSize(500);
        assertThat(code).matches("[34679A-Y]{4} [34679A-Y]{4}");
        QuarkusTransaction.requiringNew()
                .run(() -> rounds.persist(Round.open(
                        surveys.survey("yp").orElseThrow(), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1), true)));

        assertThat(corrections.find(rounds.called("yp").orElseThrow(), code, BEN))
                .isEmpty();
        assertThat(corrections.find(round, "3333 3333", BEN)).isEmpty();
    }

    private String key(Batch pile, Answers answers) {
        return keying.keep(pile, new Keying.Form(keying.newForm(pile), answers, List.of()), AMINA)
                .kept()
                .flatMap(Keying.Kept::code)
                .orElseThrow();
    }

    private Outcome decide(boolean apply, Actor by) {
        return corrections.decide(round, code, seen(), apply, by);
    }

    private String seen() {
        return corrections
                .find(round, code, BEN)
                .flatMap(FormCorrections.Found::waiting)
                .map(FormCorrections.Waiting::seen)
                .orElse("");
    }

    private void close() {
        QuarkusTransaction.requiringNew().run(() -> {
            rounds.findById(SURVEY).close(LocalDate.of(2020, 2, 2));
            lots.openAll(round);
        });
    }

    /** As preparing a release does. */
    private void prepare() {
        QuarkusTransaction.requiringNew().run(() -> lots.openAll(round));
    }

    private List<Answers> answers() {
        return QuarkusTransaction.requiringNew()
                .call(() -> responses.of(round).stream().map(Response::answers).toList());
    }

    private List<String> log() {
        List<?> done = QuarkusTransaction.requiringNew()
                .call(() -> store.createNativeQuery("select done from round_log where round = '" + SURVEY + "'")
                        .getResultList());
        return done.stream().map(String::valueOf).toList();
    }

    private String onlyRow() {
        List<Everything.Row> rows = everything.rows("keyed_correction");
        assertThat(rows).hasSize(1);
        return rows.get(0).text();
    }

    /** Every value in it that could be laid beside another. */
    private static Set<String> marks(String text) {
        Matcher found = HEX.matcher(text);
        Set<String> marks = new HashSet<>();
        while (found.find()) {
            marks.add(found.group(2).replace("-", ""));
        }
        return marks;
    }

    /** Without a pattern, so that it packs as badly as words can. */
    private static String arabic(int letters, long seed) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder();
        while (words.length() < letters) {
            words.append((char) ('ا' + random.nextInt(36)));
        }
        return words.toString();
    }

    private static Map<String, Answer> given(String role, String sector, String good) {
        return Map.of("st_role", Answer.of(role), "st_sector", Answer.of(sector), "st_good", new Answer.Written(good));
    }
}
