package org.heard.collection.importing;

/** The survey tools whose exports have been studied; how each writes a file is in the map, not here. */
public enum Tool {
    LIMESURVEY("LimeSurvey", true),
    SURVEYMONKEY("SurveyMonkey", false),
    MICROSOFT_FORMS("Microsoft Forms", false),
    FORMBRICKS("Formbricks", true),
    QUALTRICS("Qualtrics", false),
    SNAP("Snap", false),
    SMARTSURVEY("SmartSurvey", false),
    CITIZEN_SPACE("Citizen Space", false),
    GOV_UK_FORMS("GOV.UK Forms", false),
    KOBOTOOLBOX("KoboToolbox", false),
    REDCAP("REDCap", false),
    GOOGLE_FORMS("Google Forms", false),
    JISC("Jisc Online Surveys", false),
    TRIPLE_S("triple-S", false),
    SPSS("SPSS", false),
    OTHER("other", false);

    private final String title;
    private final boolean masksFormulas;

    Tool(String title, boolean masksFormulas) {
        this.title = title;
        this.masksFormulas = masksFormulas;
    }

    static Tool called(String title) {
        for (Tool tool : values()) {
            if (tool.title.equals(title)) {
                return tool;
            }
        }
        throw new IllegalArgumentException(title);
    }

    public String title() {
        return title;
    }

    /** Whether it writes an apostrophe before what a spreadsheet would take for a formula. */
    boolean masksFormulas() {
        return masksFormulas;
    }
}
