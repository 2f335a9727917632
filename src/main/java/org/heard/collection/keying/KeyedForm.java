package org.heard.collection.keying;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heard.collection.journey.WholeForm;
import org.heard.collection.response.Response;
import org.heard.ground.language.Speech;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Numbered;
import org.heard.questionnaire.survey.Survey;

/**
 * One form as an officer typed it: every question in the order of the survey, the ones about a child once for each.
 *
 * @param how mode, language and face of the pile
 */
record KeyedForm(Survey survey, Response.How how, int children, List<KeyedAnswer> boxes, Map<String, String> days) {
    static final String DAY = "-day";
    /** What the answer is called beside the one it dates. */
    static final String DATE = "_date";

    /** What the form says. @param errors by the name of the box; then there is nothing to keep */
    record Result(Optional<Answers> answers, List<Unread> unread, Map<String, String> errors) {}

    /** @param typed what stands in the box of that name; empty for nothing */
    static KeyedForm of(Survey survey, Response.How how, int children, UnaryOperator<String> typed) {
        List<KeyedAnswer> boxes = new ArrayList<>();
        Map<String, String> days = new LinkedHashMap<>();
        List<Numbered> asked =
                survey.numbered().stream().filter(one -> one.isIn(how.face())).toList();
        List<Numbered> perChild =
                asked.stream().filter(one -> one.section().perChild()).toList();
        for (Numbered one : asked) {
            if (!one.section().perChild()) {
                boxes.add(box(one, KeyedAnswer.ABOUT, how, typed));
            } else if (one.equals(perChild.get(0))) {
                for (int child = 1; child <= children; child++) {
                    for (Numbered each : perChild) {
                        boxes.add(box(each, child, how, typed));
                    }
                }
            }
        }
        boxes.stream().filter(KeyedForm::isDated).forEach(box -> days.put(box.name(), typed.apply(box.name() + DAY)));
        return new KeyedForm(survey, how, children, boxes, days);
    }

    private static KeyedAnswer box(Numbered numbered, int child, Response.How how, UnaryOperator<String> typed) {
        return new KeyedAnswer(numbered, child, how.face(), typed.apply(KeyedAnswer.name(numbered, child)));
    }

    static boolean isDated(KeyedAnswer box) {
        return box.question().asked().traits().dated();
    }

    Result result(Speech speech, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        List<Unread> unread = new ArrayList<>();
        Answers all = Answers.NONE;
        for (KeyedAnswer box : boxes) {
            KeyedAnswer.Read read = box.read(speech);
            if (!read.error().isEmpty()) {
                errors.put(box.name(), read.error());
            }
            read.unread().ifPresent(unread::add);
            all = with(all, box, read.answer());
            if (isDated(box) && !read.answer().isBlank()) {
                all = dated(all, box, today, errors);
            }
        }
        Optional<Answers> asked = WholeForm.asked(survey, how, all);
        if (errors.isEmpty()) {
            Answers typed = all;
            asked.ifPresent(answers -> boxes.forEach(box -> check(box, typed, answers, errors)));
        }
        return new Result(asked, unread, errors);
    }

    private static Answers with(Answers all, KeyedAnswer box, Answer answer) {
        return box.child() == KeyedAnswer.ABOUT
                ? all.with(box.question().key(), answer)
                : all.with(box.question().key(), box.child() - 1, answer);
    }

    private Answers dated(Answers all, KeyedAnswer box, LocalDate today, Map<String, String> errors) {
        try {
            LocalDate day = LocalDate.parse(days.get(box.name()).strip());
            if (!day.isAfter(today)) {
                return all.with(box.question().key() + DATE, new Answer.Written(day.toString()));
            }
        } catch (DateTimeException e) {
            // said below: what cannot be read and what has not come yet need the same correction
        }
        errors.put(box.name() + DAY, "Type the day on the form as year-month-day, such as " + today);
        return all;
    }

    /** A form must go the way the web would have led: otherwise something is mistyped, or must not be counted. */
    private void check(KeyedAnswer box, Answers typed, Answers asked, Map<String, String> errors) {
        Optional<Answer> answer = in(asked, box);
        List<String> stops = box.numbered().page().stopIf();
        if (isNotAmongTicks(box, in(typed, box), answer)) {
            errors.put(
                    box.name(),
                    "Type one of the answers ticked at question "
                            + number(box.question().asked().traits().among().orElseThrow())
                            + ", or u if it is none of them");
        } else if (answer.isEmpty() && !box.isBlank()) {
            errors.put(box.name(), "Leave this blank" + because(box) + ", or correct that one");
        } else if (answer.isPresent() && !stops.isEmpty() && !isYes(answer.get(), stops)) {
            errors.put(
                    box.name(),
                    "Without a yes here the form must not be kept. Do not key it; destroy it as your retention rule says");
        }
    }

    private static Optional<Answer> in(Answers answers, KeyedAnswer box) {
        return box.child() == KeyedAnswer.ABOUT
                ? answers.to(box.question().key())
                : answers.to(box.question().key(), box.child() - 1);
    }

    /** Which of the ticks is the main one, and another was typed: then one of the two is mistyped. */
    private static boolean isNotAmongTicks(KeyedAnswer box, Optional<Answer> typed, Optional<Answer> asked) {
        return box.question().asked().traits().among().isPresent()
                && typed.filter(answer -> !answer.isBlank()).isPresent()
                && !typed.equals(asked);
    }

    private static boolean isYes(Answer answer, List<String> stops) {
        return !answer.isBlank() && answer.codes().stream().noneMatch(stops::contains);
    }

    private String number(String question) {
        return survey.numbered().stream()
                .filter(one -> one.question().key().equals(question))
                .map(one -> String.valueOf(one.number()))
                .findFirst()
                .orElseThrow();
    }

    private String because(KeyedAnswer box) {
        List<String> numbers = box.numbered().page().askIf().stream()
                .map(Condition::question)
                .map(this::number)
                .distinct()
                .toList();
        return ": the answer to question " + String.join(" and ", numbers) + " leads past it";
    }
}
