package org.heard.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.heard.app.Database;
import org.heard.app.Jar;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.InventedBoard;
import org.heard.improvement.record.Things;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a record of 20,000 entries takes to fold, and the board's pages over it to come, beside one of 2,000: the
 * packaged jar, each time on a database of its own. It prints figures and judges none: machines are noisy.
 *
 * <p>{@code mvn -Pdrill -Dit.test=BoardSpeedDrill}; each page is asked 200 times, or {@code -Dboard.requests=} so often:
 * first while nobody writes, then once more with an entry added before every tenth request.
 */
class BoardSpeedDrill {
    private static final int SMALL = Integer.getInteger("board.small", 2_000);
    private static final int LARGE = Integer.getInteger("board.large", 20_000);
    private static final int REQUESTS = Integer.getInteger("board.requests", 200);
    private static final int FOLDS = 20;
    private static final int TENTH = 10;
    private static final String ADDING = "adding an entry";
    private static final String AFTER = "the page after it";
    private static final String BETWEEN = "other pages";
    private static final String PASSWORD = "four words are good";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final List<String> PAGES = List.of(
            "/board",
            "/board/plan",
            "/board/plan/actions/1.2",
            "/board/risks",
            "/board/meetings",
            "/board/log",
            "/board/requests",
            "/board?as-at=" + TODAY.minusDays(100));

    @TempDir
    Path folder;

    @Test
    void howLongALongRecordTakesBesideAShortOne() throws Exception {
        double[] small = measure(SMALL);
        double[] large = measure(LARGE);
        say(
                "ratio of %,d to %,d entries: fold %.1f, page p50 %.1f, p99 %.1f",
                LARGE, SMALL, large[0] / small[0], large[1] / small[1], large[2] / small[2]);
    }

    /** @return milliseconds of a fold, the median page and the slowest hundredth */
    private double[] measure(int size) throws Exception {
        List<BoardEntry> entries = InventedBoard.of(size, TODAY);
        double fold = fold(entries);
        Path home = folder.resolve("home-" + size);
        Jar.Serving heard = Jar.serve(home, "heard.limits.pages-a-minute=10000000");
        try {
            InventedBoard.write(entries, new Database(heard).source());
            assertThat(Jar.run(home, PASSWORD + "\n", "account", "add", "jo.smith", "officer")
                            .code())
                    .isZero();
            Jar.Said checked = Jar.run(home, "", "check-board");
            assertThat(checked.code()).as(checked.out()).isZero();
            Timings writing = new Timings();
            Timings timings = ask(heard, writing);
            say("%,d entries: fold %.1f ms (at most 300 for 20,000)", size, fold);
            for (String page : PAGES) {
                say("  %-28s %8.1f ms p50, %.1f ms p99", page, timings.millis(page, .5), timings.millis(page, .99));
            }
            say("  all pages %27.1f ms p50, %.1f ms p99 (at most 100)", timings.millis(.5), timings.millis(.99));
            say(
                    "  while an entry is added before every tenth request: adding %.1f ms p50, the page after it %.1f ms"
                            + " p50, %.1f ms p99, other pages %.1f ms p50, %.1f ms p99",
                    writing.millis(ADDING, .5),
                    writing.millis(AFTER, .5),
                    writing.millis(AFTER, .99),
                    writing.millis(BETWEEN, .5),
                    writing.millis(BETWEEN, .99));
            return new double[] {fold, timings.millis(.5), timings.millis(.99)};
        } finally {
            heard.stop();
        }
    }

    private static double fold(List<BoardEntry> entries) {
        double[] took = new double[FOLDS];
        for (int i = 0; i < FOLDS; i++) {
            long began = System.nanoTime();
            assertThat(Things.asAt(entries, TODAY).of("note")).isNotEmpty();
            took[i] = (System.nanoTime() - began) / 1e6;
        }
        say("  first fold %.1f ms", took[0]);
        Arrays.sort(took);
        return took[FOLDS / 2];
    }

    /** Once to read the record, then until Java has got used to it, then measured. */
    private static Timings ask(Jar.Serving heard, Timings writing) throws IOException {
        Timings timings = new Timings();
        try (Wire wire = new Wire(heard.port())) {
            wire.post("/sign-in", "name=jo.smith&password=" + PASSWORD.replace(' ', '+'));
            long began = System.nanoTime();
            wire.get("/board");
            say("  first page after the start %.0f ms", (System.nanoTime() - began) / 1e6);
            for (int i = 0; i < REQUESTS / 4; i++) {
                asked(wire, new Timings());
            }
            for (int i = 0; i < REQUESTS; i++) {
                asked(wire, timings);
            }
            written(wire, writing);
        }
        return timings;
    }

    private static void written(Wire wire, Timings writing) throws IOException {
        for (int i = 0; i < REQUESTS * PAGES.size(); i++) {
            boolean after = i % TENTH == 0;
            if (after) {
                String seat = "title=Seat+" + i + "&organisation=x&sector=health";
                long began = System.nanoTime();
                Wire.Reply reply = wire.post("/board/edit/seat", seat);
                writing.add(ADDING, System.nanoTime() - began, reply.bytes().length);
                assertThat(reply.status()).as(seat).isEqualTo(303);
            }
            // So that the page after an entry is another each time.
            String page = PAGES.get((i + i / TENTH) % PAGES.size());
            long began = System.nanoTime();
            Wire.Reply reply = wire.get(page);
            writing.add(after ? AFTER : BETWEEN, System.nanoTime() - began, reply.bytes().length);
            assertThat(reply.status()).as(page).isEqualTo(200);
        }
    }

    private static void asked(Wire wire, Timings timings) throws IOException {
        for (String page : PAGES) {
            long began = System.nanoTime();
            Wire.Reply reply = wire.get(page);
            timings.add(page, System.nanoTime() - began, reply.bytes().length);
            assertThat(reply.status()).as(page + " " + reply.location()).isEqualTo(200);
        }
    }

    private static void say(String sentence, Object... values) {
        System.out.printf(sentence + "%n", values);
    }
}
