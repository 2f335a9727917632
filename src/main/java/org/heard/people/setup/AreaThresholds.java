package org.heard.people.setup;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.people.account.Actor;
import org.heard.people.area.Area;
import org.heard.people.area.KeptThresholds;
import org.heard.people.area.RestsOnArea;

/** Sets the council's thresholds. What keeps nobody safe is no {@link DisclosureRules} at all; what rests on them may refuse. */
@ApplicationScoped
class AreaThresholds {
    /** The least that keep anybody safe. */
    static final DisclosureRules LEAST = new DisclosureRules(3, 3, 1, 3);

    private final KeptThresholds kept;
    private final Area area;
    private final List<RestsOnArea> resting;
    private final AccountMarks marks;
    private final Clock clock;

    AreaThresholds(KeptThresholds kept, Area area, @All List<RestsOnArea> resting, AccountMarks marks, Clock clock) {
        this.kept = kept;
        this.area = area;
        this.resting = resting;
        this.marks = marks;
        this.clock = clock;
    }

    /** @param number of the change they were set by; 0 for those of the settings */
    record Now(int number, DisclosureRules rules) {}

    Now now() {
        return now(kept.all());
    }

    private Now now(List<KeptThresholds.Kept> all) {
        return all.stream()
                .findFirst()
                .map(one -> new Now(one.number(), one.rules()))
                .orElseGet(() -> new Now(0, area.setThresholds()));
    }

    /** Why these may not be set in the place of those that count; empty where they may. */
    @Transactional
    Optional<String> refuses(DisclosureRules next) {
        return refuses(now().rules(), next);
    }

    private Optional<String> refuses(DisclosureRules before, DisclosureRules next) {
        return resting.stream()
                .flatMap(one -> one.refuses(before, next).stream())
                .findFirst();
    }

    /**
     * @param seen number of the change they were set from
     * @return whether they are others
     * @throws AreaRefused with one sentence; nothing is changed then
     */
    @Transactional
    boolean set(DisclosureRules next, String seen, Actor by) {
        Now now = now(kept.alone());
        if (!Integer.toString(now.number()).equals(seen)) {
            throw new AreaRefused("Somebody else set these limits since you came here. Look at them, then save again");
        }
        if (next.equals(now.rules())) {
            return false;
        }
        refuses(now.rules(), next).ifPresent(why -> {
            throw new AreaRefused(why);
        });
        kept.add(new KeptThresholds.Kept(now.number() + 1, next, LocalDate.now(clock), marks.of(by.account())));
        return true;
    }
}
