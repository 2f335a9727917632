package org.heard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.Database;
import org.heard.Jar;
import org.heard.response.Everything;
import org.heard.response.Everything.Row;
import org.heard.response.Insider;

/** The real jar, invited people who answer it, and what is left of that in dumps, in the log and in the home. */
final class ApartRun implements AutoCloseable {
    private static final String SURVEY = "pc_next";
    private static final int LAST = 10;
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final int invited;
    private final Path home;
    private Jar.Serving heard;
    private Database database;
    private Everything everything;
    private final Insider insider;
    private final InvitedCrowd crowd;
    private final Map<Integer, UUID> spentMarks = new HashMap<>();

    /** Each seal there ever was, by the mark of its envelope. */
    private final Map<ByteBuffer, byte[]> seals = new ConcurrentHashMap<>();

    ApartRun(Path home, int invited) throws Exception {
        this.invited = invited;
        this.home = home;
        serve();
        String lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        assertThat(Jar.run(home, "", "open", SURVEY, "--closes", lastDay).code())
                .isZero();
        say("select pg_create_physical_replication_slot('everything', true)"); // so that no log is let go of
        insider = new Insider(Jar.secret(home));
        crowd = new InvitedCrowd(SURVEY, base());
    }

    private void serve() throws Exception {
        heard = Jar.serve(
                home,
                "heard.lots.every=1s",
                "heard.limits.pages-a-minute=1000000",
                "heard.limits.forms-a-minute=1000000",
                "heard.limits.sendings-an-hour=1000000");
        database = new Database(heard);
        everything = new Everything(database.source());
    }

    /** Ten before the end and at the end a dump is taken; then the round is closed. */
    void everybodyAnswersAndNobodyIsJoined(boolean atOnce) throws Exception {
        List<String> codes = insider.invite(database.source(), SURVEY, invited);
        IntStream.range(0, invited).forEach(person -> spentMarks.put(person, insider.spentMark(codes.get(person))));
        crowd.begin(codes);
        List<Integer> order = InvitedCrowd.inAnOrderOfChance(invited);
        List<Integer> last = order.subList(invited - LAST, invited);
        crowd.send(order.subList(0, invited - LAST), atOnce, this::noteSeals);
        Set<String> before = ids();
        crowd.send(last, false, this::noteSeals);

        assertThat(database.sent()).isEqualTo(invited);
        assertThat(seals).hasSize(invited);
        List<Row> between =
                responses().stream().filter(row -> !before.contains(id(row))).toList();
        assertThat(rightInOrder(between, last))
                .as("between two dumps ten sends apart")
                .isLessThanOrEqualTo(Attacker.RIGHT_BY_CHANCE);
        assertNoAnswerAboutEqualityIsOpen();
        attacker().assertJoinsNobody(responses(), 30, "after the last answer");
        assertThat(openedBySecret())
                .as("sealed still")
                .isEqualTo(invited - responses().size());

        closeTheRound();
        assertThat(responses()).hasSize(invited);
        attacker().assertJoinsNobody(responses(), 30, "after the close");
    }

    private Attacker attacker() {
        return new Attacker(
                Map.of(
                        "list of codes", IntStream.range(0, invited).boxed().toList(),
                        "log of sending", crowd.sent(),
                        "log of pressing", crowd.pressed()),
                spentMarks,
                log());
    }

    /** What the secret opens in a dump of this moment. */
    private long openedBySecret() throws SQLException {
        return envelopes().entrySet().stream()
                .filter(one ->
                        insider.open(one.getKey().array(), one.getValue()).contains("person-"))
                .count();
    }

