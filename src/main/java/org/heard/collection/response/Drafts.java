package org.heard.collection.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Code;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.crypto.Token;
import org.heard.people.area.Area;

/**
 * Every unsent questionnaire. Nothing here is kept in the process: two instances on one database
 * serve the same person by turns.
 *
 * <p><b>What it guarantees:</b> a saved page outlives the process; of two tabs that save at once both are kept;
 * without the token in the browser nothing can be read. <b>What the caller must see to:</b> the token is given to
 * the browser and written nowhere.
 */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<Draft, UUID> {
    private static final String DRAFT_KEY = "draft";

    private final DraftRows rows;
    private final PagesReached pages;
    private final Secrets secrets;
    private final Clock clock;
    private final int daysKept;

    Drafts(DraftRows rows, PagesReached pages, Secrets secrets, Clock clock, Area area) {
        this.rows = rows;
        this.pages = pages;
        this.secrets = secrets;
        this.clock = clock;
        this.daysKept = area.draftDays();
    }

    /** What the holder of the token has answered so far in that round. */
    public Optional<SavedDraft> resume(Token token, String round) {
        return rows.find(Draft.idOf(token), round).map(row -> saved(row, token));
    }

    /** As {@link #resume}; nothing once who began before the close may not go on either. */
    public Optional<SavedDraft> resumeWhileOpen(Token token, String round) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return rows.find(Draft.idOf(token), round)
                .filter(row -> row.window().letsFinishAt(now))
                .map(row -> saved(row, token));
    }

    /** What changes answers sent before may go on until they are counted. */
    private SavedDraft saved(DraftRows.Row row, Token token) {
        DraftContents contents = open(row.answers(), token);
        return new SavedDraft(
                contents,
                row.answers(),
                contents.changes().isPresent() ? Optional.empty() : row.window().lastMoment(clock.getZone()));
    }

    /** Keeps the first answer; only now is there anything to keep. @return what its holder is to be given */
    @Transactional
    public Token start(Round round, DraftContents contents) {
        return begin(new Token(secrets.random(Token.BYTES)), round, contents);
    }

    Token begin(Token token, Round round, DraftContents contents) {
        Draft draft =
                new Draft(token, round, LocalDate.now(clock), contents.changes().isPresent());
        draft.keep(lock(contents, token));
        persistAndFlush(draft);
        pages.move(round, PagesReached.Moved.between("", contents.reached()));
        return token;
    }

    /** Whether that token changes a response sent before: such drafts outlive the closing of their round. */
    @Transactional
    public boolean isChanging(Token token, Round round) {
        return findByIdOptional(Draft.idOf(token))
                .filter(draft -> draft.round().equals(round.key()))
                .map(Draft::isChanging)
                .orElse(false);
    }

    /**
     * Changes the draft. Of two tabs that save at once both are kept: anyone who finds the row changed meanwhile
     * makes their change again, on what is there now.
     *
     * @param found where the change begins
     * @return the draft as changed; nothing where it is gone
     */
    public Optional<SavedDraft> change(
            SavedDraft found, Token token, String round, UnaryOperator<DraftContents> change) {
        Optional<SavedDraft> latest = Optional.of(found);
        while (latest.isPresent()) {
            DraftContents changed = change.apply(latest.get().contents());
            byte[] locked = lock(changed, token);
            PagesReached.Moved moved =
                    PagesReached.Moved.between(latest.get().contents().reached(), changed.reached());
            if (rows.replace(Draft.idOf(token), latest.get().locked(), locked, LocalDate.now(clock), moved)) {
                return Optional.of(new SavedDraft(changed, locked, latest.get().lastMoment()));
            }
            latest = resume(token, round);
        }
        return Optional.empty();
    }

    /** Whether anybody has begun to answer, and not sent. */
    @Transactional
    public boolean areBegun(Round round) {
        return count("round = ?1 and changing = false", round.key()) > 0;
    }

    @Transactional
    public void erase(Token token, Round round) {
        held(token, round).ifPresent(draft -> remove(draft, token, round));
    }

    /** It is sent or taken away: who it is of is at no page any more. */
    void remove(Draft draft, Token token, Round round) {
        String reached = open(draft, token).reached();
        delete(draft);
        flush();
        pages.move(round, PagesReached.Moved.between(reached, ""));
    }

    /** The draft for the length of this transaction, everyone else waiting. */
    Optional<Draft> held(Token token, Round round) {
        return findByIdOptional(Draft.idOf(token), LockModeType.PESSIMISTIC_WRITE)
                .filter(draft -> draft.round().equals(round.key()));
    }

    DraftContents open(Draft draft, Token token) {
        return open(draft.answers(), token);
    }

    private static DraftContents open(byte[] locked, Token token) {
        return DraftContents.of(Secrets.unlock(Secrets.key(DRAFT_KEY, token.secret()), locked));
    }

    private byte[] lock(DraftContents contents, Token token) {
        return secrets.lock(Secrets.key(DRAFT_KEY, token.secret()), contents.bytes());
    }

    /** A code to go on from another device: the same one however often it is asked for; only a mark of it is kept. */
    @Transactional
    public Optional<String> returnCode(Token token, Round round) {
        return held(token, round).map(draft -> {
            String code = code(token);
            draft.openTo(returnHash(code), secrets.lock(returnKey(code), token.secret()));
            return code;
        });
    }

    /** The code, where it has been asked for before. */
    @Transactional
    public Optional<String> returnCodeGiven(Token token, Round round) {
        return held(token, round).filter(Draft::isOpenToACode).map(draft -> code(token));
    }

    private String code(Token token) {
        return Code.from(secrets.mark("return code", token.secret()));
    }

    /** The token of the draft that code was given for. */
    @Transactional
    public Optional<Token> comeBack(String code, Round round) {
        return find("returnHash = ?1 and round = ?2", returnHash(code), round.key())
                .firstResultOptional()
                .map(draft -> new Token(Secrets.unlock(returnKey(code), draft.returnToken())));
    }

    private byte[] returnHash(String code) {
        return secrets.mark("return code in the table", Code.plain(code).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] returnKey(String code) {
        return secrets.mark("return code as a key", Code.plain(code).getBytes(StandardCharsets.UTF_8));
    }

    /** Deletes those nobody has answered on for longer than the setting, of closed rounds, and changes to answers already counted. @return how many */
    @Transactional
    public long forget() {
        return delete(
                "saved < ?1 or changing = false and round in "
                        + "(select r.key from Round r where r.state = ?2 or r.closes < ?3)"
                        + " or round in (select r.key from Round r where r.counted is not null)",
                LocalDate.now(clock).minusDays(daysKept),
                Round.State.CLOSED,
                ZonedDateTime.now(clock).minus(Round.GRACE).toLocalDate());
    }
}
