package org.heard.collection.journey;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.heard.collection.response.DraftContents;
import org.heard.collection.response.Drafts;
import org.heard.collection.round.Channel;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.Site;

/** Keeps what somebody sent from a page, before they go on to another. */
@Singleton
class Saving {
    private final Drafts drafts;
    private final Site site;
    private final Clock clock;

    Saving(Drafts drafts, Site site, Clock clock) {
        this.drafts = drafts;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Changes their draft, or begins one; where nothing changes nothing is kept.
     *
     * @param change the draft as it is to be, that day
     * @param where they go then
     * @return the way there; nothing where the draft is gone
     */
    Optional<Response> change(
            Visit visit,
            BiFunction<DraftContents, LocalDate, DraftContents> change,
            Function<Visit, String> where,
            UriInfo address) {
        LocalDate today = LocalDate.now(clock);
        DraftContents before = visit.draft().orElse(DraftContents.NONE);
        if (change.apply(before, today).equals(before)) {
            return Optional.of(PageResponses.goTo(where.apply(visit)));
        }
        if (visit.draft().isPresent()) {
            return visit.change(drafts, draft -> visit.with(change.apply(draft, today)))
                    .map(saved -> goTo(where.apply(saved), visit, visit.token().orElseThrow(), address));
        }
        Channel channel = Channel.ofLink(address.getQueryParameters().getFirst(StartPage.FROM));
        DraftContents first = visit.with(change.apply(DraftContents.NONE.by(channel), today));
        Token token = drafts.start(visit.round(), visit.placed(first));
        return Optional.of(goTo(where.apply(visit.showing(first)), visit, token, address));
    }

    /** Each answer begins the days anew for which the draft is kept, and for the cookie as well. */
    private Response goTo(String where, Visit visit, Token token, UriInfo address) {
        return PageResponses.goTo(where, PageResponses.cookie(visit.survey().key(), token, site, address));
    }
}
