package org.heard.reporting.report;

import java.util.Map;

/**
 * What the improvement board's record says for a report's section, as it stands today. It stands before what officers write
 * there, and none of its lines can be taken out: who has a record brings one of these. Nobody changes the maps it gives.
 */
public interface BoardFacts {
    /**
     * By section, the key of an objective or {@link Writing#FRONT}: a text for each part it has something for, in lines as
     * {@link PlainText} reads them.
     */
    Map<String, Map<Part, String>> today();
}
