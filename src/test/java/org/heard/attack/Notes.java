package org.heard.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.questionnaire.survey.AreaFigure;
import org.heard.questionnaire.survey.Margins;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;

/** Counts in the small print of one release. */
record Notes(Surveys surveys, PublicRelease release) {
    private static final Pattern NO_GROUP =
            Pattern.compile("(\\S+(?: than \\d+)?) answers of ([^,;]+?) belong to no group of the margin");

    List<Said> said() {
        Map<String, Said> said = new LinkedHashMap<>();
        for (PublicFile file : release.files()) {
            Matcher found = NO_GROUP.matcher(file.text());
            while (found.find()) {
                String words = found.group();
                round(found.group(2))
                        .ifPresent(round -> Cell.read(words.split(" answers")[0].toLowerCase())
                                .ifPresent(cell -> said.put(words, new Said(noGroup(round), cell, words))));
            }
        }
        return new ArrayList<>(said.values());
    }

    private Optional<Questionnaire> round(String label) {
        return surveys.all().stream()
                .filter(s -> s.round().equals(label))
                .map(Questionnaire::new)
                .findFirst();
    }

    /** Children of no group of the margin that answers would be weighted to. */
    private List<People> noGroup(Questionnaire round) {
        Margins.Weights weights = surveys.margins().weights().orElseThrow();
        AreaFigure by = surveys.margins().figure(weights.by()).orElseThrow();
        People children = People.all(round.key(), Unit.CHILD);
        List<People> nowhere = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(round.codes(by.question()));
        groups(by, round).values().forEach(unknown::removeAll);
        nowhere.add(children.who(by.question(), unknown));
        groups(by, round)
                .forEach((level, codes) -> Optional.ofNullable(weights.within().get(level))
                        .flatMap(surveys.margins()::figure)
                        .ifPresent(within -> {
                            Set<String> rest = new TreeSet<>(round.codes(within.question()));
                            groups(within, round).values().forEach(rest::removeAll);
                            nowhere.add(children.who(by.question(), codes).who(within.question(), rest));
                        }));
        return nowhere;
    }

    /** The finest codes of each group a figure tells of. */
    private Map<String, Set<String>> groups(AreaFigure figure, Questionnaire round) {
        Optional<Recode> recode = figure.recode().map(surveys.recodes()::get);
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        figure.rounds().get(round.key()).totals().keySet().forEach(level -> groups.put(level, new TreeSet<>()));
        round.question(figure.question()).orElseThrow().options().stream()
                .map(Option::code)
                .forEach(code -> Optional.ofNullable(groups.get(
                                recode.map(r -> r.apply(round.key(), code)).orElse(code)))
                        .ifPresent(codes -> codes.add(code)));
        return groups;
    }
}
