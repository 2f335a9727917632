package org.heard.people.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.people.account.Actor;
import org.heard.questionnaire.surveyfile.AreaText;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.hibernate.Session;

/** Every text the area's file has had, the file of the folder as number 0; they are added, and none is ever changed. */
@ApplicationScoped
class AreaTexts {
    private static final String OF_THE_FILE = "The file that Heard was started with";

    private final Session store;
    private final CurrentSurveys surveys;
    private final AccountMarks marks;
    private final Clock clock;

    AreaTexts(Session store, CurrentSurveys surveys, AccountMarks marks, Clock clock) {
        this.store = store;
        this.surveys = surveys;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param on the day it was saved; empty for the file
     * @param by the account that saved it; empty for the file, and for an account that is gone
     * @param said what was changed
     */
    record Kept(
            int number,
            AreaText text,
            Optional<LocalDate> on,
            String by,
            String said,
            List<AreaField.Offered> measures) {
        AreaTree tree() {
            return new AreaTree(text.tree(), measures);
        }
    }

    private List<AreaField.Offered> measures() {
        return surveys.surveys().measures().stream()
                .map(one -> new AreaField.Offered(one.key(), one.key() + " " + one.title()))
                .toList();
    }

    /** The one that counts. */
    @Transactional
    Kept now() {
        return read("order by number desc limit 1").stream().findFirst().orElseGet(this::file);
    }

    /** The newest first, the file last. */
    @Transactional
    List<Kept> all() {
        List<Kept> all = new java.util.ArrayList<>(read("order by number desc"));
        all.add(file());
        return all;
    }

    @Transactional
    Optional<Kept> called(int number) {
        return all().stream().filter(kept -> kept.number() == number).findFirst();
    }

    /** What things of a list are or were kept under, in any text: what an old code is about stays. */
    @Transactional
    List<String> codesEver(AreaGroup group) {
        return all().stream()
                .flatMap(kept -> kept.tree().things(group.list()).stream())
                .distinct()
                .toList();
    }

    /** The one a form was filled from. @param typed its number, as the form brings it back; may be anything */
    @Transactional
    Optional<Kept> seen(String typed) {
        boolean isNumber = typed != null && typed.matches("\\d{1,9}");
        return isNumber ? called(Integer.parseInt(typed)) : Optional.empty();
    }

    private Kept file() {
        return new Kept(0, new AreaText(surveys.areaFile()), Optional.empty(), "", OF_THE_FILE, measures());
    }

    /**
     * @param seen number of the text it was made from
     * @throws AreaRefused where another one was saved since
     */
    @Transactional
    void keep(AreaText text, int seen, String said, Actor by) {
        store.createNativeMutationQuery("lock table area_file in exclusive mode")
                .executeUpdate();
        if (now().number() != seen) {
            throw new AreaRefused("Somebody else saved a change of the area in the same moment: save again");
        }
        store.createNativeMutationQuery("insert into area_file (number, text, made_on, made_by, said)"
                        + " values (:number, :text, :on, :by, :said)")
                .setParameter("number", seen + 1)
                .setParameter("text", text.text())
                .setParameter("on", LocalDate.now(clock))
                .setParameter("by", marks.of(by.account()))
                .setParameter("said", said)
                .executeUpdate();
    }

    private List<Kept> read(String which) {
        List<AreaField.Offered> measures = measures();
        return store
                .createNativeQuery(
                        "select number, text, made_on, made_by, said from area_file " + which, Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Kept(
                        ((Number) row[0]).intValue(),
                        new AreaText((String) row[1]),
                        Optional.of(day(row[2])),
                        marks.name((String) row[3]),
                        (String) row[4],
                        measures))
                .toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
