package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Map;

/**
 * Everything the folder {@code surveys/} holds, checked, as it was read at one moment: surveys in order of time,
 * measures, recodes. {@link Surveys} is what others hold on to.
 *
 * @param names by question, how those are spoken of that no measure is counted from
 */
public record SurveyContents(
        AreaNames area,
        List<Survey> all,
        List<Objective> objectives,
        List<Measure> measures,
        Map<String, ShortName> names,
        List<Split> splits,
        Map<String, Recode> recodes,
        Languages languages,
        Margins margins,
        Media media) {
    public SurveyContents {
        all = List.copyOf(all);
        objectives = List.copyOf(objectives);
        measures = List.copyOf(measures);
        names = Map.copyOf(names);
        splits = List.copyOf(splits);
        recodes = Map.copyOf(recodes);
    }
}
