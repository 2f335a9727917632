package org.heard.questionnaire.surveyfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Objective;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.ShortName;
import org.heard.questionnaire.survey.Split;
import org.heard.questionnaire.survey.Survey;

/** Reads {@code measures.yaml} against the surveys already read. */
record MeasuresFile(Entry file, Texts texts) {
    private static final int MOST_HEADLINES = 6;

    List<Objective> objectives() {
        List<Objective> objectives = new ArrayList<>();
        file.at("objectives")
                .fields()
                .forEach((key, entry) -> objectives.add(
                        new Objective(key, texts.words(entry.at("title")), texts.words(entry.at("weakness")))));
        return objectives;
    }

    List<Measure> measures(List<Survey> surveys) {
        Set<String> objectives = file.at("objectives").fields().keySet();
        List<Measure> measures = new ArrayList<>();
        file.at("measures").fields().forEach((key, entry) -> {
            measures.add(new Measure(
                    key,
                    asked(entry.at("question"), surveys),
                    QuestionReader.objectives(entry, objectives),
                    entry.isSet("headline"),
                    texts.words(entry.at("title")),
                    texts.words(entry.at("phrase")),
                    entry.find("official").map(texts::words).orElse(""),
                    entry.items("also").stream().map(e -> asked(e, surveys)).toList(),
                    beside(entry, surveys),
                    entry.items("pairs").stream().map(e -> asked(e, surveys)).toList()));
            if (measures.stream().filter(Measure::headline).count() > MOST_HEADLINES) {
                throw entry.fault("measure " + key + " would be one headline too many; at most " + MOST_HEADLINES
                        + " are allowed");
            }
        });
        return measures;
    }

    /** By question, how those are spoken of that no measure is counted from. */
    Map<String, ShortName> names(List<Survey> surveys) {
        Map<String, ShortName> names = new HashMap<>();
        file.find("questions")
                .ifPresent(all -> all.fields().forEach((key, entry) -> {
                    if (surveys.stream()
                            .noneMatch(survey -> survey.question(key).isPresent())) {
                        throw entry.fault("question “" + key + "” is not asked in any survey");
                    }
                    names.put(
                            key,
                            new ShortName(
                                    texts.words(entry.at("title")),
                                    entry.find("phrase").map(texts::words).orElse("")));
                }));
        return names;
    }

    List<Split> splits(List<Survey> surveys, Map<String, Recode> recodes) {
        List<Split> splits = new ArrayList<>();
        file.at("splits").fields().forEach((key, entry) -> {
            Optional<Entry> recode = entry.find("recode");
            recode.filter(e -> !recodes.containsKey(e.text())).ifPresent(e -> {
                throw e.fault("there is no recode “" + e.text() + "” in recodes.yaml");
            });
            String question = asked(entry.at("question"), surveys);
            splits.add(new Split(
                    key,
                    question,
                    recode.map(Entry::text),
                    texts.words(entry.at("title")),
                    entry.isSet("cluster"),
                    entry.texts("must_hear")));
        });
        return splits;
    }

    private static Map<String, String> beside(Entry measure, List<Survey> surveys) {
        return measure.find("beside")
                .map(all -> {
                    all.fields()
                            .forEach((survey, e) -> asked(
                                    e,
                                    surveys.stream()
                                            .filter(s -> s.key().equals(survey))
                                            .toList()));
                    return all.each(Entry::text);
                })
                .orElse(Map.of());
    }

    private static String asked(Entry question, List<Survey> surveys) {
        String key = question.text();
        if (surveys.stream().noneMatch(survey -> survey.question(key).isPresent())) {
            throw question.fault("question “" + key + "” is not asked in any survey it could come from");
        }
        return key;
    }
}
