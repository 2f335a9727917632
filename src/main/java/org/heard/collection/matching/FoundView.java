package org.heard.collection.matching;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.collection.importing.Tool;
import org.heard.ground.language.Days;
import org.heard.questionnaire.survey.Surveys;

/** What the file is taken for, in the words of the page. */
record FoundView(Begun begun, LookedAt look, List<Choice> surveys, String before) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** One option of a list. */
    public record Choice(String value, String label, boolean chosen) {}

    static FoundView of(Begun begun, LookedAt look, Surveys surveys, Optional<KeptMatchings.Kept> before) {
        List<Choice> choices = new ArrayList<>();
        surveys.all()
                .forEach(survey -> choices.add(new Choice(
                        survey.key(),
                        survey.title().english() + " (" + survey.round() + ")",
                        survey.key().equals(begun.choices().survey()))));
        choices.add(new Choice(
                ColumnChoices.NEW_SURVEY,
                "None of these: make a survey from this file",
                begun.choices().isNewSurvey()));
        String said = before.map(one -> "You matched a file with these headings on " + Days.inWords(one.on())
                        + ". What you chose then is set again.")
                .orElse("");
        return new FoundView(begun, look, choices, said);
    }

    public String files() {
        return String.join(", ", begun.names());
    }

    public String tool() {
        return look.tool() == Tool.OTHER
                ? "not known: another tool, or a table made by hand"
                : look.tool().title();
    }

    /** A workbook has no letters to be saved wrongly and nothing between its cells. */
    public boolean isText() {
        return begun.names().stream()
                .noneMatch(name -> name.toLowerCase(Locale.UK).matches(".*\\.(xlsx|ods|lsa|xltx)"));
    }

    public String letters() {
        return look.letters().how();
    }

    public String odd() {
        return String.join(" ", look.letters().odd());
    }

    public String headings() {
        int line = look.shape().headingsLine();
        String rows = switch (look.shape().headerRows()) {
            case 2 -> "two lines, the question above and its row or answer below";
            case 3 -> "three lines: names, questions, and the tool’s own marks";
            default -> "one line";
        };
        return rows + (line == 1 ? "" : ", from line " + line + " on");
    }

    public int asked() {
        return look.open().size();
    }

    public int dropped() {
        return look.dropped().size();
    }

    /** By what a finished row is known; empty where the tool does not say. */
    public String sent() {
        return look.sent().map(LookedAt.SentRows::column).orElse("");
    }

    public boolean unfinished() {
        return begun.choices().unfinished();
    }

    /** Rows that look like the council's own tests; 0 where none does. */
    public int tests() {
        return look.tests().map(LookedAt.TestRows::rows).orElse(0);
    }

    public boolean keepsTests() {
        return begun.choices().tests();
    }

    public boolean asksForOrder() {
        return look.days().mustBeAsked();
    }

    /** What the days come to, read one way or the other. */
    public List<Choice> orders() {
        List<Choice> orders = new ArrayList<>();
        for (FileDays.Order order : List.of(FileDays.Order.DAY_FIRST, FileDays.Order.MONTH_FIRST)) {
            orders.add(new Choice(
                    order.name(),
                    (order == FileDays.Order.DAY_FIRST ? "The day first: " : "The month first: ")
                            + months(look.days().read(order)),
                    begun.choices().order() == order));
        }
        return orders;
    }

    /** "March 2021: 340 rows"; empty where no column holds days or their order is open. */
    public String months() {
        return look.days().mustBeAsked() ? "" : months(look.days());
    }

    private static String months(FileDays days) {
        List<Map.Entry<YearMonth, Integer>> most = days.months().entrySet().stream()
                .sorted(Map.Entry.<YearMonth, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(3)
                .toList();
        String said = most.stream()
                .map(one ->
                        MONTH.format(one.getKey()) + ": " + one.getValue() + (one.getValue() == 1 ? " row" : " rows"))
                .collect(Collectors.joining(" · "));
        return said + (days.months().size() > most.size() ? " · and other months" : "");
    }

    public boolean isSeparator(String word) {
        return look.shape().separatorInWords().equals(word);
    }
}
