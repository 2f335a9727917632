package org.heard.collection.importing;

import java.util.List;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.NumberQuestion;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;

/** A map to begin from, for one survey: every question with its key, every option with its code. */
record SampleMap(Survey survey) {
    private static final String TOP = """
            # A map to begin from. It says which column of your file is which question, and which text is which answer.
            # 1. Put the headings of your file in place of those after "column:".
            # 2. Put the texts of your file in place of those before the codes. Several texts may have one code.
            # 3. Take out the questions your file does not hold.
            # The codes after each ":" and the keys after "question:" are those of the survey: leave them as they are.
            survey: %s
            tool: other            # or LimeSurvey, SurveyMonkey, Microsoft Forms, Qualtrics, Snap, Google Forms …
            file: answers.csv      # or a list: [answers-en.csv, answers-pl.csv]
            encoding: detect
            separator: ","         # or ";" or tab
            header_rows: 1         # 2 where the options stand in a line of their own below the questions
            empty: routing         # an empty cell was left blank, or not asked, as the survey's own order tells
            # headings_line: 3     # where titles stand above the headings
            # rows:
            #   complete: {column: Finished, texts: ["True"]}   # only these rows were sent
            #   unique: Response ID                             # must not stand in two rows
            #   tests: {column: Status, text: Survey Preview}   # our own tests, left out
            # missing: {not_asked: [N/A], blank: ["-"]}         # words for no answer
            # ticked: "Yes"                                     # how a tick is written, where options have columns
            # unticked: "No"
            columns:
            """;

    String text() {
        StringBuilder map = new StringBuilder(TOP.formatted(survey.key()));
        survey.questions().forEach(question -> add(map, question));
        return map.toString();
    }

    private static void add(StringBuilder map, Question question) {
        String heading = quoted(question.asked().wording().english());
        map.append("  - question: ").append(question.key()).append('\n');
        map.append("    column: ").append(heading).append('\n');
        if (question instanceof OpenText || question instanceof NumberQuestion) {
            map.append("    words: keep\n");
            return;
        }
        if (question instanceof ManyChoices) {
            map.append(
                    "    joined: \";\"          # several in one cell; where each option has a column of its own, write\n");
            map.append("                         # ticks: {heading: code} in place of column, joined and options\n");
        }
        map.append("    options:\n");
        List<Option> options = question.options();
        for (Option option : options) {
            map.append("      ")
                    .append(quoted(option.label().english()))
                    .append(": ")
                    .append(quoted(option.code()))
                    .append('\n');
        }
    }

    private static String quoted(String text) {
        return '"' + SourceText.plain(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
