package org.heard.people.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Predicate;

/** What stands above every page of somebody who is signed in: where their role may go. Templates call it {@code inject:navigation}. */
@Singleton
@Named("navigation")
public class ServiceNavigation {
    private final SecurityIdentity identity;
    private final UriInfo asked;

    ServiceNavigation(SecurityIdentity identity, UriInfo asked) {
        this.identity = identity;
        this.asked = asked;
    }

    /**
     * @param current the page shown is one of it
     * @param here the page shown is its first
     */
    public record Section(String label, String address, boolean current, boolean here) {
        /** As {@code aria-current} has it; empty where the page is none of it. */
        public String marked() {
            if (here) {
                return "page";
            }
            return current ? "true" : "";
        }
    }

    /** @param at where its pages begin, its own address first */
    private record Wing(String label, List<String> at, Predicate<Actor> opens) {}

    private static final List<Wing> WINGS = List.of(
            new Wing("Your pages", List.of("/your-pages"), any -> true),
            new Wing("Rounds", List.of("/rounds"), Actor::isOfficer),
            new Wing("Surveys", List.of("/surveys"), actor -> actor.isOfficer() || actor.isForum()),
            new Wing("Releases", List.of("/releases"), Actor::isOfficer),
            new Wing("Results", List.of("/results", "/check"), any -> true),
            new Wing("Reports", List.of("/reports", "/commentary"), any -> true),
            new Wing("Board", List.of("/board", "/progress"), any -> true),
            new Wing("Area", List.of("/area"), Actor::isOfficer),
            new Wing("Accounts", List.of("/accounts"), Actor::isAdministrator));

    /** Somebody is signed in. */
    public boolean isKnown() {
        return !Actor.of(identity).isNobody();
    }

    public String name() {
        return identity.getPrincipal().getName();
    }

    public List<Section> sections() {
        Actor actor = Actor.of(identity);
        String path = asked.getPath();
        return WINGS.stream()
                .filter(wing -> wing.opens().test(actor))
                .map(wing -> section(wing, path))
                .toList();
    }

    private static Section section(Wing wing, String path) {
        boolean current = wing.at().stream().anyMatch(begin -> path.equals(begin) || path.startsWith(begin + "/"));
        String first = wing.at().get(0);
        return new Section(wing.label(), first, current, path.equals(first));
    }
}
