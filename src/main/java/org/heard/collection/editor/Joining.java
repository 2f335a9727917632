package org.heard.collection.editor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.GuardedSurvey;

/**
 * How answers of a draft and of an earlier round become the same ones, where somebody says which joins which.
 *
 * @param prior the recode both went through before this change; nothing where there was none
 */
record Joining(String draft, Page after, Survey round, Page before, Optional<Recode> prior) {
    static Optional<Joining> of(GuardedSurvey read, Survey round, String question) {
        String with = read.declared(question, round.key())
                .map(GuardedSurvey.Declared::with)
                .orElse(question);
        Optional<Recode> prior = read.declared(question, round.key())
                .map(GuardedSurvey.Declared::recode)
                .flatMap(read::recode);
        return round.page(with)
                .map(before -> new Joining(
                        read.survey().key(), read.survey().page(question).orElseThrow(), round, before, prior));
    }

    /** Answers that only one of the two has: each has to join one that both have. */
    List<Option> loose() {
        Set<String> both = both();
        Set<String> seen = new LinkedHashSet<>();
        return Stream.concat(
                        after.question().options().stream().filter(option -> !both.contains(now(option.code()))),
                        before.question().options().stream().filter(option -> !both.contains(then(option.code()))))
                .filter(option -> seen.add(option.code()))
                .toList();
    }

    /** What they may join, in order. */
    List<Option> targets() {
        Set<String> both = both();
        return prior.map(Recode::options).orElse(before.question().options()).stream()
                .filter(option -> both.contains(option.code()))
                .toList();
    }

    private Set<String> both() {
        Set<String> both = codes(after, true);
        both.retainAll(codes(before, false));
        return both;
    }

    private Set<String> codes(Page page, boolean later) {
        return page.question().options().stream()
                .map(Option::code)
                .map(code -> later ? now(code) : then(code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String now(String code) {
        return prior.map(recode -> recode.apply(draft, code)).orElse(code);
    }

    private String then(String code) {
        return prior.map(recode -> recode.apply(round.key(), code)).orElse(code);
    }

    /** The base of both, where the two asked other people: who was asked in both. */
    Optional<Condition> onlyIf() {
        if (prior.flatMap(Recode::onlyIf).isPresent()) {
            return prior.flatMap(Recode::onlyIf);
        }
        if (before.askIf().equals(after.askIf())) {
            return Optional.empty();
        }
        List<Condition> narrower = before.askIf().isEmpty() ? after.askIf() : before.askIf();
        return narrower.size() == 1 ? Optional.of(narrower.get(0)) : Optional.empty();
    }

    /** @param joins which answer each loose one joins, by code */
    CompareEdit.OwnRecode as(Map<String, String> joins) {
        Set<String> targets = targets().stream().map(Option::code).collect(Collectors.toSet());
        for (Option option : loose()) {
            if (!targets.contains(joins.getOrDefault(option.code(), ""))) {
                throw new EditRefused(
                        "join-" + option.code(),
                        "Say which answer “" + option.label().english() + "” joins");
            }
        }
        Map<String, Map<String, String>> change = new LinkedHashMap<>();
        change.put(round.key(), changed(before, joins, false));
        change.put(draft, changed(after, joins, true));
        return new CompareEdit.OwnRecode(after.id() + "_" + draft + "_" + round.key(), targets(), change, onlyIf());
    }

    private Map<String, String> changed(Page page, Map<String, String> joins, boolean later) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (Option option : page.question().options()) {
            String code = option.code();
            String becomes = joins.getOrDefault(code, later ? now(code) : then(code));
            if (!becomes.equals(code)) {
                changed.put(code, becomes);
            }
        }
        return changed;
    }
}
