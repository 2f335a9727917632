package org.heard.people.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.DisclosureRules;
import org.hibernate.Session;

/**
 * The thresholds that administrators have set. <b>What it guarantees:</b> while a release is kept nobody sets others, and
 * the other way round. <b>What the caller must see to:</b> they are not lowered once results are released.
 */
@ApplicationScoped
public class KeptThresholds {
    private static final String NUMBERS = "smallest_base, smallest_count, width, low_base";

    private final Session store;
    private final Area area;

    KeptThresholds(Session store, Area area) {
        this.store = store;
        this.area = area;
    }

    /** @param by a mark of the account */
    public record Kept(int number, DisclosureRules rules, LocalDate on, String by) {}

    /** Empty while those of the settings count, or where the database is new. */
    public static Optional<DisclosureRules> newest(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select " + NUMBERS + " from area_thresholds order by number desc limit 1")) {
            return row.next()
                    ? Optional.of(new DisclosureRules(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                    : Optional.empty();
        }
    }

    /** The newest first. */
    @Transactional
    public List<Kept> all() {
        return store
                .createNativeQuery(
                        "select number, " + NUMBERS + ", made_on, made_by from area_thresholds order by number desc",
                        Object[].class)
                .getResultList()
                .stream()
                .map(KeptThresholds::kept)
                .toList();
    }

    private static Kept kept(Object[] row) {
        return new Kept(
                number(row[0]),
                new DisclosureRules(number(row[1]), number(row[2]), number(row[3]), number(row[4])),
                row[5] instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) row[5],
                (String) row[6]);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** Those that count, and nobody sets others before this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public DisclosureRules held() {
        store.createNativeMutationQuery("lock table area_thresholds in share mode")
                .executeUpdate();
        return all().stream().findFirst().map(Kept::rules).orElseGet(area::setThresholds);
    }

    /** No release is kept before this transaction ends. @return those that count, the newest first */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Kept> alone() {
        store.createNativeMutationQuery("lock table area_thresholds in share row exclusive mode")
                .executeUpdate();
        return all();
    }

    /** Within the transaction of {@link #alone}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Kept next) {
        store.createNativeMutationQuery("insert into area_thresholds (number, " + NUMBERS + ", made_on, made_by)"
                        + " values (:number, :base, :count, :width, :low, :on, :by)")
                .setParameter("number", next.number())
                .setParameter("base", next.rules().smallestBase())
                .setParameter("count", next.rules().smallestCount())
                .setParameter("width", next.rules().width())
                .setParameter("low", next.rules().lowBase())
                .setParameter("on", next.on())
                .setParameter("by", next.by())
                .executeUpdate();
    }
}
