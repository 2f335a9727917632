package org.heard.ground.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final List<String> ROUNDS =
            IntStream.rangeClosed(1, 45).mapToObj(i -> "Round " + i).toList();

    @Test
    void aPageHasTwentyLinesAndTheLastTheRest() {
        assertEquals("Round 1", of("").lines().get(0));
        assertEquals(20, of("").lines().size());
        assertEquals(
                List.of("Round 41", "Round 42", "Round 43", "Round 44", "Round 45"),
                of("page=3").lines());
    }

    @Test
    void aPageThatIsNotThereIsTheNearestThatIs() {
        assertEquals(3, of("page=99").page());
        assertEquals(1, of("page=0").page());
        assertEquals(1, of("page=<b>").page());
    }

    @Test
    void allWordsSoughtAreInALineWhateverTheirCase() {
        assertEquals(
                List.of("Round 7", "Round 17", "Round 27", "Round 37"),
                of("find=7 ROUND").lines());
        assertEquals("4 of 45 rounds", of("find=7").counted("round", "rounds"));
    }

    @Test
    void onlyLinesThatAreShownAreMadeAndNoneIsReadWhereNothingIsSought() {
        List<String> read = new ArrayList<>();
        Listing<Integer> made = Listing.of(
                        "rounds",
                        ROUNDS,
                        words -> {
                            read.add(words);
                            return words;
                        },
                        query("page=3"))
                .map(String::length);

        assertEquals(List.of(8, 8, 8, 8, 8), made.lines());
        assertEquals(3, made.page());
        assertEquals(45, made.all());
        assertEquals(List.of(), read);
    }

    @Test
    void theNextPageSeeksTheSame() {
        assertEquals("?rounds-page=2&rounds=Round", of("find=Round").after());
        assertEquals("?rounds-page=2", of("").after());
    }

    @Test
    void itsOtherPagesKeepWhatElseStandsInTheAddress() {
        MultivaluedMap<String, String> query = query("page=2");
        query.putSingle("as-at", "2020-03-01");
        Listing<String> listing = Listing.of("rounds", ROUNDS, Function.identity(), query);

        assertEquals("?as-at=2020-03-01&rounds-page=3", listing.after());
        assertEquals("?as-at=2020-03-01", listing.whole());
    }

    @Test
    void aShortListHasNoBox() {
        assertTrue(of("").isLong());
        assertFalse(Listing.of("rounds", ROUNDS.subList(0, 19), Function.identity(), query(""))
                .isLong());
        assertEquals(
                "1 round",
                Listing.of("rounds", ROUNDS.subList(0, 1), Function.identity(), query(""))
                        .counted("round", "rounds"));
    }

    private static Listing<String> of(String query) {
        return Listing.of("rounds", ROUNDS, Function.identity(), query(query));
    }

    private static MultivaluedMap<String, String> query(String written) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        if (written.startsWith("page=")) {
            query.putSingle("rounds-page", written.substring(5));
        }
        if (written.startsWith("find=")) {
            query.putSingle("rounds", written.substring(5));
        }
        return query;
    }
}
