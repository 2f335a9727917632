package org.heard.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.heard.questionnaire.changes.ComparedQuestion;
import org.heard.questionnaire.changes.Facet;
import org.heard.questionnaire.changes.FacetChange;
import org.heard.questionnaire.changes.OnOffer;
import org.heard.questionnaire.changes.SurveyGuard;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.ChangedSurvey;

/** The guard's answer, by question and earlier round. */
final class SurveyChangesAsJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SurveyChangesAsJson() {}

    static ObjectNode tree(ChangedSurvey changed) {
        ObjectNode questions = JSON.objectNode();
        for (String question : changed.questions()) {
            ObjectNode rounds = questions.putObject(question);
            for (Survey round : changed.rounds()) {
                rounds.set(round.key(), asked(changed.against(round, question)));
            }
        }
        changed.dropped()
                .forEach(dropped -> questions.putObject(dropped.question()).set(changed.key(), dropped(dropped)));
        ObjectNode tree = JSON.objectNode().put("survey", changed.key());
        tree.set("questions", questions);
        return tree;
    }

    private static ObjectNode asked(ChangedSurvey.Asked asked) {
        ComparedQuestion compared = asked.compared();
        ObjectNode node = JSON.objectNode();
        node.set("asked", words(compared.onOffer()));
        ArrayNode facets = node.putArray("facets");
        compared.changes().forEach(change -> facets.add(facet(change)));
        ArrayNode warnings = JSON.arrayNode();
        compared.changes().stream()
                .filter(change -> change.facet() == Facet.FACE)
                .forEach(change -> warnings.add("the face " + change.what()));
        if (!warnings.isEmpty()) {
            node.set("warnings", warnings);
        }
        compared.suggestion()
                .ifPresent(reason ->
                        node.putObject("offeredFirst").put("verdict", "S").put("reason", reason));
        if (!compared.with().equals(compared.question())) {
            node.put("with", compared.with());
        }
        asked.declared().ifPresent(letter -> {
            node.put("declared", letter);
            node.put("declaredIsOnOffer", isOnOffer(compared.onOffer(), letter));
        });
        return node;
    }

    private static boolean isOnOffer(OnOffer onOffer, String letter) {
        return onOffer.verdicts().stream().anyMatch(verdict -> verdict.letter().equals(letter));
    }

    private static ObjectNode facet(FacetChange change) {
        ObjectNode node = JSON.objectNode();
        node.put("facet", change.facet().words());
        node.put("change", change.what());
        node.set("asked", words(change.facet().onOffer()));
        change.facet().needs().ifPresent(needs -> node.put("needs", needs));
        return node;
    }

    private static JsonNode words(OnOffer onOffer) {
        if (onOffer.asking() != OnOffer.Asking.CHOICE) {
            return JSON.textNode(onOffer.words());
        }
        ArrayNode letters = JSON.arrayNode();
        onOffer.verdicts().forEach(verdict -> letters.add(verdict.letter()));
        return letters;
    }

    /** A question may always go, with a reason. */
    private static ObjectNode dropped(SurveyGuard.Dropped dropped) {
        ObjectNode node = JSON.objectNode().put("asked", "reason");
        node.putArray("facets")
                .addObject()
                .put("facet", "key: dropped")
                .put("change", dropped.question() + " is not asked any more")
                .put("asked", "reason");
        ArrayNode ends = node.putArray("endsMeasures");
        dropped.measures().forEach(ends::add);
        return node;
    }
}
