package org.heard.reporting.drafting;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.TypedNumber;
import org.heard.ground.web.Fault;
import org.heard.ground.web.TypedText;
import org.heard.reporting.report.Part;

/**
 * The form of one section as it was sent, or as it is first shown.
 *
 * @param seen the version the writer had before them
 * @param picks the figures that may be chosen; none for the front
 */
record SectionForm(String section, int seen, Map<Part, String> texts, List<Pick> picks) {
    /** Names of the fields somebody writes in. */
    static final Map<String, String> LABELS =
            Arrays.stream(Part.values()).collect(Collectors.toMap(Part::name, Part::heading));

    private static final int LAST_PLACE = 999;

    SectionForm {
        texts = Map.copyOf(texts);
        picks = List.copyOf(picks);
    }

    /**
     * One figure with its checkbox and its number box.
     *
     * @param place as typed: 1 comes first
     */
    record Pick(String question, String name, String finding, boolean shown, String place) {
        private Pick(Pick offered, boolean shown, String place) {
            this(offered.question, offered.name, offered.finding, shown, place);
        }

        public String error() {
            return !shown || place.isEmpty() || isPlace()
                    ? ""
                    : "Place of " + name + " must be a whole number from 1 to " + LAST_PLACE;
        }

        private boolean isPlace() {
            int number = TypedNumber.whole(place).orElse(0);
            return number >= 1 && number <= LAST_PLACE;
        }

        /** Without a number it stands behind those that have one. */
        private int order() {
            return isPlace() ? TypedNumber.whole(place).orElseThrow() : LAST_PLACE + 1;
        }
    }

    /** @param offered the figures that may be chosen, in the order they were shown */
    static SectionForm sent(String section, List<Part> parts, List<Pick> offered, MultivaluedMap<String, String> form) {
        Map<Part, String> texts = new EnumMap<>(Part.class);
        parts.forEach(part -> texts.put(part, TypedText.clean(form.getFirst(part.name()))));
        List<String> ticked = form.getOrDefault("show", List.of());
        List<Pick> picks = offered.stream()
                .map(pick -> new Pick(
                        pick,
                        ticked.contains(pick.question()),
                        Optional.ofNullable(form.getFirst("place-" + pick.question()))
                                .orElse("")
                                .strip()))
                .toList();
        return new SectionForm(section, number(form.getFirst("version")), texts, picks);
    }

    private static int number(String typed) {
        return typed != null && typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** Questions in the order of print; empty where there is nothing to choose from. */
    Optional<List<String>> chosen() {
        return picks.isEmpty()
                ? Optional.empty()
                : Optional.of(picks.stream()
                        .filter(Pick::shown)
                        .sorted(Comparator.comparingInt(Pick::order))
                        .map(Pick::question)
                        .toList());
    }

    boolean isAs(WrittenSection kept) {
        return texts.equals(kept.texts()) && chosen().equals(kept.chosen());
    }

    List<Fault> faults() {
        Function<Pick, Fault> place = pick -> new Fault("place-" + pick.question(), pick.error());
        return Stream.concat(
                        picks.stream().map(place),
                        Stream.of(Part.values())
                                .filter(texts::containsKey)
                                .map(part -> new Fault(part.name(), TypedText.fault(part.heading(), texts.get(part)))))
                .filter(fault -> !fault.sentence().isEmpty())
                .toList();
    }
}
