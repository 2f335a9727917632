package org.heard.questionnaire.surveyfile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Audience;
import org.heard.questionnaire.survey.Objective;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Text;

/**
 * Reads {@code area.yaml}: names, places, whom to turn to, the parts that places are joined into, and what its
 * improvement plan answers.
 *
 * @param official by measure, the figure published of the area that stands beside it
 */
record AreaFile(AreaNames area, Recode parts, List<Objective> objectives, Map<String, String> official) {
    /** @param shipped the file that comes with this build: what it makes up is made up in any file */
    static AreaFile read(Entry file, Translations translations, Entry shipped) {
        Entry area = file.at("area");
        Entry help = area.at("help");
        Texts plain = new Texts(Map.of(), translations);
        List<Option> localities = new ArrayList<>();
        Map<String, String> partOf = new LinkedHashMap<>();
        Map<String, Entry> parts = file.at("parts").fields();
        file.at("localities").fields().forEach((code, place) -> {
            Entry part = place.at("part");
            if (!parts.containsKey(part.text())) {
                throw part.fault("the part “" + part.text() + "” is not among the parts above");
            }
            localities.add(new Option(code, name(plain, place.at("label")), OptionRole.PLAIN, "geo_alt"));
            partOf.put(code, part.text());
        });
        List<Option> groups = new ArrayList<>();
        parts.forEach((code, label) -> groups.add(new Option(code, plain.read(label), OptionRole.PLAIN, "compass")));
        return new AreaFile(
                new AreaNames(
                        area.at("name").text(),
                        area.at("council").text(),
                        area.at("forum").text(),
                        area.at("board").text(),
                        help.at("name").text(),
                        help.at("phone").text(),
                        help.at("email").text(),
                        localities,
                        file.items("worried").stream()
                                .map(contact -> contact(plain, contact))
                                .toList(),
                        file.text("ethics_approval", ""),
                        help.text("return_address", ""),
                        file.text("leave_to", ""),
                        new NoticesFile(plain).read(file, new Examples(shipped))),
                new Recode(Recode.OF_PARTS, Map.of("*", partOf), groups, Optional.empty()),
                objectives(file),
                file.items("official").stream()
                        .collect(Collectors.toMap(
                                one -> one.at("measure").text(),
                                one -> one.at("text").text(),
                                (one, again) -> again)));
    }

    /** Also those of a file of measures: before there was a place for them here they stood there. */
    static List<Objective> objectives(Entry file) {
        return file.fields("objectives").entrySet().stream()
                .map(one -> new Objective(
                        one.getKey(),
                        one.getValue().at("title").text(),
                        one.getValue().at("weakness").text(),
                        one.getValue().texts("measures")))
                .toList();
    }

    private static AreaNames.Contact contact(Texts texts, Entry contact) {
        Set<Audience> audiences = contact.find("for")
                .map(named -> named.items().stream()
                        .map(Entry::text)
                        .flatMap(word -> Audience.called(word).stream())
                        .collect(Collectors.toSet()))
                .orElse(EnumSet.allOf(Audience.class));
        return new AreaNames.Contact(
                contact.at("name").text(),
                texts.read(contact.at("text")),
                contact.text("phone", ""),
                contact.text("sms", ""),
                contact.text("chat", ""),
                contact.text("sign", ""),
                audiences);
    }

    /** A place is called the same in every language that does not say otherwise. */
    private static Text name(Texts texts, Entry label) {
        return new Text(texts.read(label).byLanguage(), true);
    }
}
