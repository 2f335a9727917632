package org.heard.collection.mailing;

import java.util.ArrayList;
import java.util.List;
import org.heard.collection.mailing.Mailings.Mailing;
import org.heard.collection.round.RoundedCount;
import org.heard.ground.language.Days;

/**
 * What officers are told of a sending. Of a reminder never a number, rounded or not: who puts a list together so that one
 * person decides whether it is ten would learn whether that person has answered.
 */
final class MailingWords {
    private MailingWords() {}

    /** @param file which mailing file of the round, counted from 1 */
    static String sentence(Mailing one, int file) {
        String what = one.isInvitation() ? "Invitations" : one.step() == 1 ? "First reminder" : "Second reminder";
        List<String> told = new ArrayList<>();
        told.add("%s, file %d, %s: %s.".formatted(what, file, Days.inWords(one.day()), state(one)));
        if (one.refused() > 0) {
            told.add(
                    one.isInvitation()
                            ? "The mail server refused some: " + RoundedCount.of(one.refused()) + "."
                            : "The mail server refused some.");
        }
        if (!one.isUnderWay() && one.unsure() > 0) {
            told.add("Of some we do not know whether they went, because Heard was stopped or the round closed: "
                    + RoundedCount.of(one.unsure()) + ". A reminder goes to them, too.");
        }
        return String.join(" ", told);
    }

    private static String state(Mailing one) {
        if (!one.isInvitation()) {
            return one.isUnderWay() ? "under way" : "all have gone";
        }
        return one.isUnderWay()
                ? "under way, so far " + RoundedCount.of(one.sent())
                : one.sent() == one.addresses()
                        ? "all " + one.addresses() + " have gone"
                        : "finished, " + RoundedCount.of(one.sent()) + " have gone";
    }
}
