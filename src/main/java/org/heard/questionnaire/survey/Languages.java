package org.heard.questionnaire.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.ground.language.Language;
import org.heard.ground.language.Words;

/** The languages people may answer in, and how far each is ready. */
public final class Languages {
    static final Languages NONE = new Languages(new Words(Map.of()), Translations.NONE);

    private final Words words;
    private final Translations translations;

    Languages(Words words, Translations translations) {
        this.words = words;
        this.translations = translations;
    }

    /** The interface's. */
    public Words words() {
        return words;
    }

    /** English first, then the languages the survey's file names, in the order of the index. */
    public List<Offer> of(Survey survey) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(Language.ENGLISH, true, List.of()));
        for (Language language : translations.languages()) {
            boolean published = survey.languages().contains(language.code());
            if (published || survey.drafts().contains(language.code())) {
                boolean checked = published && translations.areChecked(language.code(), List.of(Translation.INTERFACE));
                offers.add(new Offer(language, checked, missing(survey, language)));
            }
        }
        return offers;
    }

    /** Those of the site's own pages, which say the interface's words and no survey's. */
    public List<Offer> ofTheInterface() {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(Language.ENGLISH, true, List.of()));
        for (Language language : translations.languages()) {
            boolean checked = translations.areChecked(language.code(), List.of(Translation.INTERFACE));
            offers.add(new Offer(language, checked, words.missingIn(language)));
        }
        return offers;
    }

    private List<String> missing(Survey survey, Language language) {
        Stream<String> texts = survey.texts().stream()
                .filter(text -> !text.isIn(language.code()))
                .map(Text::english);
        return Stream.concat(words.missingIn(language).stream().map(words::english), texts)
                .distinct()
                .toList();
    }
}
