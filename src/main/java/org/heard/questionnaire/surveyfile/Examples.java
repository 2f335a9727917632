package org.heard.questionnaire.surveyfile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Knows what nobody can be reached by: values that say of themselves that they are made up, numbers and domains that
 * are kept free for films and manuals, and what the shipped file makes up, even where the word that said so was taken out.
 */
final class Examples {
    /** The ranges Ofcom keeps for drama, without spaces. */
    private static final Pattern DRAMA = Pattern.compile("01632960\\d{3}|011[345678]4960\\d{3}|01[23456]14960\\d{3}"
            + "|01914980\\d{3}|02079460\\d{3}|02896496\\d{3}|02890180\\d{3}|02920180\\d{3}|07700900\\d{3}"
            + "|08081570\\d{3}|09098790\\d{3}|03069990\\d{3}|0+");

    /** RFC 2606 and RFC 6761. */
    private static final Pattern DOMAIN = Pattern.compile("(^|[^\\w-])example\\.(com|org|net|edu|co\\.uk|gov\\.uk)\\b"
            + "|\\.(example|invalid|test|localhost)(?![\\w-]|\\.\\w)");

    /** As people write one, alone or among words. */
    private static final Pattern NUMBER = Pattern.compile("(\\+|\\b00)?[(\\d][\\d\\s().-]{7,}\\d|^0+$");

    /** Words nobody's name or address has; ZZ99 is what statistics write where there is no postcode. */
    private static final Pattern WORD = Pattern.compile(
            "\\bexample\\b|\\bmade[ -]up\\b|\\bto be replaced\\b|\\bplaceholder\\b|\\b(tbc|tbd|todo|xxx+)\\b|\\bzz99\\b");

    private final Set<String> madeUp = new HashSet<>();
    private final ExampleArea area;

    Examples(Entry shipped) {
        area = new ExampleArea(shipped);
        each("", shipped, (field, value) -> {
            if (isContact(field) && saysSo(value.text())) {
                madeUp.add(bare(value.text()));
            }
        });
    }

    /** A made-up help line stays made up; a law or a period is true once somebody has agreed to it. */
    private static boolean isContact(String field) {
        return field.startsWith("area.") || field.startsWith("worried.");
    }

    boolean has(String value) {
        return saysSo(value) || madeUp.contains(bare(value));
    }

    /** @return the name of the shipped file's area, where a file of another one still speaks of it there */
    Optional<String> leftFrom(Entry file, String field, String value) {
        return area.isAnother(file) ? area.left(field, value) : Optional.empty();
    }

    private static boolean saysSo(String value) {
        String small = value.toLowerCase(Locale.ROOT);
        return WORD.matcher(small).find()
                || DOMAIN.matcher(small).find()
                || NUMBER.matcher(value)
                        .results()
                        .anyMatch(number ->
                                DRAMA.matcher(national(number.group())).matches());
    }

    /** Digits alone, as dialled in this country. */
    private static String national(String value) {
        return value.replaceAll("[\\s().-]", "").replaceFirst("^(\\+|00)440?", "0");
    }

    /** Without what tells an example, so that taking the word out does not make it true. */
    private static String bare(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("\\bexample\\b", "").replaceAll("[^\\p{L}\\p{N}@]", "");
    }

    /** Every single value of a file with the place it stands in: {@code worried.2.phone}, counted from 1. */
    static void each(String field, Entry entry, BiConsumer<String, Entry> todo) {
        if (entry.isMap()) {
            entry.fields().forEach((name, value) -> each(field.isEmpty() ? name : field + "." + name, value, todo));
        } else if (entry.isList()) {
            List<Entry> items = entry.items();
            for (int i = 0; i < items.size(); i++) {
                each(field + "." + (i + 1), items.get(i), todo);
            }
        } else {
            todo.accept(field, entry);
        }
    }
}
