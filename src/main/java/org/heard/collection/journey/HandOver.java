package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;

/**
 * Around the questions a parent or carer answers: before them the young person is asked to hand over, and what was
 * answered stays. The address alone says that the adult has the device, so nothing of it is kept.
 */
final class HandOver {
    /** What the address of a question says once somebody said they are the adult. */
    static final String ADULT = "adult";

    static final String TAKEN = ADULT + "=yes";

    private HandOver() {}

    record HandedOver(String survey, String back, String go, String stop) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance handOver(HandedOver page);

        static native TemplateInstance settled(HandedOver page);
    }

    /** The address of a page; from one question for the adult the next is theirs too. */
    static String path(Visit visit, Screen from, Screen to) {
        boolean stays = from.first().isForAdult() && to.first().isForAdult();
        return stays ? visit.path(to.path(), TAKEN) : visit.path(to.path());
    }

    /** Asks the young person to hand over. */
    static Response ask(Visit visit, Screen screen) {
        String back = visit.journey()
                .before(screen)
                .map(before -> visit.path(before.path()))
                .orElseGet(visit::start);
        return PageResponses.page(visit, Templates.handOver(page(visit, back, visit.path(screen.path(), TAKEN))));
    }

    /** Says that what an adult answered stays. */
    static Response settled(Visit visit) {
        return PageResponses.refused(visit, Templates.settled(page(visit, "", visit.path("answer"))));
    }

    private static HandedOver page(Visit visit, String back, String go) {
        return new HandedOver(visit.voice().say(visit.survey().title()), back, go, visit.path(StopPage.NAME));
    }
}
