package org.heard.collection.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.heard.collection.formats.Codebook;
import org.heard.collection.importing.SourceText;

/** Counts what one column holds while a file is read once; of a personal column it holds nothing at all. */
final class ColumnTally {
    /** More different texts than this are never options. */
    private static final int MOST_TEXTS = 400;

    /** One such cell in ten makes the column personal, whatever its heading says. */
    private static final int ONE_IN = 10;

    private static final Pattern PERSONAL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}"
            + "|(\\d{1,3}\\.){3}\\d{1,3}"
            + "|(?i:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})"
            + "|(\\+44|0)[\\d ()-]{9,14}"
            + "|\\d{3} ?\\d{3} ?\\d{4}"
            + "|-?\\d{1,3}\\.\\d{4,}([ ,;]+-?\\d{1,3}\\.\\d{4,}.*)?"
            + "|[0-9a-fA-F:]*:[0-9a-fA-F:]*:[0-9a-fA-F:]+");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.0+)?");

    private final String heading;
    private final Fate fate;
    private final FileDays.Tally days = new FileDays.Tally();
    private final Map<String, Integer> texts = new HashMap<>();
    private boolean more;
    private int filled;
    private int personal;
    private int numbers;

    ColumnTally(String heading, Fate fate) {
        this.heading = heading;
        this.fate = fate;
    }

    void add(String cell) {
        String text = SourceText.plain(cell);
        if (text.isEmpty()) {
            return;
        }
        filled++;
        if (fate == Fate.WHEN || fate.isOpen()) {
            days.add(text);
        }
        if (!fate.isOpen()) {
            return;
        }
        boolean own = !texts.containsKey(text) && isPersonal(text);
        personal += own ? 1 : 0;
        numbers += Character.isDigit(text.charAt(0)) && NUMBER.matcher(text).matches() ? 1 : 0;
        if (own || !texts.containsKey(text) && texts.size() >= MOST_TEXTS) {
            more = true;
        } else {
            texts.merge(text, 1, Integer::sum);
        }
    }

    /** What holds neither digits nor a sign of an address is not looked at letter by letter. */
    static boolean isPersonal(String text) {
        return text.chars().anyMatch(letter -> letter == '@' || letter == ':' || Character.isDigit(letter))
                && PERSONAL.matcher(text).matches();
    }

    String heading() {
        return heading;
    }

    FileDays days() {
        return days.days(isDays());
    }

    private boolean isDays() {
        return filled > 0 && days.days() * 2 > filled;
    }

    /** What has become of it now that every cell has been seen. */
    Fate fate() {
        if (fate.isOpen() && filled == 0) {
            return Fate.EMPTY;
        }
        if (fate.isOpen() && personal * ONE_IN >= filled) {
            return personal > 0 ? Fate.PERSONAL : fate;
        }
        return fate == Fate.ASKED && isDays() ? Fate.WHEN : fate;
    }

    FoundColumn column(Codebook codebook) {
        Fate now = fate();
        List<FoundColumn.Seen> seen = now.isOpen()
                ? texts.entrySet().stream()
                        .map(one -> new FoundColumn.Seen(
                                one.getKey(), codebook.label(heading, one.getKey()), one.getValue()))
                        .sorted(Comparator.comparingInt((FoundColumn.Seen one) -> -one.times())
                                .thenComparing(FoundColumn.Seen::text))
                        .toList()
                : List.of();
        return new FoundColumn(
                heading, codebook.wording(heading), now, filled, seen, more, filled > 0 && numbers == filled);
    }
}
