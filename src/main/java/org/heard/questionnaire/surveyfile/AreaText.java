package org.heard.questionnaire.surveyfile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.heard.questionnaire.survey.Notices;

/**
 * The text of an area's file, and the same values as a tree. <b>What it guarantees:</b> {@link #with} changes what
 * differs and leaves the rest byte for byte, notes too; the tree of the new text is the tree that was wanted. <b>What the
 * caller must see to:</b> whether the new text may be used says {@link CurrentSurveys#withArea}.
 */
public record AreaText(String text) {
    private static final String FILE = SurveyFiles.AREA;

    /** @throws SurveyFault where the text is not YAML */
    public ObjectNode tree() {
        return (ObjectNode) entry().json();
    }

    /** @throws SurveyFault where the text is not YAML */
    public AreaText with(ObjectNode wanted) {
        if (wanted.equals(tree())) {
            return this;
        }
        try {
            String spliced = new YamlSplice(text).put(entry().node(), wanted);
            if (wanted.equals(new AreaText(spliced).tree())) {
                return new AreaText(spliced);
            }
        } catch (SurveyFault notYaml) {
            // Written in a way no splice was made for: the values count, the notes go.
        }
        return new AreaText(YamlSplice.written(wanted));
    }

    /**
     * The line on which a value stands, or what holds it where it is not there.
     *
     * @param path names, and places in lists; both they and lines are counted from 1
     */
    public int line(List<String> path) {
        Entry place = entry();
        for (String step : path) {
            Optional<Entry> next = place.isList() ? item(place.items(), step) : place.find(step);
            if (next.isEmpty()) {
                break;
            }
            place = next.get();
        }
        return place.line();
    }

    private static Optional<Entry> item(List<Entry> items, String number) {
        boolean isThere = number.matches("[1-9]\\d{0,3}") && Integer.parseInt(number) <= items.size();
        return isThere ? Optional.of(items.get(Integer.parseInt(number) - 1)) : Optional.empty();
    }

    /** What people cannot be told yet: what is empty in it, and what is made up. */
    public List<Notices.Gap> gaps() {
        return NoticesFile.gaps(entry(), new Examples(SurveyFolder.packed().yaml(FILE)));
    }

    private Entry entry() {
        return YamlFile.read(FILE, text);
    }
}
