package org.heard.collection.round;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.collection.round.RoundPlan.Planned;
import org.heard.ground.language.Days;
import org.heard.ground.web.Choice;
import org.heard.ground.web.DayField;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;

/** What is planned for a round, as it is typed. @param seen how often the plan had been written when the page was made */
record RoundPlanForm(Field name, DayField closes, Field channels, Field could, DayField keep, int seen) {
    private static final int MOST_PEOPLE = 1_000_000;
    private static final String SEEN = "seen";

    static final String NO_DAY = "Type a day, a month and a year, such as 31 3 2027";
    static final String NO_PEOPLE = "How many could answer is a whole number from 1 to 1000000, such as 1200";

    /** The plan as it stands. @param called where no other name is planned, @param usually the day until which the privacy notice says answers are kept, once a last day is planned */
    static RoundPlanForm of(Planned plan, int seen, String called, Optional<LocalDate> usually) {
        return new RoundPlanForm(
                name(plan.name().isEmpty() ? called : plan.name(), ""),
                filled(lastDay(), plan.closes()),
                channels(plan.channels()),
                could(plan.couldAnswer().map(String::valueOf).orElse(""), ""),
                filled(keptUntil(), plan.keepUntil().or(() -> usually)),
                seen);
    }

    /** The same with what was sent, and each fault at its place. */
    static RoundPlanForm sent(MultivaluedMap<String, String> form, Map<String, String> faults) {
        return new RoundPlanForm(
                name(text(form, "name"), faults.getOrDefault("name", "")),
                lastDay().with(form, faults.getOrDefault("closes", "")),
                channels(chosen(form)),
                could(text(form, "could"), faults.getOrDefault("could", "")),
                keptUntil().with(form, faults.getOrDefault("keep", "")),
                seen(form));
    }

    /**
     * @param rules that need more than the form
     * @param faults gathers a sentence by the name of its control
     */
    static Planned typed(MultivaluedMap<String, String> form, RoundPlanRules rules, Map<String, String> faults) {
        Optional<LocalDate> closes = day(lastDay().with(form, ""), faults);
        closes.flatMap(rules::refuseLastDay).ifPresent(sentence -> faults.put("closes", sentence));
        Optional<LocalDate> keep = day(keptUntil().with(form, ""), faults);
        keep.flatMap(day -> rules.refuseKept(day, closes)).ifPresent(sentence -> faults.put("keep", sentence));
        String could = text(form, "could");
        Optional<Integer> people = people(could);
        if (!could.isEmpty() && people.isEmpty()) {
            faults.put("could", NO_PEOPLE);
        }
        String name = text(form, "name");
        rules.refuseName(name).ifPresent(sentence -> faults.put("name", sentence));
        return new Planned(name, closes, chosen(form), people, keep);
    }

    private static Optional<LocalDate> day(DayField field, Map<String, String> faults) {
        boolean isEmpty = Stream.of(field.day(), field.month(), field.year()).allMatch(String::isEmpty);
        if (!isEmpty && field.typed().isEmpty()) {
            faults.put(field.name(), NO_DAY);
        }
        return field.typed();
    }

    /** The same over a plan that was written so often. */
    RoundPlanForm seeing(int newer) {
        return new RoundPlanForm(name, closes, channels, could, keep, newer);
    }

    List<Fault> faults() {
        return Stream.of(name.faults(), closes.faults(), could.faults(), keep.faults())
                .flatMap(List::stream)
                .toList();
    }

    /** Where somebody wrote in between: what they wrote, line by line as this form names it. */
    static Map<String, String> inWords(Planned plan) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Name of the round", plan.name().isEmpty() ? "none" : plan.name());
        lines.put("Last day for answers", plan.closes().map(Days::inWords).orElse("none"));
        lines.put(
                "Ways",
                String.join(", ", plan.channels().stream().map(Channel::label).toList()));
        lines.put(
                "How many could answer", plan.couldAnswer().map(String::valueOf).orElse("none"));
        lines.put("Kept until", plan.keepUntil().map(Days::inWords).orElse("none"));
        return lines;
    }

    private static Field name(String typed, String wrong) {
        return Field.typed(
                "name",
                "Name of the round (optional)",
                "It stands in charts and in titles of reports. Leave it empty for the month it opens in.",
                wrong,
                typed);
    }

    private static DayField lastDay() {
        return DayField.empty("closes", "Last day for answers", "For example, 31 3 2027");
    }

    static DayField keptUntil() {
        return DayField.empty("keep", "Keep the answers until", "On this day they have to be deleted. Totals stay.");
    }

    static Field could(String typed, String wrong) {
        return Field.typed(
                "could",
                "How many people could answer? (optional)",
                "For example, how many families have a child with SEND support. The round’s page and its progress then say how many of them did.",
                wrong,
                typed);
    }

    private static Field channels(List<Channel> chosen) {
        List<Choice> choices = new ArrayList<>();
        for (Channel channel : Channel.links()) {
            choices.add(
                    new Choice("channel-" + channel.word(), channel.word(), channel.label(), chosen.contains(channel)));
        }
        return new Field(
                "channel",
                "How will people hear of it? (optional)",
                "Each way has a link of its own. The round’s page shows those you tick; with none ticked, all.",
                "",
                "",
                choices);
    }

    static DayField filled(DayField field, Optional<LocalDate> day) {
        return day.map(on -> new DayField(
                        field.name(),
                        field.label(),
                        field.hint(),
                        "",
                        String.valueOf(on.getDayOfMonth()),
                        String.valueOf(on.getMonthValue()),
                        String.valueOf(on.getYear())))
                .orElse(field);
    }

    private static List<Channel> chosen(MultivaluedMap<String, String> form) {
        List<String> words = form.getOrDefault("channel", List.of());
        return Channel.links().stream()
                .filter(channel -> words.contains(channel.word()))
                .toList();
    }

    static String text(MultivaluedMap<String, String> form, String name) {
        String typed = form.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    /** A form without it has seen nothing. */
    static int seen(MultivaluedMap<String, String> form) {
        return number(text(form, SEEN)).orElse(0);
    }

    /** Empty for what is no number of people. */
    static Optional<Integer> people(String typed) {
        return number(typed).filter(count -> count > 0 && count <= MOST_PEOPLE);
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
