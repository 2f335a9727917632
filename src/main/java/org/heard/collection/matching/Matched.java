package org.heard.collection.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.NumberQuestion;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;

/**
 * One question with the columns chosen for it.
 *
 * @param columns in the order of the file
 * @param beside columns in which people typed what else there is, where another holds the answer
 * @param codes what each text (each heading, where options have columns) is taken as: a code or a word below; a text that
 *     is missing here is not settled
 */
record Matched(
        Question question,
        How how,
        List<FoundColumn> columns,
        List<FoundColumn> beside,
        String separator,
        Map<String, String> codes) {
    static final String TICKED = "#ticked";
    static final String UNTICKED = "#unticked";

    /** Somebody took the suggestion away. */
    static final String OPEN = "#open";

    /** More texts than this in columns of ticks are what people typed: any of them is a tick. */
    private static final int MOST_TICKS = 6;

    /** How an answer stands in its columns. */
    enum How {
        WORDS,
        ONE_CELL,
        JOINED,
        TICKS
    }

    Matched {
        columns = List.copyOf(columns);
        beside = List.copyOf(beside);
        codes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    /** Every question of the survey that has a column, in the order asked. */
    static List<Matched> all(LookedAt file, Survey survey, ColumnChoices choices) {
        List<Matched> matched = new ArrayList<>();
        for (Question question : survey.questions()) {
            List<FoundColumn> columns = file.open().stream()
                    .filter(column -> question.key().equals(choices.questions().get(column.heading())))
                    .toList();
            if (!columns.isEmpty()) {
                matched.add(of(question, columns, choices.codes(question.key())));
            }
        }
        return matched;
    }

    private static Matched of(Question question, List<FoundColumn> columns, Map<String, String> chosen) {
        OptionOffers offers = new OptionOffers(question);
        List<FoundColumn> main = columns.size() > 1 && !(question instanceof ManyChoices)
                ? columns.stream().filter(column -> isAnswer(column, offers)).toList()
                : List.of();
        boolean hasBeside = main.size() == 1;
        List<FoundColumn> held = hasBeside ? main : columns;
        List<FoundColumn> beside = hasBeside
                ? columns.stream().filter(column -> !main.contains(column)).toList()
                : List.of();
        How how = how(question, held);
        String separator = how == How.JOINED ? JoinedTexts.separator(texts(held)) : "";
        Matched bare = new Matched(question, how, held, beside, separator, Map.of());
        Map<String, String> codes = new LinkedHashMap<>();
        Map<String, Offer> offered = bare.offers(offers);
        bare.texts()
                .forEach(text -> Optional.ofNullable(chosen.get(text))
                        .or(() -> Optional.ofNullable(offered.get(text)).map(Offer::code))
                        .filter(code -> !code.equals(OPEN))
                        .ifPresent(code -> codes.put(text, code)));
        return new Matched(question, how, held, beside, separator, codes);
    }

    private static boolean isAnswer(FoundColumn column, OptionOffers offers) {
        return !TickWords.isTicks(column)
                && column.texts().stream().anyMatch(seen -> offers.best(seen.text(), seen.label()) > 0);
    }

    private static How how(Question question, List<FoundColumn> columns) {
        if (question instanceof OpenText || question instanceof NumberQuestion) {
            return How.WORDS;
        }
        boolean oneTick = question instanceof ManyChoices
                && !columns.get(0).part().isEmpty()
                && TickWords.isTicks(columns.get(0));
        if (columns.size() > 1 || oneTick) {
            return How.TICKS;
        }
        return question instanceof ManyChoices ? How.JOINED : How.ONE_CELL;
    }

    private static List<String> texts(List<FoundColumn> columns) {
        return columns.stream()
                .flatMap(column -> column.texts().stream())
                .map(FoundColumn.Seen::text)
                .toList();
    }

    /** What is to be settled: each text; where options have columns, each heading and then how a tick is written. */
    Set<String> texts() {
        Set<String> texts = new java.util.LinkedHashSet<>();
        switch (how) {
            case WORDS -> {}
            case ONE_CELL -> {
                texts.addAll(texts(columns));
                beside.forEach(column -> texts.add(column.heading()));
            }
            case JOINED -> texts.addAll(JoinedTexts.of(texts(columns), question.options(), Optional.of(separator)));
            case TICKS -> {
                columns.forEach(column -> texts.add(column.heading()));
                texts.addAll(tickTexts());
            }
        }
        return texts;
    }

    /** Texts of columns of ticks that are neither the option's own words nor too many to be ticks. */
    private Set<String> tickTexts() {
        return columns.stream()
                .filter(column -> !isTyped(column))
                .flatMap(column -> column.texts().stream()
                        .map(FoundColumn.Seen::text)
                        .filter(text -> !Likeness.bare(text).equals(Likeness.bare(column.part()))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where people typed what else there is. */
    boolean isTyped(FoundColumn column) {
        return column.more()
                || column.texts().size() > MOST_TICKS
                || column.part().toLowerCase(java.util.Locale.ROOT).startsWith("other") && !TickWords.isTicks(column);
    }

    /** What Heard makes of each text where nobody has chosen; those it makes nothing of are missing. */
    Map<String, Offer> offers() {
        return offers(new OptionOffers(question));
    }

    /** A text left over goes with an option left over, where each is the other's nearest. */
    private Map<String, Offer> offers(OptionOffers known) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        Set<String> texts = texts();
        texts.forEach(text -> offered(text, known).ifPresent(offer -> offers.put(text, offer)));
        Set<String> codes = offers.values().stream().map(Offer::code).collect(Collectors.toSet());
        Map<String, String> left = new LinkedHashMap<>();
        texts.stream().filter(text -> !offers.containsKey(text)).forEach(text -> left.put(text, words(text)));
        known.nearest(left, codes).forEach((text, code) -> offers.put(text, new Offer(code, "by its words: look")));
        return offers;
    }

    private String words(String text) {
        return isHeading(text) ? part(text) : label(text, text);
    }

    private Optional<Offer> offered(String text, OptionOffers offers) {
        boolean heading = isHeading(text);
        if (how == How.TICKS && !heading) {
            return MissingWords.of(text)
                    .map(word -> new Offer(word, ""))
                    .or(() -> text.equalsIgnoreCase("n/a")
                            ? Optional.of(new Offer(MissingWords.NOT_ASKED, "look"))
                            : Optional.of(new Offer(TickWords.isUnticked(text) ? UNTICKED : TICKED, "")));
        }
        String words = heading ? part(text) : text;
        return offers.of(words, label(text, words))
                .map(offer -> new Offer(offer.option().code(), offer.why()))
                .or(() -> MissingWords.of(words).map(word -> new Offer(word, "")));
    }

    /** @param why it has to be looked at; empty where the words are the same */
    record Offer(String code, String why) {}

    boolean isHeading(String text) {
        return how == How.TICKS
                        && columns.stream().anyMatch(column -> column.heading().equals(text))
                || beside.stream().anyMatch(column -> column.heading().equals(text));
    }

    private String part(String heading) {
        FoundColumn column = java.util.stream.Stream.concat(columns.stream(), beside.stream())
                .filter(one -> one.heading().equals(heading))
                .findFirst()
                .orElseThrow();
        return column.part().isEmpty() ? column.wording() : column.part();
    }

    private String label(String text, String words) {
        return columns.stream()
                .flatMap(column -> column.texts().stream())
                .filter(seen -> seen.text().equals(text))
                .map(FoundColumn.Seen::label)
                .findFirst()
                .orElse(words);
    }

    /** The same with other texts settled. */
    Matched with(Map<String, String> settled) {
        return new Matched(question, how, columns, beside, separator, settled);
    }

    /** Texts nobody has settled. */
    List<String> open() {
        return texts().stream().filter(text -> !codes.containsKey(text)).toList();
    }
}
