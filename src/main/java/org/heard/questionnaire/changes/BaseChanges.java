package org.heard.questionnaire.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Survey;

/** Whether other people are asked: by the question's own route, or because what the route rests on changed. */
record BaseChanges(Survey earlier, Page before, Survey later, Page after) {
    List<FacetChange> changes() {
        List<FacetChange> changes = new ArrayList<>();
        if (!routes(before).equals(routes(after))) {
            changes.add(Facet.BASE.changed(words(before) + " → " + words(after)));
        }
        if (!new HashSet<>(before.stopIf()).equals(new HashSet<>(after.stopIf()))) {
            changes.add(Facet.BASE.changed("answers that end the survey"));
        }
        restsOn().forEach(key -> rested(key).ifPresent(changes::add));
        return changes;
    }

    private static Set<Condition> routes(Page page) {
        Set<Condition> routes = new HashSet<>();
        page.askIf()
                .forEach(route -> routes.add(new Condition(
                        route.question(),
                        route.anyOf().stream().sorted().toList(),
                        route.noneOf().stream().sorted().toList())));
        return routes;
    }

    private static String words(Page page) {
        if (page.askIf().isEmpty()) {
            return "everyone";
        }
        return String.join(
                " and ",
                page.askIf().stream()
                        .map(route -> route.question()
                                + (route.anyOf().isEmpty() ? "" : " any of " + String.join(" ", route.anyOf()))
                                + (route.noneOf().isEmpty() ? "" : " none of " + String.join(" ", route.noneOf())))
                        .toList());
    }

    /** Questions whose answers decide in both rounds, near or far, whether it is asked. */
    private Set<String> restsOn() {
        Set<String> both = sources(later, after, new LinkedHashSet<>());
        both.retainAll(sources(earlier, before, new LinkedHashSet<>()));
        endings(later, after).stream()
                .filter(key -> earlier.page(key).isPresent())
                .forEach(both::add);
        endings(earlier, before).stream()
                .filter(key -> later.page(key).isPresent() && isBefore(later, key, after))
                .forEach(both::add);
        return both;
    }

    private static Set<String> sources(Survey survey, Page page, Set<String> found) {
        List<String> next =
                new ArrayList<>(page.askIf().stream().map(Condition::question).toList());
        page.question().asked().traits().among().ifPresent(next::add);
        for (String key : next) {
            if (found.add(key)) {
                survey.page(key).ifPresent(source -> sources(survey, source, found));
            }
        }
        return found;
    }

    /** Pages before it whose answers may end the survey. */
    private static List<String> endings(Survey survey, Page page) {
        return survey.pages().stream()
                .takeWhile(other -> !other.id().equals(page.id()))
                .filter(other -> !other.stopIf().isEmpty())
                .map(Page::id)
                .toList();
    }

    private static boolean isBefore(Survey survey, String key, Page page) {
        return survey.pages().stream()
                .takeWhile(other -> !other.id().equals(page.id()))
                .anyMatch(other -> other.id().equals(key));
    }

    private Optional<FacetChange> rested(String key) {
        Page old = earlier.page(key).orElseThrow();
        Page now = later.page(key).orElseThrow();
        List<String> what = new ArrayList<>();
        if (new OptionChanges(old.question(), now.question(), false)
                .changes().stream().anyMatch(change -> change.facet().onOffer().asking() != OnOffer.Asking.NOTHING)) {
            what.add("answers");
        }
        if (old.question().asked().required() != now.question().asked().required()) {
            what.add("“required”");
        }
        if (!new HashSet<>(old.stopIf()).equals(new HashSet<>(now.stopIf()))) {
            what.add("“stop_if”");
        }
        if (!routes(old).equals(routes(now))) {
            what.add("route");
        }
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(Facet.INHERITED_BASE.changed("of " + key + ": " + String.join(", ", what)));
    }
}
