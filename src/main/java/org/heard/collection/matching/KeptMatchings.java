package org.heard.collection.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.ground.crypto.Secrets;
import org.heard.questionnaire.survey.Surveys;
import org.hibernate.Session;

/**
 * Which column was taken as which question, by the headings of the file, to be offered when a file with the same headings
 * comes again. It holds keys, and marks of headings and of the texts of options; nothing of a file can be read from it.
 */
@ApplicationScoped
public class KeptMatchings {
    private static final String PURPOSE = "headings and texts of a file that was looked at";

    private final Session store;
    private final Surveys surveys;
    private final Secrets secrets;
    private final Clock clock;
    private final MarkedChoices marks;

    KeptMatchings(Session store, Surveys surveys, Secrets secrets, Clock clock) {
        this.store = store;
        this.surveys = surveys;
        this.secrets = secrets;
        this.clock = clock;
        this.marks = new MarkedChoices(this::mark);
    }

    /** @param done whether the round came in by it */
    record Kept(ColumnChoices choices, LocalDate on, boolean done) {}

    /** One that was begun and not brought in. */
    record HalfDone(String survey, LocalDate on) {}

    @Transactional
    void keep(LookedAt file, ColumnChoices choices, boolean done) {
        ColumnChoices kept = marks.marked(file, surveys.survey(choices.survey()).orElseThrow(), choices);
        store.createNativeMutationQuery("insert into column_matching (headings, survey, choices, kept_on, done) values"
                        + " (:headings, :survey, :choices, :today, :done) on conflict (headings) do update set survey = :survey,"
                        + " choices = :choices, kept_on = :today, done = :done")
                .setParameter("headings", mark(file))
                .setParameter("survey", choices.survey())
                .setParameter("choices", Begun.text(kept))
                .setParameter("today", LocalDate.now(clock))
                .setParameter("done", done)
                .executeUpdate();
    }

    /** Empty where its survey is gone. */
    Optional<Kept> of(LookedAt file) {
        return store.createNativeQuery(
                        "select choices, kept_on, done from column_matching where headings = :headings", Object[].class)
                .setParameter("headings", mark(file))
                .getResultStream()
                .flatMap(row ->
                        told(file, (String) row[0])
                                .map(choices -> new Kept(choices, day(row[1]), (Boolean) row[2]))
                                .stream())
                .findFirst();
    }

    private Optional<ColumnChoices> told(LookedAt file, String kept) {
        return Begun.choices(kept)
                .flatMap(choices -> surveys.survey(choices.survey()).map(survey -> marks.told(file, survey, choices)));
    }

    @Transactional
    void forget(LookedAt file) {
        store.createNativeMutationQuery("delete from column_matching where headings = :headings")
                .setParameter("headings", mark(file))
                .executeUpdate();
    }

    /** @param since the first day that is still told */
    List<HalfDone> halfDone(LocalDate since) {
        return store.createNativeQuery(
                        "select survey, kept_on from column_matching where not done and kept_on >= :since order by"
                                + " kept_on",
                        Object[].class)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new HalfDone((String) row[0], day(row[1])))
                .toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private String mark(LookedAt file) {
        return mark(String.join(
                "\n", file.columns().stream().map(FoundColumn::heading).toList()));
    }

    private String mark(String text) {
        return secrets.markAsId(PURPOSE, text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
