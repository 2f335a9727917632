package org.heard.questionnaire.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.ground.language.Language;
import org.heard.ground.language.Messages;

/** The languages people may answer in, and how far each is ready. */
public final class Languages {
    public static final Languages NONE = new Languages(Messages.of(Map.of()), Map.of(), List.of(), MeasureNames.NONE);

    private final Messages words;
    private final Map<Language, Boolean> checked;
    private final List<Text> ofTheArea;
    private final MeasureNames measures;
    private final List<Offer> ofTheInterface;
    private final List<Offer> ofTheResults;
    /** Asked for by every page, and the same as long as the survey is; a draft lives as long as somebody looks at it. */
    private final Cache<Survey, List<Offer>> known =
            Caffeine.newBuilder().weakKeys().build();

    /**
     * @param checked whether the interface's words in a language were checked, in the order they are offered in
     * @param ofTheArea what the site's own pages say that the area has written
     * @param measures what measures are called
     */
    public Languages(Messages words, Map<Language, Boolean> checked, List<Text> ofTheArea, MeasureNames measures) {
        this.words = words;
        this.checked = Collections.unmodifiableMap(new LinkedHashMap<>(checked));
        this.ofTheArea = List.copyOf(ofTheArea);
        this.measures = measures;
        this.ofTheInterface = List.copyOf(interfaceOffers());
        this.ofTheResults = ofTheInterface.stream()
                .map(offer -> offer.language().equals(Language.ENGLISH) ? offer : withMeasures(offer))
                .toList();
    }

    /** The interface's. */
    public Messages words() {
        return words;
    }

    /** English first, then the languages the survey's file names, in the order of the index. */
    public List<Offer> of(Survey survey) {
        return known.get(survey, this::offers);
    }

    private List<Offer> offers(Survey survey) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(Language.ENGLISH, true, List.of()));
        checked.forEach((language, interfaceToo) -> {
            boolean published = survey.languages().checked().contains(language.code());
            if (published || survey.languages().drafts().contains(language.code())) {
                offers.add(new Offer(language, published && interfaceToo, missing(survey, language)));
            }
        });
        return List.copyOf(offers);
    }

    /** Those of the site's own pages, which say the interface's words and no survey's. */
    public List<Offer> ofTheInterface() {
        return ofTheInterface;
    }

    private List<Offer> interfaceOffers() {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(Language.ENGLISH, true, List.of()));
        checked.forEach((language, its) ->
                offers.add(new Offer(language, its, ofThePages(language).toList())));
        return offers;
    }

    /** Those in which results can be told: they say the interface's words, and what measures are called. */
    public List<Offer> ofTheResults() {
        return ofTheResults;
    }

    private Offer withMeasures(Offer offer) {
        return new Offer(
                offer.language(),
                offer.checked() && measures.isCheckedIn(offer.language()),
                Stream.concat(offer.missing().stream(), measures.missingIn(offer.language()).stream())
                        .toList());
    }

    /** One sentence for each language in which a measure lacks a title or phrase: a draft may have gaps. */
    public List<String> untold() {
        return checked.keySet().stream()
                .filter(language -> !measures.missingIn(language).isEmpty())
                .map(language -> "languages/" + language.code() + ": results are not told in " + language.name()
                        + " before these are translated: “" + String.join("”, “", measures.missingIn(language)) + "”")
                .toList();
    }

    /** What measures are called. */
    public MeasureNames measures() {
        return measures;
    }

    private List<String> missing(Survey survey, Language language) {
        return Stream.concat(ofThePages(language), missing(survey.texts(), language))
                .distinct()
                .toList();
    }

    /** What every page may need, whatever the survey: the interface's words and the area's own. */
    private Stream<String> ofThePages(Language language) {
        return Stream.concat(words.missingIn(language).stream().map(words::english), missing(ofTheArea, language));
    }

    private static Stream<String> missing(List<Text> texts, Language language) {
        return texts.stream().filter(text -> !text.isIn(language.code())).map(Text::english);
    }
}
