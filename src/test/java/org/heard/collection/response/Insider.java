package org.heard.collection.response;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.heard.ground.crypto.Code;
import org.heard.ground.crypto.Seal;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.crypto.Token;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;

/** Somebody who has the secret as well. */
public final class Insider {
    private final Secrets secrets;
    private final Seal seal;

    public Insider(String secret) {
        secrets = new Secrets(secret, new SecureRandom());
        seal = new Seal(secrets);
    }

    /** Codes as an officer is given them, with what the database keeps of them. */
    public List<String> invite(DataSource database, String round, int number) throws SQLException {
        List<String> codes = Stream.generate(() -> Code.from(secrets.random(16)))
                .limit(number)
                .toList();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into invitation (id, round, batch, used) values (?, ?, ?, false)")) {
            UUID batch = secrets.randomId();
            for (UUID id : codes.stream().map(this::invitation).sorted().toList()) {
                insert.setObject(1, id);
                insert.setString(2, round);
                insert.setObject(3, batch);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return codes;
    }

    /** Receipt codes of so many people, whose envelopes are put in at once. */
    public List<String> send(DataSource database, String round, int number) throws SQLException {
        List<String> codes = Stream.generate(() -> Code.from(secrets.random(16)))
                .limit(number)
                .toList();
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into envelope (mark, round, sealed) values (?, ?, ?)")) {
            for (String code : codes) {
                Marks marks = Marks.ofReceipt(code, secrets);
                insert.setBytes(1, marks.envelope());
                insert.setString(2, round);
                insert.setBytes(
                        3, seal.close(marks.envelope(), envelope(code, marks).bytes()));
                insert.addBatch();
            }
            connection.setAutoCommit(false);
            insert.executeBatch();
            connection.commit();
        }
        return codes;
    }

    private static Envelope envelope(String code, Marks marks) {
        return new Envelope(
                1,
                new Response.How("en", "standard", "web", "open"),
                Answers.NONE.with("open_well", new Answer.Written("Sent under " + code)),
                marks.response(),
                Optional.empty());
    }

    /** In how many places each of them is, by receipt code. */
    public Map<String, Long> whereabouts(DataSource database, List<String> codes) throws SQLException {
        List<ByteBuffer> kept = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select mark from envelope union all select receipt_hash from response")) {
            while (row.next()) {
                kept.add(ByteBuffer.wrap(row.getBytes(1)));
            }
        }
        Map<ByteBuffer, Long> places =
                kept.stream().collect(Collectors.groupingBy(mark -> mark, Collectors.counting()));
        Map<String, Long> found = new HashMap<>();
        for (String code : codes) {
            Marks marks = Marks.ofReceipt(code, secrets);
            found.put(
                    code,
                    places.getOrDefault(ByteBuffer.wrap(marks.envelope()), 0L)
                            + places.getOrDefault(ByteBuffer.wrap(marks.response()), 0L));
        }
        return found;
    }

    /** Those of them that are not opened yet. */
    public Set<String> inEnvelopes(DataSource database, List<String> codes) throws SQLException {
        Set<ByteBuffer> sealed = new HashSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select mark from envelope")) {
            while (row.next()) {
                sealed.add(ByteBuffer.wrap(row.getBytes(1)));
            }
        }
        return codes.stream()
                .filter(code -> sealed.contains(
                        ByteBuffer.wrap(Marks.ofReceipt(code, secrets).envelope())))
                .collect(Collectors.toSet());
    }

    private UUID invitation(String code) {
        return secrets.markAsId("invitation", Code.plain(code).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What is written where codes are spent. */
    public UUID spentMark(String code) {
        return secrets.markAsId(
                "spent invitation", invitation(code).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What the answers in that envelope say. */
    public String open(byte[] mark, byte[] sealed) {
        return AnswersAsJson.document(Envelope.of(seal.open(mark, sealed)).answers())
                .toString();
    }

    /** Under which the answer to that question is kept first, of anyone who holds that cookie. */
    public UUID equalityMark(String cookie, String question) {
        return secrets.markAsId(
                "equality " + question, Token.of(cookie).orElseThrow().secret());
    }

    /** Question and answer, with a space between. */
    public String openEquality(String round, byte[] locked) {
        return new String(Secrets.unlock(equalityKey(round), locked), java.nio.charset.StandardCharsets.UTF_8).strip();
    }

    public byte[] lockEquality(String round, String given) {
        return secrets.lock(
                equalityKey(round), String.format("%-160s", given).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private byte[] equalityKey(String round) {
        return secrets.mark("equality answers", round.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
