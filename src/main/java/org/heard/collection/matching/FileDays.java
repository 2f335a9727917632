package org.heard.collection.matching;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days in the column that says when each row was filled in. Only their months are counted; no day is kept.
 *
 * @param order in which day and month are written; {@link Order#ASK} where no day passes 12
 * @param months how many rows each month has, as the order has it; none while it must be asked
 */
public record FileDays(Order order, Map<YearMonth, Integer> months, Map<Order, Map<YearMonth, Integer>> either) {
    private static final Pattern DAY = Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{2,4})(?:[T ,].*|Z)?");
    private static final int CENTURY = 2000;

    /** How days are written. */
    public enum Order {
        /** No column holds days. */
        NONE,
        /** 2021-03-09, which leaves no doubt. */
        ISO,
        DAY_FIRST,
        MONTH_FIRST,
        /** 03/09: either. */
        ASK
    }

    static final FileDays NONE = new FileDays(Order.NONE, Map.of(), Map.of());

    public FileDays {
        months = Map.copyOf(months);
        either = Map.copyOf(either);
    }

    static boolean isDay(String cell) {
        return DAY.matcher(cell).matches();
    }

    public boolean mustBeAsked() {
        return order == Order.ASK;
    }

    /** As somebody says it is. */
    FileDays read(Order told) {
        return mustBeAsked() && either.containsKey(told) ? new FileDays(told, either.get(told), either) : this;
    }

    /** The month most rows come from. */
    public Optional<YearMonth> mostly() {
        return months.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Gathers the cells of one column. */
    static final class Tally {
        private final Map<YearMonth, Integer> iso = new TreeMap<>();
        private final Map<YearMonth, Integer> dayFirst = new TreeMap<>();
        private final Map<YearMonth, Integer> monthFirst = new TreeMap<>();
        private int days;
        private int notDayFirst;
        private int notMonthFirst;

        void add(String cell) {
            Matcher found = DAY.matcher(cell);
            if (!Character.isDigit(cell.charAt(0)) || !found.matches()) {
                return;
            }
            days++;
            int one = Integer.parseInt(found.group(1));
            int two = Integer.parseInt(found.group(2));
            int three = Integer.parseInt(found.group(3));
            if (one >= CENTURY || one > 31) {
                count(iso, one, two);
                return;
            }
            int year = three < 100 ? CENTURY + three : three;
            notDayFirst += count(dayFirst, year, two) ? 0 : 1;
            notMonthFirst += count(monthFirst, year, one) ? 0 : 1;
        }

        int days() {
            return days;
        }

        private static boolean count(Map<YearMonth, Integer> months, int year, int month) {
            try {
                months.merge(YearMonth.of(year, month), 1, Integer::sum);
                return true;
            } catch (DateTimeException noMonth) {
                return false;
            }
        }

        FileDays days(boolean any) {
            if (!any || days == 0) {
                return NONE;
            }
            if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
                return new FileDays(Order.ISO, iso, Map.of());
            }
            if (notDayFirst == 0 && notMonthFirst > 0) {
                return new FileDays(Order.DAY_FIRST, dayFirst, Map.of());
            }
            if (notMonthFirst == 0 && notDayFirst > 0) {
                return new FileDays(Order.MONTH_FIRST, monthFirst, Map.of());
            }
            return new FileDays(Order.ASK, Map.of(), Map.of(Order.DAY_FIRST, dayFirst, Order.MONTH_FIRST, monthFirst));
        }
    }
}
