package org.heard.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Recode;

/**
 * How one table codes one question: what each printed label counts, in the finest answers of each round.
 *
 * @param recode joins answers, or counts only some of the people
 * @param options in the order printed
 */
record Columns(Question question, Optional<Recode> recode, List<Option> options) {
    static final String NO_ANSWER = "no answer";

    static Columns of(Question question, Optional<Recode> recode) {
        return new Columns(question, recode, recode.map(Recode::options).orElse(question.options()));
    }

    /** The same columns of only those who meet the condition of another recode. */
    Columns onlyAs(Recode some) {
        Recode joined = new Recode(some.key(), recode.map(Recode::bySurvey).orElse(Map.of()), options, some.onlyIf());
        return new Columns(question, Optional.of(joined), options);
    }

    boolean isOfMany() {
        return question instanceof ManyChoices;
    }

    private String recoded(String survey, String code) {
        return recode.map(r -> r.apply(survey, code)).orElse(code);
    }

    /** The people the table is about, before anything is said of what they answered. */
    People population(Questionnaire round) {
        People all = People.all(round.key(), question.asked().unit());
        return recode.flatMap(Recode::onlyIf)
                .map(condition -> all.who(round.meeting(condition)))
                .orElse(all);
    }

    /** Codes of that round that count as one of these options. */
    private Set<String> finest(Questionnaire round, List<Option> some) {
        List<String> wanted = some.stream().map(Option::code).toList();
        Set<String> finest = new TreeSet<>();
        round.survey().question(question.key()).stream()
                .flatMap(q -> q.options().stream())
                .map(Option::code)
                .filter(code -> wanted.contains(recoded(round.key(), code)))
                .forEach(finest::add);
        return finest;
    }

    Map<String, Set<String>> base(Questionnaire round) {
        if (isOfMany()) {
            Map<String, Set<String>> any = new TreeMap<>();
            any.put(round.topics(question).get(0), Set.of(Questionnaire.YES, Questionnaire.NO));
            return any;
        }
        return Map.of(
                question.key(),
                finest(
                        round,
                        options.stream()
                                .filter(o -> o.role() != OptionRole.NOT_USED)
                                .toList()));
    }

    /** What a label counts; empty where no column is called so. */
    Optional<Map<String, Set<String>>> counted(Questionnaire round, String label) {
        String wanted = label.toLowerCase(Locale.ROOT).strip();
        if (wanted.equals(NO_ANSWER)) {
            String topic = isOfMany() ? round.topics(question).get(0) : question.key();
            return Optional.of(Map.of(topic, Set.of(People.BLANK)));
        }
        List<Option> some = labels().get(wanted);
        if (some == null) {
            return Optional.empty();
        }
        return Optional.of(
                isOfMany()
                        ? Map.of(
                                Questionnaire.item(
                                        question.key(), List.of(some.get(0).code())),
                                Set.of(Questionnaire.YES))
                        : Map.of(question.key(), finest(round, some)));
    }

    boolean isNet(String label) {
        List<Option> some = labels().get(label.toLowerCase(Locale.ROOT).strip());
        return some != null && some.size() > 1;
    }

    Optional<OptionRole> role(String label) {
        return Optional.ofNullable(labels().get(label.toLowerCase(Locale.ROOT).strip()))
                .map(some -> some.get(0).role());
    }

    /** The share a headline tells: the positive answers together. */
    Map<String, Set<String>> positive(Questionnaire round) {
        return Map.of(question.key(), finest(round, with(OptionRole.POSITIVE)));
    }

    /** Answers that are part of a printed sum. */
    boolean isPart(String label) {
        return role(label)
                .filter(role -> (role == OptionRole.POSITIVE || role == OptionRole.NEGATIVE)
                        && with(role).size() > 1)
                .isPresent();
    }

    private List<Option> with(OptionRole role) {
        return options.stream().filter(o -> o.role() == role).toList();
    }

    Map<String, List<Option>> labels() {
        Map<String, List<Option>> labels = new LinkedHashMap<>();
        options.forEach(o -> labels.put(lower(o), new ArrayList<>(List.of(o))));
        for (OptionRole role : List.of(OptionRole.POSITIVE, OptionRole.NEGATIVE)) {
            List<Option> parts = with(role);
            if (parts.size() > 1) {
                labels.put(parts.stream().map(Columns::lower).collect(Collectors.joining(" or ")), parts);
            }
        }
        return labels;
    }

    static String lower(Option option) {
        return option.label().english().toLowerCase(Locale.ROOT);
    }

    boolean knows(List<String> printed) {
        return printed.stream()
                .map(label -> label.toLowerCase(Locale.ROOT).strip())
                .allMatch(label -> label.equals(NO_ANSWER) || labels().containsKey(label));
    }
}
