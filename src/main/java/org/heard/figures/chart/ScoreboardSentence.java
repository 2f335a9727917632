package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Percent;
import org.heard.ground.language.Sentence;

/**
 * What several measures come to, in the sentence a reader meets first: counts of verdicts and nothing else, so that it
 * can claim no more than the rows under it.
 *
 * @param verdicts of those counted
 * @param called "headline measure", "measure": what one of them is called
 */
record ScoreboardSentence(MeasureVerdicts verdicts, String called) {
    private static final List<String> NUMBERS = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** What can be set side by side and was found: any other word is a reason for silence. */
    private static final Set<Said> TESTED = Set.of(Said.MORE, Said.FEWER, Said.POSSIBLE, Said.NO_CLEAR_CHANGE);

    /** "Of six headline measures, one rose since November 2019: … Three show no clear change." */
    String full() {
        if (size() == 1) {
            return single(verdicts.ones().get(0));
        }
        Said first = verdicts.ones().get(0).said();
        return count(first) == size() ? ofAll(first) : mixed();
    }

    private int size() {
        return verdicts.ones().size();
    }

    private long count(Said said) {
        return verdicts.count(said);
    }

    private String many() {
        return number(size()) + " " + called + "s";
    }

    private static String number(long number) {
        return number < NUMBERS.size() ? NUMBERS.get((int) number) : Long.toString(number);
    }

    private String all() {
        return size() == 2 ? "Both " + called + "s" : "All " + many();
    }

    private String none() {
        return size() == 2 ? "Neither of the two " + called + "s" : "None of " + many();
    }

    private String ofAll(Said said) {
        return switch (said) {
            case MORE -> all() + " rose" + since() + ".";
            case FEWER -> all() + " fell" + since() + ".";
            case POSSIBLE -> all() + " show a possible change" + since() + ", not confirmed.";
            case NO_CLEAR_CHANGE -> none() + " shows a clear change" + since() + ".";
            case TOO_FEW_TO_SAY ->
                "Too few people answered to say whether any of " + many() + " changed" + since() + ".";
            case CANNOT_BE_COMPARED -> none() + " can be compared with an earlier round.";
            case NOT_SHOWN -> "Of " + many() + ", no change can be shown: small numbers are hidden.";
            case NO_EARLIER_ROUND ->
                Sentence.capital(many()) + " were asked for the first time: there is no earlier round yet.";
        };
    }

    private String mixed() {
        List<String> flagged = new ArrayList<>();
        if (count(Said.MORE) > 0) {
            flagged.add(number(count(Said.MORE)) + " rose");
        }
        if (count(Said.FEWER) > 0) {
            flagged.add(number(count(Said.FEWER)) + " fell");
        }
        String rest = Arrays.stream(Said.values())
                .filter(said -> !said.isFlagged() && count(said) > 0)
                .map(this::clause)
                .collect(Collectors.joining("; "));
        if (flagged.isEmpty()) {
            boolean tested = verdicts.ones().stream().anyMatch(one -> TESTED.contains(one.said()));
            return tested
                    ? none() + " shows a confirmed change" + since() + ". " + Sentence.capital(rest) + "."
                    : "Of " + many() + ", " + rest + ".";
        }
        String lead = "Of " + many() + ", " + String.join(" and ", flagged) + since() + named();
        return rest.isEmpty() ? lead + "." : lead + ". " + Sentence.capital(rest) + ".";
    }

    /** "three show no clear change". */
    private String clause(Said said) {
        long count = count(said);
        boolean one = count == 1;
        return number(count)
                + switch (said) {
                    case POSSIBLE -> (one ? " shows" : " show") + " a possible change, not confirmed";
                    case NO_CLEAR_CHANGE -> (one ? " shows" : " show") + " no clear change";
                    case TOO_FEW_TO_SAY -> (one ? " has" : " have") + " too few answers to say";
                    case CANNOT_BE_COMPARED -> " cannot be compared";
                    case NOT_SHOWN -> (one ? " is" : " are") + " not shown";
                    case NO_EARLIER_ROUND -> (one ? " has" : " have") + " no earlier round";
                    case MORE -> " rose";
                    case FEWER -> " fell";
                };
    }

    /** The one that changed, where it is only one: ": listened to in the plan, from 34% to 67%". */
    private String named() {
        List<MeasureVerdicts.One> flagged =
                verdicts.ones().stream().filter(one -> one.said().isFlagged()).toList();
        return flagged.size() == 1 ? ": " + Finding.lower(flagged.get(0).title()) + values(flagged.get(0)) : "";
    }

    private static String values(MeasureVerdicts.One one) {
        return one.change()
                .flatMap(SafeTable.Change::comparison)
                .map(ScoreboardSentence::fromTo)
                .orElse("");
    }

    private static String fromTo(Comparison found) {
        return ", from " + Percent.whole(found.earlier()) + " to " + Percent.whole(found.later());
    }

    private String single(MeasureVerdicts.One one) {
        String said = one.said().isFlagged()
                ? one.said().words() + since() + values(one)
                : one.said() == Said.POSSIBLE
                        ? "a possible change" + since() + ", not confirmed"
                        : one.said().words() + (TESTED.contains(one.said()) ? since() : "");
        return Sentence.headed(one.title(), said) + ".";
    }

    /** " since November 2019", or that they differ. */
    private String since() {
        List<String> from = from();
        return switch (from.size()) {
            case 0 -> "";
            case 1 -> " since " + from.get(0);
            default -> " since the first round each can be compared with";
        };
    }

    /** The earlier rounds they are set against, by name. */
    List<String> from() {
        return verdicts.ones().stream()
                .flatMap(one -> one.change().flatMap(change -> one.table().row(change.from())).map(Row::label).stream())
                .distinct()
                .toList();
    }

    /** For a link: "one of six main measures is better"; empty where nothing was compared. */
    String inShort() {
        boolean compared = verdicts.ones().stream().anyMatch(one -> TESTED.contains(one.said()));
        if (!compared) {
            return "";
        }
        long better = count(Said.MORE);
        long worse = count(Said.FEWER);
        String what = called.equals("question") ? called : "main measure";
        String of = " of " + number(size()) + " " + what + (size() == 1 ? "" : "s");
        if (better == 0 && worse == 0) {
            return "none" + of + " shows a confirmed change";
        }
        if (better == 0 || worse == 0) {
            long changed = better + worse;
            return number(changed) + of + (changed == 1 ? " is " : " are ") + (worse == 0 ? "better" : "worse");
        }
        return number(better) + of + (better == 1 ? " is" : " are") + " better, " + number(worse)
                + (worse == 1 ? " is" : " are") + " worse";
    }

    /** In figures, for alternative texts: "of 6 headline measures since Nov 2019: 1 more, 5 no clear change". */
    List<String> messages() {
        String counts = verdicts.counts();
        String measures = size() == 1 ? "1 " + called : size() + " " + called + "s";
        List<String> from = MeasureVerdicts.froms(verdicts.ones());
        String since = from.size() == 1 ? " since " + from.get(0) : "";
        return List.of("of " + measures + since + ": " + counts, counts);
    }
}