    /** As a response lay before there were envelopes: in the transaction that spent a code. @return how many are found */
    int foundAsTheyLayBefore() throws SQLException {
        List<Integer> order = InvitedCrowd.inAnOrderOfChance(invited);
        Map<Integer, UUID> marks = new HashMap<>();
        try (Connection connection = database.source().getConnection();
                PreparedStatement spend =
                        connection.prepareStatement("insert into spent_invitation values (?, 'before')");
                PreparedStatement send = connection.prepareStatement("""
                        insert into response (id, round, survey_version, language, face, mode, channel, received, answers)
                        values (gen_random_uuid(), ?, 1, 'en', 'before', 'web', 'open', current_date, cast(? as jsonb))""")) {
            connection.setAutoCommit(false);
            for (int person : order) {
                marks.put(person, UUID.randomUUID());
                spend.setObject(1, marks.get(person));
                spend.execute();
                send.setString(1, SURVEY);
                send.setString(2, "{\"about\": {\"open_well\": \"person-" + person + "-\"}, \"children\": []}");
                send.execute();
                connection.commit();
            }
        }
        List<Row> rows = responses().stream()
                .filter(row -> row.text().contains(",before,"))
                .toList();
        Attacker attacker = new Attacker(Map.of("log of sending", order), marks, log());
        return Math.min(attacker.rightByTransaction(rows), attacker.mostRight(rows));
    }

    /** Seals that lie in the whole log, and would open with the secret: why nobody should keep both. */
    int sealsLeftInTheLog() {
        return log().first(seals.values().stream()
                        .map(seal -> Arrays.copyOf(seal, 2 * Long.BYTES))
                        .toList())
                .size();
    }

    /** Lets go of the log, starts Heard anew, and stops it as for a backup. @return seals some file of the home still holds */
    int sealsLeftInTheHome() throws Exception {
        say("select pg_drop_replication_slot('everything')");
        heard.stop();
        serve();
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < until && sealsLeftInTheLog() > 0) {
            Thread.onSpinWait(); // clearing is done by the clock, and says nothing
        }
        heard.stop();
        return sealsLeftInTheLog() + sealsIn(home).size();
    }

    private void say(String sql) throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private Set<Long> sealsIn(Path folder) throws Exception {
        Set<Long> starts = new HashSet<>();
        seals.values().forEach(seal -> starts.add(ByteBuffer.wrap(seal).getLong()));
        Set<Long> found = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ByteBuffer bytes = ByteBuffer.wrap(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
                for (int at = 0; at + Long.BYTES <= bytes.limit(); at++) {
                    if (starts.contains(bytes.getLong(at))) {
                        found.add(bytes.getLong(at));
                    }
                }
            }
        }
        return found;
    }

    private void closeTheRound() throws Exception {
        assertThat(Jar.run(home, "four words are good\n", "account", "add", "jo.smith", "officer")
                        .code())
                .isZero();
        Respondent officer = new Respondent(base());
        officer.post("/sign-in", Map.of("name", "jo.smith", "password", "four words are good"));
        assertThat(officer.post("/releases/close", Map.of("round", SURVEY)).status())
                .isEqualTo(200);
    }

    private void noteSeals() {
        try {
            seals.putAll(envelopes());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<ByteBuffer, byte[]> envelopes() throws SQLException {
        Map<ByteBuffer, byte[]> found = new HashMap<>();
        try (Connection connection = database.source().getConnection();
                PreparedStatement select = connection.prepareStatement("select mark, sealed from envelope");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.put(ByteBuffer.wrap(row.getBytes(1)), Arrays.copyOf(row.getBytes(2), row.getBytes(2).length));
            }
        }
        return found;
    }

    private static int rightInOrder(List<Row> rows, List<Integer> people) {
        return (int) IntStream.range(0, Math.min(rows.size(), people.size()))
                .filter(i -> Joining.writer(rows.get(i)) == people.get(i))
                .count();
    }

    private void assertNoAnswerAboutEqualityIsOpen() {
        everything
                .dump()
                .forEach((table, rows) -> assertThat(rows)
                        .as(table)
                        .noneMatch(row ->
                                row.text().contains("eq_sex") || row.text().contains("female")));
    }

    private WriteAheadLog log() {
        return new WriteAheadLog(home.resolve("postgres/data/pg_wal"));
    }

    private List<Row> responses() {
        return everything.rows("response");
    }

    private Set<String> ids() {
        return new HashSet<>(responses().stream().map(ApartRun::id).toList());
    }

    private static String id(Row row) {
        return row.text().substring(1, 37);
    }

    private URI base() {
        return URI.create("http://localhost:" + heard.port());
    }

    @Override
    public void close() {
        heard.process().destroy();
        heard.process().onExit().join();
    }
}
