package org.heard.ground.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * @param kept what else stands in the address, for its other pages
 */
public record Listing<T>(
        String name, List<T> lines, int all, int found, String sought, int page, Map<String, String> kept) {
    public static final int A_PAGE = 20;

    private static final String PAGE = "-page";

    public Listing {
        lines = List.copyOf(lines);
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
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
        List<T> found = sought.isEmpty()
                ? all
                : all.stream().filter(line -> holds(words.apply(line), sought)).toList();
        int page = Math.min(number(query.getFirst(name + PAGE)), last(found.size()));
        List<T> lines =
                found.stream().skip((long) (page - 1) * A_PAGE).limit(A_PAGE).toList();
        return new Listing<>(name, lines, all.size(), found.size(), sought, page, kept(name, query));
    }

    /** The same page of it, with each of its lines made into what is shown. */
    public <S> Listing<S> map(Function<? super T, S> made) {
        List<S> shown = lines.stream().map(made).toList();
        return new Listing<>(name, shown, all, found, sought, page, kept);
    }

    private static Map<String, String> kept(String name, MultivaluedMap<String, String> query) {
        Map<String, String> kept = new LinkedHashMap<>();
        query.forEach((other, values) -> {
            if (!other.equals(name) && !other.equals(name + PAGE) && !values.isEmpty()) {
                kept.put(other, values.get(0));
            }
        });
        return kept;
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
    private String at(int other) {
        Map<String, String> query = new LinkedHashMap<>(kept);
        query.put(name + PAGE, String.valueOf(other));
        if (!sought.isEmpty()) {
            query.put(name, sought);
        }
        return written(query);
    }

    private static String written(Map<String, String> query) {
        return query.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The end of the address of all of it. */
    public String whole() {
        return kept.isEmpty() ? "" : written(kept);
    }

    public String before() {
        return at(page - 1);
    }

    public String after() {
        return at(page + 1);
    }
}
