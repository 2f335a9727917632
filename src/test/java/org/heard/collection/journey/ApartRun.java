package org.heard.collection.journey;

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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.app.Database;
import org.heard.app.Jar;
import org.heard.collection.journey.EqualityAttacker.Given;
import org.heard.collection.response.Everything;
import org.heard.collection.response.Everything.Row;
import org.heard.collection.response.Insider;
import org.heard.collection.response.Lots;

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
    private final KeptLog kept;
    private final OwnAnswers equality;
    private final Path surveys;
    private final Map<Integer, UUID> spentMarks = new HashMap<>();

    /** Each seal there ever was, by the mark of its envelope. */
    private final Map<ByteBuffer, byte[]> seals = new ConcurrentHashMap<>();

    /** Each answer about equality as it lay first, by its mark. */
    private final Map<ByteBuffer, byte[]> locked = new ConcurrentHashMap<>();

    ApartRun(Path home, int invited) throws Exception {
        this.invited = invited;
        this.home = home;
        equality = new OwnAnswers(invited);
        surveys = equality.surveysIn(home.resolveSibling(home.getFileName() + "-surveys"));
        serve();
        String lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        assertThat(Jar.run(home, List.of(ownSurveys()), "", "open", SURVEY, "--closes", lastDay)
                        .code())
                .isZero();
        kept = new KeptLog(logInTheHome(), home.resolveSibling(home.getFileName() + "-log"));
        insider = new Insider(Jar.secret(home));
        crowd = new InvitedCrowd(SURVEY, base(), equality);
    }

    private void serve() throws Exception {
        heard = Jar.serve(
                home,
                ownSurveys(),
                "heard.lots.every=1s",
                "heard.limits.pages-a-minute=1000000",
                "heard.limits.forms-a-minute=1000000",
                "heard.limits.sendings-an-hour=1000000");
        database = new Database(heard);
        everything = new Everything(database.source());
    }

    private String ownSurveys() {
        return "heard.surveys=" + surveys;
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
        List<Given> sealedBefore = sealedAnew();
        crowd.send(last, false, this::noteSeals);

        assertThat(database.sent()).isEqualTo(invited);
        assertThat(seals).hasSize(invited);
        List<Row> between =
                responses().stream().filter(row -> !before.contains(id(row))).toList();
        assertThat(rightInOrder(between, last))
                .as("between two dumps ten sends apart")
                .isLessThanOrEqualTo(Attacker.RIGHT_BY_CHANCE);
        assertNoAnswerAboutEqualityIsOpen();
        awaitALotOfEquality();
        List<Given> sealed = sealedAnew();
        List<Given> sealedBetween = sealed.stream()
                .filter(one -> sealedBefore.stream().noneMatch(other -> Arrays.equals(other.sign(), one.sign())))
                .toList();
        EqualityAttacker aboutEquality = equalityAttacker();
        aboutEquality.assertJoinsNobody(sealedBetween, Lots.OPENED, "between two dumps ten sends apart");
        aboutEquality.assertJoinsNobody(sealed, Lots.OPENED, "after the last answer");
        tellWhatHoldsWithTheSecret(aboutEquality, atOnce);
        attacker().assertJoinsNobody(responses(), 30, "after the last answer");
        assertThat(openedBySecret())
                .as("sealed still")
                .isEqualTo(invited - responses().size());

        closeTheRound();
        assertThat(responses()).hasSize(invited);
        attacker().assertJoinsNobody(responses(), 30, "after the close");
        List<Given> counted = counted(); // before the log is read, for the clock counts
        equalityAttacker().assertJoinsNobody(counted, (int) answering().count(), "after the close");
    }

    /** Where there are enough for one, at the latest when the clock comes by again. */
    private void awaitALotOfEquality() throws SQLException {
        boolean enough = answering().count() >= Lots.OPENED + Lots.LEFT;
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (enough && database.number("select count(distinct xmin::text) from equality_sealed") == 0) {
            assertThat(System.nanoTime()).as("a lot of answers about equality").isLessThan(until);
        }
    }

    private Stream<Integer> answering() {
        return IntStream.range(0, invited).boxed().filter(InvitedCrowd::answersAboutEquality);
    }

    private EqualityAttacker equalityAttacker() {
        return new EqualityAttacker(
                Map.of(
                        "list of codes", IntStream.range(0, invited).boxed().toList(),
                        "log of sending", crowd.sent(),
                        "log of pressing", crowd.pressed()),
                spentMarks,
                responses(),
                log());
    }

    /** Those that have left for a lot: opened here to know whose they are, and for nothing else. */
    private List<Given> sealedAnew() {
        return opened(everything.rows("equality_sealed"), SURVEY);
    }

    private List<Given> opened(List<Row> rows, String round) {
        return rows.stream()
                .filter(row ->
                        row.text().contains("," + round + ",") && row.text().contains("\\x"))
                .map(row -> {
                    String hex = row.text().replaceAll(".*\\\\x([0-9a-f]+)\"?\\)", "$1");
                    String[] given = insider.openEquality(round, HexFormat.of().parseHex(hex))
                            .split(" ");
                    return new Given(equality.whose(given[1]), given[0], row, Attacker.id(row));
                })
                .toList();
    }

    /** Once the clock has counted: one row for each answer here, as no two people say the same. */
    private List<Given> counted() throws SQLException {
        long all = answering().count() * OwnAnswers.QUESTIONS.size();
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < until && database.number("select count(*) from equality_count") < all) {
            Thread.onSpinWait();
        }
        assertThat(database.number("select sum(people) from equality_count")).isEqualTo(all);
        assertThat(everything.rows("equality_answer")).isEmpty();
        assertThat(everything.rows("equality_sealed")).isEmpty();
        return everything.rows("equality_count").stream()
                .map(row -> {
                    String[] columns = row.text().split(",");
                    return new Given(
                            equality.whose(columns[2]),
                            columns[1],
                            row,
                            columns[2].getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                })
                .toList();
    }

    /** As it lies first, an answer is tied to its send by the log; only the secret opens it there. */
    private void tellWhatHoldsWithTheSecret(EqualityAttacker attacker, boolean atOnce) throws SQLException {
        List<Given> first = answering()
                .flatMap(person -> OwnAnswers.QUESTIONS.stream()
                        .map(question -> new Given(
                                person,
                                question,
                                null,
                                Attacker.bytes(insider.equalityMark(crowd.cookie(person), question)))))
                .toList();
        int tied = attacker.rightBySendJustBefore(first);
        System.out.printf(
                "with the secret and the log: %d of %d answers about equality by the send just before; with the secret"
                        + " and a dump: %d wait where they were given%n",
                tied, first.size(), database.number("select count(*) from equality_answer where locked is not null"));
        if (!atOnce) {
            assertThat(tied).as("the log does tie them").isEqualTo(first.size());
        }
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

    /**
     * As a response lay before there were envelopes: in the transaction that spent a code; and as answers about equality
     * lay until they were counted, each in a transaction of its own after that.
     *
     * @return how many are found, of either
     */
    int foundAsTheyLayBefore() throws SQLException {
        List<Integer> order = InvitedCrowd.inAnOrderOfChance(invited);
        Map<Integer, UUID> marks = new HashMap<>();
        say("""
                insert into round (key, survey, survey_version, label, state, invented, source_digest)
                select 'before', survey, survey_version, label, state, invented, 'before' from round
                where key = 'pc_next'"""); // which no clock counts
        try (Connection connection = database.source().getConnection();
                PreparedStatement spend =
                        connection.prepareStatement("insert into spent_invitation values (?, 'before')");
                PreparedStatement send = connection.prepareStatement("""
                        insert into response (id, round, survey_version, language, face, mode, channel, received, answers)
                        values (gen_random_uuid(), ?, 1, 'en', 'before', 'web', 'open', current_date, cast(? as jsonb))""");
                PreparedStatement give =
                        connection.prepareStatement("insert into equality_answer values (?, 'before', ?)")) {
            connection.setAutoCommit(false);
            for (int person : order) {
                marks.put(person, UUID.randomUUID());
                spend.setObject(1, marks.get(person));
                spend.execute();
                send.setString(1, SURVEY);
                send.setString(2, "{\"about\": {\"open_well\": \"person-" + person + "-\"}, \"children\": []}");
                send.execute();
                connection.commit();
                for (String question : OwnAnswers.QUESTIONS) {
                    give.setObject(1, UUID.randomUUID());
                    give.setBytes(2, insider.lockEquality("before", question + " " + equality.of(person, question)));
                    give.execute();
                    connection.commit();
                }
            }
        }
        List<Row> rows = responses().stream()
                .filter(row -> row.text().contains(",before,"))
                .toList();
        Attacker attacker = new Attacker(Map.of("log of sending", order), marks, log());
        return Math.min(
                equalityFoundAsItLayBefore(order, marks, rows),
                Math.min(attacker.rightByTransaction(rows), attacker.mostRight(rows)));
    }

    private int equalityFoundAsItLayBefore(List<Integer> order, Map<Integer, UUID> marks, List<Row> rows) {
        EqualityAttacker attacker = new EqualityAttacker(Map.of("log of sending", order), marks, rows, log());
        List<Given> given = opened(everything.rows("equality_answer"), "before");
        int found = attacker.rightBySendJustBefore(given) / OwnAnswers.QUESTIONS.size();
        for (String question : OwnAnswers.QUESTIONS) {
            found = Math.min(
                    found,
                    attacker.mostRight(given.stream()
                            .filter(one -> one.question().equals(question))
                            .toList()));
        }
        System.out.printf("as before: %d of %d found, and as many of each question%n", found, invited);
        return found;
    }

    /** Seals that lie in the whole log, and would open with the secret: why nobody should keep both. */
    int sealsLeftInTheLog() {
        return sealsIn(log());
    }

    private int sealsIn(WriteAheadLog log) {
        return log.first(seals.values().stream()
                        .map(seal -> Arrays.copyOf(seal, 2 * Long.BYTES))
                        .toList())
                .size();
    }

    /** Starts Heard anew, and stops it as for a backup. @return seals some file of the home still holds */
    int sealsLeftInTheHome() throws Exception {
        startAndStop();
        // Clearing is done by the clock: on a busy machine a start can be too short for it.
        for (int again = 0; again < 5 && !in(home, locked.values()).isEmpty(); again++) {
            startAndStop();
        }
        WriteAheadLog log = new WriteAheadLog(logInTheHome());
        assertThat(log.first(locked.values()))
                .as("answers about equality in the log, as they were given")
                .isEmpty();
        assertThat(in(home, locked.values()))
                .as("answers about equality as they were given, in free parts of their pages")
                .isEmpty();
        return sealsIn(log) + in(home, seals.values()).size();
    }

    private void startAndStop() throws Exception {
        heard.stop();
        serve();
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < until && sealsIn(new WriteAheadLog(logInTheHome())) > 0) {
            Thread.onSpinWait(); // clearing is done by the clock, and says nothing
        }
        heard.stop();
    }

    private void say(String sql) throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static Set<Long> in(Path folder, Collection<byte[]> seals) throws Exception {
        Set<Long> starts = new HashSet<>();
        seals.forEach(seal -> starts.add(ByteBuffer.wrap(seal).getLong()));
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
            locked.putAll(sealsOf("select id::text::bytea, locked from equality_answer where locked is not null"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<ByteBuffer, byte[]> envelopes() throws SQLException {
        return sealsOf("select mark, sealed from envelope");
    }

    private Map<ByteBuffer, byte[]> sealsOf(String sql) throws SQLException {
        Map<ByteBuffer, byte[]> found = new HashMap<>();
        try (Connection connection = database.source().getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
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

    /** A round names the questions it asked, which are in the survey file for all to read, and nobody's answers. */
    private void assertNoAnswerAboutEqualityIsOpen() {
        everything
                .dump()
                .forEach((table, rows) -> assertThat(rows)
                        .as(table)
                        .noneMatch(row -> !table.equals("round") && row.text().contains("eq_")
                                || Arrays.stream(row.text().split("[^0-9a-z]+")).anyMatch(equality::isOne)));
    }

    private WriteAheadLog log() {
        return kept.read();
    }

    private Path logInTheHome() {
        return home.resolve("postgres/data/pg_wal");
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
        kept.close();
        heard.process().destroy();
        heard.process().onExit().join();
    }
}
