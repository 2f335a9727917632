package org.heard.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.heard.disclosure.Link;
import org.heard.disclosure.TrueTable;
import org.heard.survey.Split;

/**
 * The sums across tables that follow from the survey files: whoever is asked a question, or counted in a table of
 * some of the people only, gave another question the answer that leads there; and everybody else is asked. Decision
 * 0063 has them one by one.
 */
final class WhoIsAsked {
    private final List<AnsweredRound> rounds;
    private final Collection<TrueTable> tables;
    private final Map<String, Coding> codings;
    private final Map<String, Map<String, Grouping>> groupings;
    private final List<Split> splits;

    /**
     * @param codings by table of everyone, how its answers are coded
     * @param groupings by question and id of its table, the groups of each split
     */
    WhoIsAsked(
            List<AnsweredRound> rounds,
            Collection<TrueTable> tables,
            Map<String, Coding> codings,
            Map<String, Map<String, Grouping>> groupings,
            List<Split> splits) {
        this.rounds = rounds;
        this.tables = tables;
        this.codings = codings;
        this.groupings = groupings;
        this.splits = splits;
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (AnsweredRound round : rounds) {
            links.addAll(new AskedInRound(round, tables, codings, groupings, splits).links());
        }
        return links;
    }
}
