package org.heard.collection.editor;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.questionnaire.changes.Correction;
import org.heard.questionnaire.changes.Facet;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Text;
import org.heard.questionnaire.surveyfile.GuardedSurvey;
import org.heard.questionnaire.surveyfile.GuardedSurvey.Declared;
import org.heard.questionnaire.surveyfile.SurveyFault;

/** What edits make of the text of a survey that people are answering: slips are put right, and nothing else. */
@Singleton
class Correcting {
    static final String SPELLING = "Only the spelling was put right.";
    private static final String ONLY =
            "While people answer, only slips of spelling and translations of questions can be put right";

    private final DraftReading reading;
    private final Redrafting redrafting;

    Correcting(DraftReading reading, Redrafting redrafting) {
        this.reading = reading;
        this.redrafting = redrafting;
    }

    /** @throws EditRefused with one sentence, where it would be more than a slip */
    String edited(SurveyDraft draft, List<SurveyEdit> edits) {
        GuardedSurvey before = reading.read(draft);
        List<SurveyEdit> all = new ArrayList<>();
        for (SurveyEdit edit : edits) {
            if (!(edit instanceof QuestionEdit.Words words)) {
                throw new EditRefused(ONLY);
            }
            all.add(words);
            all.addAll(translations(before.survey(), words, edits));
        }
        String text = redrafting.edited(draft.text(), all);
        GuardedSurvey after = reading.read(draft.key(), text);
        refuse(draft.key(), after.survey());
        return reasoned(draft, text, after, edits);
    }

    /** Translations are found by their English: where a slip in it is put right, they have to stand beside it. */
    private static List<SurveyEdit> translations(Survey before, QuestionEdit.Words words, List<SurveyEdit> edits) {
        if (!words.language().equals("en")) {
            return List.of();
        }
        Map<String, String> said = before.question(words.question())
                .flatMap(question -> text(question, words.field()))
                .map(Text::byLanguage)
                .orElse(Map.of());
        return said.entrySet().stream()
                .filter(one -> !one.getKey().equals("en"))
                .map(one -> new QuestionEdit.Words(words.question(), words.field(), one.getKey(), one.getValue()))
                .filter(edit -> edits.stream().noneMatch(edit::isOfTheSamePlace))
                .map(SurveyEdit.class::cast)
                .toList();
    }

    private static Optional<Text> text(Question question, String field) {
        return switch (field) {
            case "text" -> Optional.of(question.asked().wording());
            case "help" -> question.asked().help();
            case "help_again" -> question.asked().traits().helpAgain();
            default -> Optional.ofNullable(question.asked().faces().get(field.substring(field.indexOf('/') + 1)));
        };
    }

    /** @throws EditRefused where people would be asked something else than those before them */
    void refuse(String key, Survey after) {
        Survey asked = reading.folder().survey(key).orElseThrow(() -> new EditRefused("Nobody is asked " + key));
        new Correction(asked, after).refused().ifPresent(what -> {
            throw new EditRefused(ONLY + ", and this is more: " + what);
        });
        asked.languages().checked().stream()
                .filter(language -> !after.languages().checked().contains(language))
                .findFirst()
                .ifPresent(language -> {
                    throw new EditRefused(ONLY + ": people answer in the language “" + language
                            + "”, so none of its texts may be left out");
                });
    }

    /** Where a verdict had no reason, for the words were alike, it needs one now. */
    private String reasoned(SurveyDraft draft, String text, GuardedSurvey after, List<SurveyEdit> edits) {
        List<SurveyEdit> verdicts = new ArrayList<>();
        for (String key : edits.stream().map(SurveyEdit::about).distinct().toList()) {
            after.earlier().forEach(round -> reasoned(after, key, round).ifPresent(verdicts::add));
        }
        String reasoned = redrafting.edited(text, verdicts);
        GuardedSurvey read = reading.read(draft.key(), reasoned);
        try {
            for (String key : edits.stream().map(SurveyEdit::about).distinct().toList()) {
                read.earlier().stream()
                        .filter(round -> read.declared(key, round.key()).isPresent())
                        .forEach(round -> read.check(key, round));
            }
        } catch (SurveyFault fault) {
            throw new EditRefused(fault.getMessage());
        }
        return reasoned;
    }

    private static Optional<SurveyEdit> reasoned(GuardedSurvey after, String key, Survey round) {
        Optional<Declared> declared =
                after.declared(key, round.key()).filter(one -> one.reason().isEmpty());
        boolean other = declared.isPresent()
                && after.against(round, key, Optional.empty()).changes().stream()
                        .anyMatch(change -> change.facet() == Facet.WORDS);
        return declared.filter(one -> other)
                .map(one -> new CompareEdit.Verdict(key, round.key(), one.letter(), SPELLING, one.recode()));
    }
}
