package org.heard.figures.chart;

import org.heard.ground.language.Language;
import org.heard.ground.language.Speech;
import org.heard.questionnaire.survey.Languages;
import org.heard.questionnaire.surveyfile.SurveyFiles;

/** The words measures are told of in, as the survey files of this build have them. */
public final class ToldIn {
    private static final Languages LANGUAGES = SurveyFiles.shipped().languages();

    public static final MeasureWords ENGLISH = MeasureWords.english(LANGUAGES.words());

    private ToldIn() {}

    static MeasureWords language(Language language) {
        return new MeasureWords(
                new Speech(LANGUAGES.words(), language), LANGUAGES.measures().in(language));
    }
}
