package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Optional;

/**
 * What only some questions have.
 *
 * @param period the time it asks about: "the last 12 months"; may be empty
 * @param reverse "yes" is the bad answer: its options already count as the question means them
 * @param theme heading it stands under in the easy faces; may be empty
 * @param symbol name of its picture in the easy faces; may be empty
 * @param worry shows who to talk to now
 * @param pair the question of another survey on the same theme
 * @param notIn faces that leave it out
 * @param dated the day it is answered is kept beside the answer
 * @param adult a parent or carer answers it, on a screen of their own; once answered it stays so
 * @param among the question with ticks whose chosen options alone are offered; with fewer than two it is not asked
 * @param explained what hard words mean, for every face but the standard one
 * @param helpAgain help from the second child on, instead of that for the first
 */
public record Traits(
        String period,
        boolean reverse,
        String theme,
        String symbol,
        boolean worry,
        Optional<String> pair,
        List<String> notIn,
        boolean dated,
        boolean adult,
        Optional<String> among,
        List<Text> explained,
        Optional<Text> helpAgain) {
    public static final Traits NONE = new Traits(
            "",
            false,
            "",
            "",
            false,
            Optional.empty(),
            List.of(),
            false,
            false,
            Optional.empty(),
            List.of(),
            Optional.empty());

    public Traits {
        notIn = List.copyOf(notIn);
        explained = List.copyOf(explained);
    }
}
