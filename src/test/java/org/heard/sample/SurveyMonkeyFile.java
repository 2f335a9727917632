package org.heard.sample;

import static org.heard.sample.Field.choice;
import static org.heard.sample.Field.texts;
import static org.heard.sample.Field.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.questionnaire.survey.Answers;

/**
 * September 2020 as SurveyMonkey exports it, condensed and with labels: two heading rows, the rows of
 * a grid under one question, network addresses beside the answers (here from the block kept for
 * documentation, RFC 5737).
 */
final class SurveyMonkeyFile {
    static final String INVENTED = LimeSurveyFile.INVENTED;

    private static final List<String> ABOUT_THE_ANSWER = List.of(
            "Respondent ID",
            "Collector ID",
            "Start Date",
            "End Date",
            "IP Address",
            "Email Address",
            "First Name",
            "Last Name",
            "Custom Data 1");
    private static final String GRID = "Since December 2019, help and support has become better or worse from:";
    private static final Map<String, String> BETTER_OR_WORSE = texts(
            List.of("1", "2", "3", "4", "5", "8", "9"),
            List.of("Much worse", "Worse", "The same", "Better", "Much better", "Not used", "Don’t know"));

    /** Question above, row of the grid or kind of answer below. */
    private record Heading(String question, String below, Field field) {}

    private final List<Heading> headings = List.of(
            response(
                    "What support does your child have?",
                    choice(
                            "",
                            "support_status",
                            texts(
                                    List.of("plan", "assessed", "sen_support", "none", "not_sure"),
                                    List.of(
                                            "Education, health and care plan",
                                            "Being assessed for a plan",
                                            "SEN support, no plan",
                                            "None",
                                            "Not sure")))),
            response(
                    "How old is your child?",
                    choice(
                            "",
                            "age_band",
                            texts(
                                    List.of("0-4", "5-10", "11-15", "16-18", "19-25"),
                                    List.of("0 to 4", "5 to 10", "11 to 15", "16 to 18", "19 to 25")))),
            new Heading(GRID, "Health", choice("", "imp_health", BETTER_OR_WORSE)),
            new Heading("", "Education", choice("", "imp_education", BETTER_OR_WORSE)),
            new Heading("", "Social care", choice("", "imp_social", BETTER_OR_WORSE)),
            new Heading("", "SEND casework team", choice("", "imp_casework", BETTER_OR_WORSE)),
            new Heading("", "These services working together", choice("", "imp_joined_up", BETTER_OR_WORSE)),
            response("Overall, since December 2019, support is:", choice("", "change_12m", BETTER_OR_WORSE)),
            response(
                    "Were you listened to in the plan or its review?",
                    choice(
                            "",
                            "ehcp_listened",
                            texts(
                                    List.of("3", "2", "1", "8", "9"),
                                    List.of("Yes, fully", "Partly", "No", "Does not apply", "Don’t know")))),
            response(
                    "Was this different before and since March 2020?",
                    choice(
                            "",
                            "period_diff",
                            texts(
                                    List.of("better_before", "no_difference", "better_since", "9"),
                                    List.of("Better before", "No difference", "Better since", "Don’t know")))),
            new Heading("What would make the most difference?", "Open-Ended Response", words("", "open_improve")));

    byte[] bytes(List<Answers> families) {
        List<String> first = new ArrayList<>(ABOUT_THE_ANSWER);
        List<String> second =
                new ArrayList<>(ABOUT_THE_ANSWER.stream().map(h -> "").toList());
        headings.forEach(heading -> {
            first.add(heading.question());
            second.add(heading.below());
        });
        StringBuilder file = new StringBuilder(line(first)).append(line(second));
        List<Row> rows = Row.of(families);
        for (int i = 0; i < rows.size(); i++) {
            file.append(line(cells(i, rows.get(i))));
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(int number, Row row) {
        int minute = number * 37 % 60;
        String start = "09/%02d/2020 %02d:%02d:00".formatted(14 + number % 14, 9 + number % 12, minute);
        String end = "09/%02d/2020 %02d:%02d:59".formatted(14 + number % 14, 9 + number % 12, minute);
        List<String> cells = new ArrayList<>(List.of("" + (11800100L + number), "4200", start, end));
        cells.addAll(List.of("192.0.2." + (1 + number % 254), "", "", "", INVENTED));
        headings.forEach(heading -> cells.add(row.to(heading.field().key())
                .map(answer -> heading.field().cell(answer, ""))
                .orElse("")));
        return cells;
    }

    private static Heading response(String question, Field field) {
        return new Heading(question, "Response", field);
    }

    private static String line(List<String> cells) {
        return String.join(",", cells.stream().map(Quoting::whereNeeded).toList()) + "\r\n";
    }
}
