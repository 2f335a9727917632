package org.heard.questionnaire.surveyfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;

/**
 * The answers many questions share, by name, from {@code scales.yaml}.
 *
 * @param standing what each short scale of the easy faces may be set against
 * @param ethicsApproved the council may relax the routes that say so
 */
record Scales(
        Texts texts,
        Map<String, List<Option>> scales,
        Map<String, List<Option>> lists,
        Map<String, Entry> standing,
        boolean ethicsApproved) {
    /** @param area its places stand in a list where it says {@code localities}, its parts at {@code parts} */
    static Scales read(Entry file, AreaFile area, Texts texts) {
        Map<String, List<Option>> places = Map.of(
                "localities", area.area().localities(), "parts", area.parts().options());
        Map<String, List<Option>> scales = file.at("scales").each(scale -> inline(texts, scale, Map.of()));
        Map<String, List<Option>> lists = file.at("lists").each(list -> inline(texts, list, places));
        return new Scales(
                texts,
                scales,
                lists,
                file.fields("three_face_scales"),
                !area.area().ethicsApproval().isEmpty());
    }

    /**
     * With the scales and lists a survey file carries itself: they stand before shared ones of the same name, so that a
     * relabelled answer changes this survey and no other.
     */
    Scales with(Entry survey) {
        if (survey.find("scales").isEmpty() && survey.find("lists").isEmpty()) {
            return this;
        }
        return new Scales(
                texts,
                over(scales, survey.fields("scales")),
                over(lists, survey.fields("lists")),
                standing(survey.fields("scales").keySet()),
                ethicsApproved);
    }

    /** A scale of a survey's own that is named after a shared one, SAT5_mine, stands in the easy faces as SAT5 does. */
    private Map<String, Entry> standing(Set<String> own) {
        Map<String, Entry> all = new HashMap<>(standing);
        own.forEach(name -> standing.keySet().stream()
                .filter(shared -> name.startsWith(shared + "_"))
                .max(Comparator.comparing(String::length))
                .ifPresent(shared -> all.putIfAbsent(name, standing.get(shared))));
        return all;
    }

    private Map<String, List<Option>> over(Map<String, List<Option>> shared, Map<String, Entry> own) {
        Map<String, List<Option>> all = new HashMap<>(shared);
        own.forEach((name, options) -> all.put(name, inline(texts, options, Map.of())));
        return all;
    }

    List<Option> scale(Entry name) {
        return named(scales, name, "scale");
    }

    /** As {@link #scale}, with the pictures for questions whose “yes” is the bad answer, where it has such. */
    List<Option> neutral(Entry name) {
        Map<String, Entry> pictures = Optional.ofNullable(standing.get(name.text()))
                .map(standing -> standing.fields("neutral"))
                .orElse(Map.of());
        return scale(name).stream()
                .map(option -> pictures.containsKey(option.code())
                        ? option.shown(pictures.get(option.code()).text())
                        : option)
                .toList();
    }

    /** The options an entry gives: the name of a list, or the options themselves. */
    List<Option> options(Entry entry) {
        return entry.isMap() ? inline(texts, entry, Map.of()) : named(lists, entry, "list");
    }

    /** As {@link #options}, but a name means a scale or a list. */
    List<Option> either(Entry entry) {
        return !entry.isMap() && scales.containsKey(entry.text()) ? scale(entry) : options(entry);
    }

    private static List<Option> named(Map<String, List<Option>> all, Entry name, String what) {
        List<Option> options = all.get(name.text());
        if (options == null) {
            throw name.fault("there is no " + what + " “" + name.text() + "” in scales.yaml; it knows "
                    + String.join(", ", new TreeSet<>(all.keySet())));
        }
        return options;
    }

    private static List<Option> inline(Texts texts, Entry entry, Map<String, List<Option>> places) {
        List<Option> options = new ArrayList<>();
        entry.fields()
                .forEach((code, option) ->
                        options.addAll(places.getOrDefault(code, List.of(option(texts, code, option)))));
        return List.copyOf(options);
    }

    private static Option option(Texts texts, String code, Entry entry) {
        OptionRole role = OptionRole.valueOf(entry.text("role", "plain").toUpperCase(Locale.ROOT));
        return new Option(code, texts.read(entry.find("label").orElse(entry)), role, entry.text("symbol", ""));
    }
}
