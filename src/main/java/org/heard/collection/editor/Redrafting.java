package org.heard.collection.editor;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.GuardedSurvey;

/** What edits make of the text of a draft, besides what they say themselves. */
@Singleton
class Redrafting {
    private final DraftReading reading;

    Redrafting(DraftReading reading) {
        this.reading = reading;
    }

    /** @throws EditRefused with one sentence, where the rules of files do not let it be */
    String changed(SurveyDraft draft, List<SurveyEdit> edits) {
        GuardedSurvey before = reading.read(draft);
        String text = edited(draft.text(), edits);
        String raised = raised(draft, text, reading.read(draft.key(), text), edits);
        refuse(before, reading.read(draft.key(), raised), draft.copiedFrom());
        return raised;
    }

    String edited(String text, List<SurveyEdit> edits) {
        SurveyText edited = SurveyText.of(text);
        for (SurveyEdit edit : edits) {
            edited = edit.on(edited, reading.folder()::shared);
        }
        return languages(edited);
    }

    /** A checked language with a text missing goes back to draft. */
    private String languages(SurveyText edited) {
        Set<String> unfinished = new HashSet<>(reading.folder().unfinished(edited.text()));
        if (unfinished.isEmpty()) {
            return edited.text();
        }
        List<String> checked = words(edited, "languages");
        List<String> drafts = new ArrayList<>(words(edited, "drafts"));
        checked.stream().filter(unfinished::contains).forEach(drafts::add);
        String left = checked.stream().filter(one -> !unfinished.contains(one)).collect(Collectors.joining(", "));
        SurveyText moved = new SurveyEdit.Head("languages", left).on(edited, reading.folder()::shared);
        return new SurveyEdit.Head("drafts", String.join(", ", drafts))
                .on(moved, reading.folder()::shared)
                .text();
    }

    private static List<String> words(SurveyText text, String field) {
        return SurveyText.value(text.root(), field).stream()
                .flatMap(list -> SurveyText.items(list).stream())
                .map(SurveyText::word)
                .toList();
    }

    /** A question that is not what it was in the survey it is copied from has a version of its own. */
    private String raised(SurveyDraft draft, String text, GuardedSurvey after, List<SurveyEdit> edits) {
        Optional<Survey> copied = reading.folder().survey(draft.copiedFrom());
        SurveyText raised = SurveyText.of(text);
        for (String key : edits.stream().map(SurveyEdit::about).distinct().toList()) {
            Optional<Question> old = copied.flatMap(survey -> survey.question(key));
            Optional<Question> now = after.survey().question(key);
            boolean other = old.isPresent()
                    && now.isPresent()
                    && !copied.get().key().equals(draft.key())
                    && !after.against(copied.get(), key, Optional.empty())
                            .changes()
                            .isEmpty()
                    && now.get().asked().version() <= old.get().asked().version();
            if (other) {
                raised = new QuestionEdit.Trait(
                                key, "version", "" + (old.get().asked().version() + 1))
                        .on(raised, reading.folder()::shared);
            }
        }
        return raised.text();
    }

    /** What no letter is on offer for is not saved; what was so before is not held against this edit. */
    private void refuse(GuardedSurvey before, GuardedSurvey after, String copiedFrom) {
        Set<String> old = Ask.of(before, copiedFrom, List.of()).stream()
                .filter(ask -> ask.state() == Ask.State.REFUSED)
                .map(ask -> ask.question() + " " + ask.round().key())
                .collect(Collectors.toSet());
        Ask.of(after, copiedFrom, List.of()).stream()
                .filter(ask -> ask.state() == Ask.State.REFUSED)
                .filter(ask -> !old.contains(ask.question() + " " + ask.round().key()))
                .findFirst()
                .ifPresent(ask -> {
                    throw new EditRefused(
                            "Question " + ask.question() + " cannot be changed so, because it could not be"
                                    + " set against " + ask.round().round() + ": "
                                    + String.join(", ", ask.compared().reasons()));
                });
    }
}
