package org.heard.questionnaire.surveyfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.questionnaire.survey.AreaFigure;
import org.heard.questionnaire.survey.Margins;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;

/** Reads {@code margins.yaml} against the surveys already read. An area without the file has no figures. */
record MarginsFile(Entry file, List<Survey> surveys, Map<String, Recode> recodes) {
    Margins margins() {
        List<AreaFigure> figures = new ArrayList<>();
        file.at("figures").fields().forEach((key, entry) -> figures.add(figure(key, entry)));
        return new Margins(figures, file.find("weights").map(entry -> weights(entry, figures)));
    }

    private AreaFigure figure(String key, Entry entry) {
        Entry question = entry.at("question");
        Optional<Entry> recode = entry.find("recode");
        recode.filter(e -> !recodes.containsKey(e.text())).ifPresent(e -> {
            throw e.fault("there is no recode “" + e.text() + "” in recodes.yaml");
        });
        Map<String, AreaFigure.InRound> rounds = new LinkedHashMap<>();
        entry.at("rounds").fields().forEach((survey, round) -> {
            Question asked = asked(survey, round, question.text());
            List<Option> options =
                    recode.map(e -> recodes.get(e.text()).options()).orElse(asked.options());
            rounds.put(survey, inRound(round, options));
        });
        return new AreaFigure(
                key,
                question.text(),
                recode.map(Entry::text),
                entry.at("title").text(),
                entry.at("of").text(),
                rounds);
    }

    private Question asked(String survey, Entry round, String question) {
        Survey of = surveys.stream()
                .filter(s -> s.key().equals(survey))
                .findFirst()
                .orElseThrow(() -> round.fault("there is no survey “" + survey + "” in index.yaml"));
        return of.question(question)
                .orElseThrow(() -> round.fault("question “" + question + "” is not asked in " + survey));
    }

    private static AreaFigure.InRound inRound(Entry round, List<Option> options) {
        Map<String, Long> totals = new LinkedHashMap<>();
        round.at("totals").fields().forEach((code, total) -> {
            if (options.stream().noneMatch(option -> option.code().equals(code))) {
                throw total.fault("“" + code + "” is not one of the answers; use "
                        + String.join(", ", options.stream().map(Option::code).toList()));
            }
            totals.put(code, Long.parseLong(total.text()));
        });
        AreaFigure.InRound read = new AreaFigure.InRound(
                round.at("date").text(),
                round.at("source").text(),
                round.text("address", ""),
                round.text("confirmed", "true").equals("true"),
                totals);
        if (read.sum() == 0) {
            throw round.at("totals").fault("all the totals are 0; leave the round out if nothing is known");
        }
        return read;
    }

    private static Margins.Weights weights(Entry entry, List<AreaFigure> figures) {
        Margins.Weights weights = new Margins.Weights(
                entry.isSet("on"),
                known(entry.at("by"), figures).key(),
                entry.find("within")
                        .map(within -> within.each(e -> known(e, figures).key()))
                        .orElse(Map.of()),
                entry.text("unknown", "").equals("as_one"));
        AreaFigure by = known(entry.at("by"), figures);
        entry.fields("within").forEach((level, place) -> {
            if (by.rounds().values().stream().anyMatch(round -> !round.totals().containsKey(level))) {
                throw place.fault("“" + level + "” is not a level of “" + by.key() + "” in every round");
            }
        });
        return weights;
    }

    private static AreaFigure known(Entry name, List<AreaFigure> figures) {
        return figures.stream()
                .filter(f -> f.key().equals(name.text()))
                .findFirst()
                .orElseThrow(() -> name.fault("there is no figure “" + name.text() + "” in this file"));
    }
}
