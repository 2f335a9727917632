package org.heard.improvement.transfer;

/** What a column of an action log holds, with the headings by which councils call it. */
enum LogColumn implements FileColumn {
    REFERENCE("Ref", "ref|reference|item|item ref|no|number|item no|item number|action ref|action no|id|log ref"),
    MEETING("Meeting", "meeting|meeting date|date of meeting|date agreed|agreed|raised|date raised|agreed at"),
    ACTION("Action", "action|actions|what|action agreed|agreed action|task|action required|what was agreed"),
    OWNER("Owner", "owner|action owner|lead|lead officer|responsible|responsible officer|who|assigned to"),
    DUE("Due", "due|due date|by when|by|when|deadline|target date|completion date|timescale"),
    STATUS("Status", "status|state|open closed|rag|rag rating|complete"),
    UPDATE("Update", "update|updates|progress|progress update|latest update|comment|comments|notes|outcome"),
    NOTHING("Leave it out", "");

    private final ColumnName called;

    LogColumn(String title, String councils) {
        this.called = ColumnName.of(title, councils);
    }

    @Override
    public ColumnName called() {
        return called;
    }
}
