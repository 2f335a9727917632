package org.heard.reporting.report;

/** A text that people write in a report, under a heading of its own. */
public enum Part {
    SUMMARY("Summary", "What the reader must know, in a few sentences."),
    RECOMMENDATIONS("Recommendations", "What the committee is asked to note or to decide."),
    REASONS("Reasons for the recommendations", "Why the committee is asked to do so."),
    ALTERNATIVES("Other options looked at and not taken", "Each with the reason, or that there was none."),
    COSTS("What it costs and who pays", "Money spent each year, and money spent once."),
    IMPLICATIONS("Implications", "For staff and buildings, for the law, for other services."),
    EQUALITY("Implications for equality", "Who gains, who may lose, and what will be done about it."),
    CORE_PURPOSE("What it adds to the council’s core purpose", "Protecting those who need it, and others that apply."),
    PERIOD("The period of this report", "From which day to which, and when the next report is due."),
    /** Nobody writes it: each line is a row of the table of objectives, in cells as {@link PlanTable} has them. */
    PLAN("The improvement plan", "How far it has come, objective by objective."),
    /** Nobody writes it: each line is a measure and the level it should reach, as {@link AimedLevels} has them. */
    LEVELS("Levels to reach", "What the plan aims at, measure by measure."),
    TARGET("Target", "What was to be reached, and by when."),
    ACTIONS("Actions", "What was done since the last report, what is late, and who owns it."),
    RISKS("Risks", "What may go wrong, how likely it is, and what is done about it."),
    REQUESTS("Asked of partners", "Which updates were asked for, by when, and which have not come."),
    COMMENT("Data comment", "What the figures show, and what they cannot show."),
    ANALYSIS("Analysis", "Why it may be so: what is known and what is only thought."),
    RECOMMENDATION("Recommendation", "What should be done, by which role, and by when."),
    EVIDENCE("Evidence of impact", "What has changed for families since, and how that is known.");

    private final String heading;
    private final String hint;

    Part(String heading, String hint) {
        this.heading = heading;
        this.hint = hint;
    }

    public String heading() {
        return heading;
    }

    /** What belongs there, for the person who writes it. */
    public String hint() {
        return hint;
    }
}
