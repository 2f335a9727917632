package org.heard.questionnaire.surveyfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Lineage;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.MeasureNames;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.ShortName;
import org.heard.questionnaire.survey.Split;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Text;

/** Reads {@code measures.yaml} against the surveys already read. */
record MeasuresFile(Entry file, Texts texts) {
    private static final int MOST_HEADLINES = 6;

    /** @param official by measure, as the area says it */
    List<Measure> measures(List<Survey> surveys, ObjectiveCodes objectives, Map<String, String> official) {
        List<Measure> measures = new ArrayList<>();
        file.at("measures").fields().forEach((key, entry) -> {
            measures.add(new Measure(
                    key,
                    asked(entry.at("question"), surveys),
                    objectives.ofMeasure(key, entry),
                    entry.isSet("headline"),
                    texts.words(entry.at("title")),
                    texts.words(entry.at("phrase")),
                    official.getOrDefault(
                            key, entry.find("official").map(texts::words).orElse("")),
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

    /** @throws SurveyFault where the area names a measure that is none */
    void refuseUnknown(Entry area) {
        Set<String> known = file.fields("measures").keySet();
        Stream.concat(
                        area.fields("objectives").values().stream().flatMap(one -> one.items("measures").stream()),
                        area.items("official").stream().map(one -> one.at("measure")))
                .filter(measure -> !known.contains(measure.text()))
                .forEach(measure -> {
                    throw measure.fault("there is no measure “" + measure.text() + "” in measures.yaml");
                });
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

    /**
     * What measures and other questions are called, and why a question cannot be compared, in every language.
     *
     * @throws SurveyFault where a language is marked as checked and lacks one of a measure
     */
    MeasureNames names(Translations translations, List<Survey> surveys) {
        Texts translated = new Texts(texts.names(), translations.among(Translation.MEASURES));
        List<String> checked = translations.checked(Translation.MEASURES);
        List<Text> followed = titlesAndPhrases("measures").stream()
                .map(entry -> whole(entry, translated.read(entry), checked))
                .toList();
        Stream<Text> reasons = surveys.stream()
                .flatMap(survey -> survey.lineages().stream())
                .filter(lineage -> isAskedBefore(lineage, surveys))
                .map(Lineage::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .map(translated::of);
        List<Text> others = Stream.concat(titlesAndPhrases("questions").stream().map(translated::read), reasons)
                .toList();
        return new MeasureNames(followed, others, checked);
    }

    /** A round that did not ask stands nowhere beside one that did: no page gives that reason. */
    private static boolean isAskedBefore(Lineage lineage, List<Survey> surveys) {
        return surveys.stream()
                .filter(survey -> survey.key().equals(lineage.earlier()))
                .anyMatch(survey -> survey.question(lineage.earlierQuestion()).isPresent());
    }

    private List<Entry> titlesAndPhrases(String under) {
        return file.fields(under).values().stream()
                .flatMap(one -> Stream.of("title", "phrase").flatMap(name -> one.find(name).stream()))
                .toList();
    }

    private static Text whole(Entry entry, Text text, List<String> checked) {
        checked.stream().filter(language -> !text.isIn(language)).findFirst().ifPresent(language -> {
            throw entry.fault("the text “" + text.english() + "” is missing in the language “" + language
                    + "”, whose file of measures is marked as checked");
        });
        return text;
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
