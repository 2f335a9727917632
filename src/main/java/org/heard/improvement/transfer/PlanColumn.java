package org.heard.improvement.transfer;

/** What a column of a plan holds, with the headings by which councils call it. */
enum PlanColumn implements FileColumn {
    OBJECTIVE("Objective", "objective|outcome|priority|improvement area|area"),
    REFERENCE("Action ref", "ref|reference|action ref|action reference|no|number|action no|action number|id"),
    ACTION("Action", "action|actions|what|what will be done|what we will do|task|action required"),
    WHY("Why", "why|reason|rationale|why this matters"),
    IMPACT("Impact", "impact|expected impact|intended impact|effect|expected effect|what will change"),
    WORKSTREAM("Workstream", "workstream|work stream"),
    LEAD("Lead", "lead|leads|lead officer|lead s|owner|action owner|responsible|responsible officer|who"),
    BEGIN("Begins", "begin|begins|start|starts|start date|from"),
    DUE("Due", "due|due date|completion date|date|deadline|by when|when|target date|timescale|end date"),
    RATING("Progress rating", "rating|progress rating|rag|rag rating|status|progress"),
    DUE_AND_RATING("Due and progress rating, in one cell", ""),
    NOTHING("Leave it out", "");

    private final ColumnName called;

    PlanColumn(String title, String councils) {
        this.called = ColumnName.of(title, councils);
    }

    @Override
    public ColumnName called() {
        return called;
    }

    @Override
    public boolean isCalled(String plainHeading) {
        return FileColumn.super.isCalled(plainHeading)
                || this == DUE_AND_RATING
                        && plainHeading.matches(".*\\b(date|due|deadline)\\b.*\\b(rating|rag|status)\\b.*");
    }
}
