package org.heard.people.area;

import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Surveys;

/**
 * The council this installation is for: made once by the wiring, and the one home of every setting that another council
 * would set otherwise. One process and one database serve one council, so nothing asks whose it is. The secret is not
 * among them: this value may be printed.
 *
 * @param surveys its questionnaires, with its names, contacts and places
 * @param setThresholds what of small numbers it shows, as long as nobody sets it otherwise in the browser
 * @param keptThresholds as somebody set it there
 * @param look how its pages look
 * @param zone where its days begin and end
 * @param address where people reach Heard; where it is not set, as anyone who asks reached it
 * @param draftDays how long what was not sent is kept
 * @param demo everything that is shown is invented
 */
public record Area(
        Surveys surveys,
        DisclosureRules setThresholds,
        Followed<Optional<DisclosureRules>> keptThresholds,
        Followed<AreaLook> look,
        ZoneId zone,
        Optional<URI> address,
        int draftDays,
        boolean demo) {
    /** Of council, forum, board, contacts and places. */
    public AreaNames names() {
        return surveys.area();
    }

    /** What of small numbers it shows now. */
    public DisclosureRules thresholds() {
        return keptThresholds.now().orElse(setThresholds);
    }

    /** The words of its names, which somebody who guesses a password here would try first. */
    public List<String> ownWords() {
        return names().names().values().stream()
                .flatMap(name -> Arrays.stream(name.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() > 2)
                .distinct()
                .toList();
    }
}
