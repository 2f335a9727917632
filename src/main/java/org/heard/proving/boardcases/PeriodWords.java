package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.heard.improvement.plan.Period;

/** Periods as people write them: a year, a month, or from and to, each a day or a whole month. */
final class PeriodWords {
    static final String FROM = "from/opened/began/fieldworkFrom";
    static final String TO = "to/closed/ended/fieldworkTo";

    private PeriodWords() {}

    static Optional<Period> read(CaseFields fields, String field) {
        if (fields.node(field).filter(JsonNode::isObject).isPresent()) {
            return fields.thing(field, "a period", FROM, TO, "kind").flatMap(thing -> within(thing, "kind"));
        }
        return fields.text(field).map(text -> {
            if (text.strip().matches("\\d{4}")) {
                int year = Integer.parseInt(text.strip());
                return Period.ofMonths(YearMonth.of(year, 1), YearMonth.of(year, 12), "calendar year");
            }
            YearMonth month = fields.month(field, text);
            return Period.ofMonths(month, month, "month");
        });
    }

    /** From the fields "from" and "to" of a thing itself. */
    static Optional<Period> within(CaseFields fields, String kind) {
        Optional<String> from = fields.text("from");
        Optional<String> to = fields.text("to");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = to.map(
                        text -> isMonth(text) ? fields.month("to", text).atEndOfMonth() : fields.day("to", text))
                .orElseGet(() -> first(fields, from.get()));
        LocalDate first = from.map(text -> first(fields, text)).orElse(last);
        return Optional.of(fields.checked(
                "to", () -> new Period(first, last, fields.text(kind).orElse(""))));
    }

    private static LocalDate first(CaseFields fields, String text) {
        return isMonth(text) ? fields.month("from", text).atDay(1) : fields.day("from", text);
    }

    private static boolean isMonth(String text) {
        return text.strip().length() <= 7;
    }
}
