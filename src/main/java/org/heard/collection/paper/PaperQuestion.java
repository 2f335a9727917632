package org.heard.collection.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.heard.ground.language.Speech;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.Media;
import org.heard.questionnaire.survey.Numbered;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Text;

/**
 * One question as it is printed.
 *
 * @param rules whom it is for; empty for everyone
 * @param symbol its drawing, in faces with pictures
 * @param dated a line for the day stands under it
 */
record PaperQuestion(
        int number,
        String wording,
        String help,
        List<String> rules,
        List<Tick> ticks,
        boolean several,
        boolean words,
        boolean dated,
        String symbol) {
    /** An answer with its box. @param typed what an officer types for it; @param stops nobody goes on who ticks it */
    record Tick(String typed, String label, boolean stops, String symbol) {}

    /** In which words, and with which pictures. */
    record Look(Speech speech, String face, boolean pictures, Media media) {
        String say(Text text) {
            return text.said(speech.language());
        }

        /** A face not yet translated is printed in the ordinary words of that language, not in English. */
        String ask(Question question) {
            Text inFace = question.asked().wording(face);
            return say(
                    inFace.isIn(speech.language().code())
                            ? inFace
                            : question.asked().wording());
        }

        /** In its own size, so that the page decides. */
        String symbol(String name, String words) {
            if (!pictures || name.isEmpty()) {
                return "";
            }
            String told = words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
            return media.symbols()
                    .get(name)
                    .replaceFirst("(?s)^.*?<svg", "<svg alt=\"" + told + "\"")
                    .replaceFirst(" width=\"[0-9.]+\"", "")
                    .replaceFirst(" height=\"[0-9.]+\"", "")
                    .replace("currentColor", "#000");
        }
    }

    PaperQuestion {
        rules = List.copyOf(rules);
        ticks = List.copyOf(ticks);
    }

    static PaperQuestion of(Numbered numbered, RoutingInstructions rules, Look look) {
        Question question = numbered.question();
        String wording = look.ask(question);
        return new PaperQuestion(
                numbered.number(),
                wording,
                question.asked().help(look.face(), false).stream()
                        .map(look::say)
                        .collect(Collectors.joining(" ")),
                rules.before(numbered),
                question.options().stream()
                        .map(option -> tick(numbered, option, look))
                        .toList(),
                question instanceof ManyChoices,
                question instanceof OpenText,
                question.asked().traits().dated(),
                look.symbol(question.asked().traits().symbol(), wording));
    }

    /** A question that belongs to no survey's order: what is typed for its answers is counted apart. */
    static PaperQuestion apart(int number, Question question, Look look) {
        KeyCodes typed = KeyCodes.of(question);
        return new PaperQuestion(
                number,
                look.ask(question),
                question.asked().help().map(look::say).orElse(""),
                List.of(),
                question.options().stream()
                        .map(option -> new Tick(typed.typed(option.code()), look.say(option.label()), false, ""))
                        .toList(),
                false,
                false,
                false,
                "");
    }

    private static Tick tick(Numbered numbered, Option option, Look look) {
        String label = look.say(option.label());
        return new Tick(
                KeyCodes.of(numbered.question()).typed(option.code()),
                label,
                numbered.page().stopIf().contains(option.code()),
                look.symbol(option.symbol(), label));
    }
}
