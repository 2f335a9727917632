package org.heard.ground.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One page of a list of officers': counted, and from {@value #A_PAGE} lines on with a box to search it. The tags {@code
 * listed} and {@code listPages} draw what stands above and below it; both work without JavaScript.
 *
 * @param name tells it from another list of the same page, in its address
 * @param lines those to show
 * @param all how many there are
 * @param found how many have the words sought
 * @param page from 1
 */
public record Listing<T>(String name, List<T> lines, int all, int found, String sought, int page) {
    public static final int A_PAGE = 20;

    public Listing {
        lines = List.copyOf(lines);
    }

    /**
     * @param name a word for the address; lists of one page have different ones
     * @param all sorted as they are to be shown
     * @param words of one line, in which is searched
     * @param query of the address; what is no page there is the first
     */
    public static <T> Listing<T> of(
            String name, List<T> all, Function<T, String> words, MultivaluedMap<String, String> query) {
        String sought = text(query.getFirst(name));
        List<T> found =
                all.stream().filter(line -> holds(words.apply(line), sought)).toList();
        int page = Math.min(number(query.getFirst(name + "-page")), last(found.size()));
        List<T> lines =
                found.stream().skip((long) (page - 1) * A_PAGE).limit(A_PAGE).toList();
        return new Listing<>(name, lines, all.size(), found.size(), sought, page);
    }

    private static boolean holds(String words, String sought) {
        String line = words.toLowerCase(Locale.ROOT);
        return Stream.of(sought.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(line::contains);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static int number(String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }

    private static int last(int lines) {
        return Math.max(1, (lines + A_PAGE - 1) / A_PAGE);
    }

    public int last() {
        return last(found);
    }

    public boolean isEmpty() {
        return all == 0;
    }

    /** Short lists need no box. */
    public boolean isLong() {
        return all >= A_PAGE;
    }

    /** "34 rounds", "3 of 34 rounds". @param one and @param more what a line is called */
    public String counted(String one, String more) {
        String what = all + " " + (all == 1 ? one : more);
        return sought.isEmpty() ? what : found + " of " + what;
    }

    /** The end of the address of another page of it. */
    public String at(int other) {
        UriBuilder address = UriBuilder.fromPath("").queryParam(name + "-page", other);
        return (sought.isEmpty() ? address : address.queryParam(name, "{sought}"))
                .build(sought.isEmpty() ? new Object[0] : new Object[] {sought})
                .toString();
    }

    public String before() {
        return at(page - 1);
    }

    public String after() {
        return at(page + 1);
    }
}
