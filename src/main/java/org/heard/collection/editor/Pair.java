package org.heard.collection.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.questionnaire.changes.ComparedQuestion;
import org.heard.questionnaire.changes.FacetChange;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.GuardedSurvey.Declared;

/**
 * A question of a draft beside the one of an earlier round, word by word.
 *
 * @param said what holds or waits; nothing where nobody has said
 * @param state of what is asked; empty where nothing is
 */
record Pair(
        String key,
        String title,
        String question,
        String words,
        String earlier,
        String round,
        int seen,
        List<Texts> texts,
        List<Answer> answers,
        List<Changed> changes,
        Optional<Said> said,
        String state,
        boolean mayAgree,
        Optional<PairForm> form) {
    /** Two texts of a pair. */
    record Texts(String name, WordByWord words) {}

    /** An answer of either round. */
    record Answer(String code, WordByWord words) {}

    record Changed(String facet, String what, String needs) {}

    record Said(String letter, String meaning, String reason, String recode) {}

    /** What whoever looks may do. @param mine they said themselves what waits */
    record Looker(boolean officer, boolean mine, Optional<PairForm> form) {}

    static Pair of(Found found, Survey round, Question now, Looker looker) {
        String key = now.key();
        ComparedQuestion compared = found.read().against(round, key, Optional.empty());
        Optional<Question> then = round.question(compared.with());
        Optional<Ask> ask = found.ask(key, round.key());
        boolean waits = ask.filter(one -> one.state() == Ask.State.WAITS).isPresent();
        boolean told = ask.filter(one -> one.state() == Ask.State.OPEN).isEmpty();
        return new Pair(
                found.key(),
                found.survey().title().english(),
                key,
                now.asked().wording().english(),
                round.key(),
                round.round(),
                found.version(),
                then.map(before -> texts(before, now)).orElse(List.of()),
                then.map(before -> answers(before, now)).orElse(List.of()),
                compared.changes().stream().map(Pair::changed).toList(),
                found.read().declared(key, round.key()).filter(one -> told).map(Pair::said),
                ask.map(one -> state(one, looker.mine())).orElse(""),
                waits && !looker.mine() && looker.officer(),
                looker.form());
    }

    private static Said said(Declared declared) {
        return new Said(
                declared.letter(), PairForm.MEANING.get(declared.letter()), declared.reason(), declared.recode());
    }

    private static String state(Ask ask, boolean mine) {
        return switch (ask.state()) {
            case OPEN -> "Nobody has said yet whether the two may be compared.";
            case WAITS ->
                mine
                        ? "You said this. Somebody with another account has to agree."
                        : "Somebody else said this. If you agree, it holds.";
            case SETTLED -> "Two accounts agree.";
            case REFUSED -> "No letter is on offer for this change. Change the question otherwise, or undo it.";
        };
    }

    private static Changed changed(FacetChange change) {
        return new Changed(
                change.facet().words(), change.what(), change.facet().needs().orElse(""));
    }

    private static List<Texts> texts(Question before, Question now) {
        List<Texts> texts = new ArrayList<>();
        texts.add(new Texts(
                "Words",
                WordByWord.between(
                        before.asked().wording().english(),
                        now.asked().wording().english())));
        String old = before.asked().help().map(help -> help.english()).orElse("");
        String help = now.asked().help().map(one -> one.english()).orElse("");
        if (!old.isEmpty() || !help.isEmpty()) {
            texts.add(new Texts("Help", WordByWord.between(old, help)));
        }
        return texts;
    }

    private static List<Answer> answers(Question before, Question now) {
        Set<String> codes = new LinkedHashSet<>();
        now.options().forEach(option -> codes.add(option.code()));
        before.options().forEach(option -> codes.add(option.code()));
        return codes.stream()
                .map(code -> new Answer(code, WordByWord.between(label(before, code), label(now, code))))
                .toList();
    }

    private static String label(Question question, String code) {
        return question.option(code)
                .map(Option::label)
                .map(label -> label.english())
                .orElse("");
    }
}
