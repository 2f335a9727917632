package org.heard.questionnaire.surveyfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heard.ground.language.Language;

/** What has been translated, found by its English: where that changes, its translations no longer count. */
public record Translations(List<Language> languages, List<Translation> parts) {
    static final Translations NONE = new Translations(List.of(), List.of());

    /** @param index the languages and their files, by name */
    public static Translations read(Entry index, Function<String, Entry> files) {
        List<Language> languages = new ArrayList<>();
        List<Translation> parts = new ArrayList<>();
        index.fields("languages").forEach((code, entry) -> {
            Language language = new Language(code, entry.at("name").text());
            languages.add(language);
            entry.texts("files").forEach(file -> parts.add(Translation.read(language, files.apply(file))));
        });
        return new Translations(languages, parts);
    }

    /** The same text in every language it is known in, where it stands, by code. */
    Map<String, Entry> of(String english) {
        Map<String, Entry> found = new LinkedHashMap<>();
        for (Translation part : parts) {
            Entry text = part.texts().get(english);
            if (text != null) {
                found.putIfAbsent(part.language().code(), text);
            }
        }
        return found;
    }

    /** That part of each language alone: its English may stand elsewhere with another meaning. */
    Translations among(String of) {
        return new Translations(
                languages, parts.stream().filter(part -> part.of().equals(of)).toList());
    }

    /** Codes of the languages in which that part is there and checked. */
    List<String> checked(String of) {
        return among(of).parts().stream()
                .filter(Translation::checked)
                .map(part -> part.language().code())
                .toList();
    }

    /** Whether everything of a survey in that language was checked: its own file, and those all surveys share. */
    boolean areChecked(String language, List<String> of) {
        return parts.stream()
                .filter(part -> part.language().code().equals(language) && of.contains(part.of()))
                .allMatch(Translation::checked);
    }

    /** Whether the interface's words were checked, by language. */
    Map<Language, Boolean> ofTheInterface() {
        Map<Language, Boolean> checked = new LinkedHashMap<>();
        languages.forEach(
                language -> checked.put(language, areChecked(language.code(), List.of(Translation.INTERFACE))));
        return checked;
    }

    Language language(String code) {
        return languages.stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(new Language(code, code));
    }
}
