package org.heard.collection.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Section;

/**
 * The rows of one parent become one questionnaire, page by page as the survey asks them, so that not
 * asked, left blank, don't know and prefer not to say stay four things.
 */
final class Interview {
    private final RoundMap map;
    private final List<Map<String, Answer>> given;
    private final List<Row> rows;
    private final ImportNotes notes;
    private Answers answers;

    /** @param rows of one parent, one for each child */
    Interview(RoundMap map, List<Row> rows, ImportNotes notes) {
        this.map = map;
        this.rows = rows;
        this.notes = notes;
        this.given = rows.stream().map(this::read).toList();
        this.answers = new Answers(
                Map.of(), rows.stream().map(row -> Map.<String, Answer>of()).toList());
    }

    private Map<String, Answer> read(Row row) {
        Map<String, Answer> read = new HashMap<>();
        for (Source source : map.sources()) {
            try {
                source.read(row).map(notes::shared).ifPresent(answer -> read.put(source.question(), answer));
            } catch (Source.NotUnderstood e) {
                notes.doubt(e.doubt());
            }
        }
        return read;
    }

    Answers answers() {
        for (Section section : map.survey().sections()) {
            for (int child = 0; section.perChild() && child < rows.size(); child++) {
                for (Page page : section.pages()) {
                    settle(
                            page,
                            Optional.ofNullable(
                                    given.get(child).get(page.question().key())),
                            child);
                }
            }
            if (!section.perChild()) {
                section.pages().forEach(page -> settle(page, oneOfAll(page.question()), -1));
            }
        }
        return answers;
    }

    /** @param child counted from 0; -1 for the parent */
    private void settle(Page page, Optional<Answer> found, int child) {
        Question question = page.question();
        if (map.source(question.key()).isEmpty()) {
            return;
        }
        boolean told =
                found.isPresent() || map.layout().empty() == FileLayout.Empty.ROUTING && !isNotAsked(question, child);
        boolean asked = page.askIf().stream().allMatch(condition -> isMet(condition, child));
        boolean blank = found.map(Answer::isBlank).orElse(true);
        if (!blank && asked) {
            checked(question, found.get(), Math.max(child, 0)).ifPresent(answer -> put(question, answer, child));
        } else if (!blank) {
            notes.routedPast(question.key());
        } else if (asked && told) {
            put(question, question instanceof OpenText ? new Answer.Written("") : Answer.BLANK, child);
        }
    }

    /** Where the file says so in words, the survey's routing is not asked. */
    private boolean isNotAsked(Question question, int child) {
        Set<String> columns = map.source(question.key()).orElseThrow().columns();
        return child < 0
                ? rows.stream().anyMatch(row -> row.isNotAsked(columns))
                : rows.get(child).isNotAsked(columns);
    }

    /** A condition on a question the file does not hold cannot be judged, and keeps nobody out. */
    private boolean isMet(Condition condition, int child) {
        String key = condition.question();
        Optional<Answer> before = child < 0 ? Optional.empty() : answers.to(key, child);
        return map.source(key).isEmpty() || condition.isMetBy(before.or(() -> answers.to(key)));
    }

    /** The question itself judges codes and numbers, and puts codes in the order of its options. */
    private Optional<Answer> checked(Question question, Answer answer, int row) {
        if (question instanceof OpenText) {
            return Optional.of(answer);
        }
        List<String> sent = answer instanceof Answer.Written written ? List.of(written.words()) : answer.codes();
        Question.Reading reading = question.read(sent);
        if (reading instanceof Question.Reading.Accepted accepted) {
            return Optional.of(accepted.answer());
        }
        notes.doubt(new Doubt(
                rows.get(row).place(),
                column(question),
                "these answers cannot stand together, or the number is out of range"));
        return Optional.empty();
    }

    private void put(Question question, Answer given, int child) {
        Answer answer = notes.shared(given);
        answers = child < 0 ? answers.with(question.key(), answer) : answers.with(question.key(), child, answer);
    }

    /** What a parent said on each of several rows: once if it is the same, words one after another. */
    private Optional<Answer> oneOfAll(Question question) {
        Map<Answer, Integer> different = new LinkedHashMap<>();
        Optional<Answer> blank = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            Answer answer = given.get(i).get(question.key());
            if (answer != null && answer.isBlank()) {
                blank = Optional.of(answer);
            } else if (answer != null) {
                different.putIfAbsent(answer, i);
            }
        }
        if (different.isEmpty()) {
            return blank;
        }
        if (question instanceof OpenText) {
            return Optional.of(together(different.keySet()));
        }
        different.values().stream().skip(1).findFirst().ifPresent(i -> notes.doubt(differs(question, i)));
        return Optional.of(different.keySet().iterator().next());
    }

    private static Answer together(Set<Answer> said) {
        List<String> words = new ArrayList<>();
        said.forEach(one -> words.add(((Answer.Written) one).words()));
        return new Answer.Written(String.join("\n", words));
    }

    private Doubt differs(Question question, int row) {
        return new Doubt(
                rows.get(row).place(),
                column(question),
                "this is not what the same parent answered on " + rows.get(0).place()
                        + ", and the question is asked of a parent once");
    }

    private String column(Question question) {
        return map.source(question.key()).orElseThrow().columns().iterator().next();
    }
}
