package org.heard.people.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.heard.ground.files.StillPicture;
import org.heard.people.account.Actor;
import org.heard.people.area.Area;
import org.heard.people.area.AreaLook;
import org.hibernate.Session;

/** The council's colour and logo; each change is added, and the newest counts. */
@ApplicationScoped
class AreaLooks {
    private final Session store;
    private final AccountMarks marks;
    private final Area area;
    private final Clock clock;

    AreaLooks(Session store, AccountMarks marks, Area area, Clock clock) {
        this.store = store;
        this.marks = marks;
        this.area = area;
        this.clock = clock;
    }

    /** The logo with that digest, of any time. */
    @Transactional
    Optional<StillPicture> logo(String digest) {
        return store.createNativeQuery(
                        "select logo_type, logo, width, height from area_look where digest = :digest"
                                + " order by number desc limit 1",
                        Object[].class)
                .setParameter("digest", digest)
                .getResultStream()
                .map(row -> new StillPicture((String) row[0], (byte[]) row[1], number(row[2]), number(row[3])))
                .findFirst();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /**
     * @param colour empty for the usual one
     * @param logo empty for none
     * @param seen number of the look it was made from
     * @throws AreaRefused where another one was saved since
     */
    @Transactional
    void keep(String colour, Optional<StillPicture> logo, int seen, Actor by) {
        store.createNativeMutationQuery("lock table area_look in exclusive mode")
                .executeUpdate();
        Number newest = (Number) store.createNativeQuery("select coalesce(max(number), 0) from area_look", Object.class)
                .getSingleResult();
        if (newest.intValue() != seen) {
            throw new AreaRefused(
                    "Somebody else changed the logo or the colour since you came here. Look at them, then save"
                            + " again");
        }
        store.createNativeMutationQuery("insert into area_look"
                        + " (number, colour, logo, logo_type, digest, width, height, made_on, made_by)"
                        + " values (:number, :colour, :logo, :type, :digest, :width, :height, :on, :by)")
                .setParameter("number", seen + 1)
                .setParameter("colour", colour)
                .setParameter("logo", logo.map(StillPicture::bytes).orElse(new byte[0]))
                .setParameter("type", logo.map(StillPicture::type).orElse(""))
                .setParameter(
                        "digest",
                        logo.map(one -> DigestUtils.sha256Hex(one.bytes()).substring(0, 16))
                                .orElse(""))
                .setParameter("width", logo.map(StillPicture::width).orElse(0))
                .setParameter("height", logo.map(StillPicture::height).orElse(0))
                .setParameter("on", LocalDate.now(clock))
                .setParameter("by", marks.of(by.account()))
                .executeUpdate();
    }

    /** As the pages look now; asked anew, so that whoever saved it sees it. */
    AreaLook now() {
        area.look().renew();
        return area.look().now();
    }
}
