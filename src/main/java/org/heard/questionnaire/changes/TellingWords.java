package org.heard.questionnaire.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words that decide what a question means: numbers, negations, times and persons. Two that mean the same are one:
 * "twelve" and "12", "months" and "month", "don't" and "not".
 */
final class TellingWords {
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}.,'’]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)*");

    /** Each at the place of its number. */
    static final List<String> COUNTED = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final Set<String> OTHER_NUMBERS = words(
            "thirty forty fifty sixty seventy eighty ninety hundred thousand once twice thrice half double dozen both "
                    + "single first second third");
    private static final Set<String> NEGATIONS = words(
            "not no never none nor neither without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt "
                    + "shouldnt couldnt havent hasnt hadnt mustnt neednt aint nothing nowhere hardly barely rarely "
                    + "seldom");
    private static final Set<String> TIMES = words(
            "second minute hour day week fortnight month year term decade time date today yesterday tomorrow now ago "
                    + "since last past previous previously next recent recently current currently ever always often "
                    + "sometimes usually daily weekly monthly yearly annual annually before after during until till "
                    + "still yet already lately earlier later soon early late spring summer autumn winter "
                    + "holiday weekend monday tuesday wednesday thursday friday saturday sunday january february march "
                    + "april june july august september october november december season morning afternoon evening "
                    + "night lifetime");
    private static final Set<String> PERSONS = words(
            "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her "
                    + "hers herself they them their theirs themselves themself person child kid son daughter baby "
                    + "teenager youth parent carer guardian mother father mum dad mam grandparent grandmother "
                    + "grandfather brother sister sibling partner family pupil student learner teacher staff worker "
                    + "professional doctor nurse therapist adult man woman boy girl someone somebody anyone anybody "
                    + "everyone everybody nobody who whom whose");
    private static final Map<String, String> SINGULAR = Map.of(
            "children",
            "child",
            "people",
            "person",
            "families",
            "family",
            "men",
            "man",
            "women",
            "woman",
            "babies",
            "baby");

    private TellingWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** Words as written, in small letters, without marks. */
    static List<String> plain(String text) {
        return Arrays.stream(BREAKS.split(text.toLowerCase(Locale.UK)))
                .map(word -> NUMBER.matcher(word.replaceAll("[.,]+$", "")).matches()
                        ? word.replaceAll("[.,]+$", "")
                        : word.replaceAll("[.,'’]", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Letters and digits in one row: what is left when case, spaces, stops, quotes and hyphens do not count. */
    static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.toLowerCase(Locale.UK)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    static List<String> numbers(String text) {
        return plain(text).stream()
                .filter(word -> NUMBER.matcher(word).matches())
                .toList();
    }

    /** Those of a text that tell, each as one of its kind. */
    static List<String> in(String text) {
        return plain(text).stream().flatMap(word -> telling(word).stream()).toList();
    }

    private static Optional<String> telling(String word) {
        if (NUMBER.matcher(word).matches()) {
            return Optional.of(word);
        }
        if (COUNTED.contains(word)) {
            return Optional.of(Integer.toString(COUNTED.indexOf(word)));
        }
        if (NEGATIONS.contains(word)) {
            return Optional.of(word.equals("nor") || word.equals("neither") ? "neither" : "not");
        }
        String one = SINGULAR.getOrDefault(word, word);
        // "months" is "month", but "is" is not "i".
        String singular = one.length() > 3 ? one.replaceAll("s$", "") : one;
        return List.of(one, singular).stream()
                .filter(form -> OTHER_NUMBERS.contains(form) || TIMES.contains(form) || PERSONS.contains(form))
                .findFirst();
    }

    /** Those that came or went between two texts; a word that only turned into its opposite ("unhappy") is one. */
    static Set<String> changed(String before, String after) {
        Set<String> changed = new TreeSet<>(leftOver(in(before), in(after)));
        changed.addAll(leftOver(in(after), in(before)));
        List<String> gone = leftOver(plain(before), plain(after));
        List<String> come = leftOver(plain(after), plain(before));
        gone.forEach(
                one -> come.stream().filter(other -> isOpposite(one, other)).forEach(other -> changed.add("not")));
        return changed;
    }

    /** What the first holds more often than the second. */
    static List<String> leftOver(List<String> first, List<String> second) {
        List<String> left = new ArrayList<>(first);
        second.forEach(left::remove);
        return left;
    }

    private static boolean isOpposite(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return shorter.length() > 3
                && List.of("un", "dis", "in", "im", "ir", "il", "non", "mis").stream()
                        .anyMatch(prefix -> longer.equals(prefix + shorter));
    }

    /** Leaves out what turns a meaning round. */
    static List<String> withoutNegations(String text) {
        return plain(text).stream().filter(word -> !NEGATIONS.contains(word)).toList();
    }
}
