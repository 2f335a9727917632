package org.heard.ground.web;

import java.util.Locale;
import java.util.Set;
import org.heard.ground.language.Language;

/**
 * Turns the marks around English words ({@link Language#english}) into what a screen reader understands: an element with
 * {@code lang="en"}. Where no element can stand, in an attribute or a title, the marks go.
 */
public final class EnglishParts {
    private static final String BEGIN = "<bdi lang=\"en\">";
    private static final String END = "</bdi>";
    /** What these hold is text alone. */
    private static final Set<String> PLAIN = Set.of("title", "textarea", "style", "script", "option");

    private final String page;
    private final StringBuilder told;

    private EnglishParts(String page) {
        this.page = page;
        this.told = new StringBuilder(page.length() + 1024);
    }

    /** @param page HTML or XHTML, escaped already: what people typed changes at most the language it is said in */
    public static String told(Language language, String page) {
        return page.indexOf(Language.ENGLISH_BEGINS) < 0 || language.equals(Language.ENGLISH)
                ? page
                : new EnglishParts(page).told();
    }

    private String told() {
        int place = 0;
        boolean plain = false;
        while (place < page.length()) {
            int tag = page.indexOf('<', place);
            int end = tag < 0 ? page.length() : tag;
            copy(place, end, !plain);
            if (tag < 0) {
                break;
            }
            place = page.indexOf('>', tag) + 1;
            place = place == 0 ? page.length() : place;
            copy(tag, place, false);
            plain = plain ? !isEnd(tag) : PLAIN.contains(name(tag + 1));
        }
        return told.toString();
    }

    private boolean isEnd(int tag) {
        return page.startsWith("</", tag) && PLAIN.contains(name(tag + 2));
    }

    private String name(int from) {
        int to = from;
        while (to < page.length() && Character.isLetter(page.charAt(to))) {
            to++;
        }
        return page.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void copy(int from, int to, boolean elements) {
        int place = from;
        int begin;
        while ((begin = page.indexOf(Language.ENGLISH_BEGINS, place)) >= 0 && begin < to) {
            int end = page.indexOf(Language.ENGLISH_ENDS, begin);
            if (end < 0 || end >= to) {
                break;
            }
            told.append(page, place, begin);
            if (elements) {
                told.append(BEGIN).append(page, begin + 1, end).append(END);
            } else {
                told.append(page, begin + 1, end);
            }
            place = end + 1;
        }
        told.append(page, place, to);
    }
}
