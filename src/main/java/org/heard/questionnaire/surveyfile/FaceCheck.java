package org.heard.questionnaire.surveyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Scale;
import org.heard.questionnaire.survey.Survey;

/**
 * A face with pictures is not published half drawn: each of its questions and answers has a picture
 * there is, and each of its scales says what it may be set against. That every item has its words is
 * seen to by {@link Faces}, that every item has a key by the schema.
 */
final class FaceCheck {
    private final SurveyFile file;
    private final Predicate<String> isDrawn;

    private FaceCheck(SurveyFile file, Predicate<String> isDrawn) {
        this.file = file;
        this.isDrawn = isDrawn;
    }

    /** @param isDrawn whether there is a picture of that name */
    static void check(SurveyFile file, Map<String, Recode> recodes, Predicate<String> isDrawn) {
        FaceCheck check = new FaceCheck(file, isDrawn);
        pictured(file.survey()).forEach(question -> {
            check.hasPictures(question);
            check.scaleIsDeclared(question, recodes);
            check.leadsNobody(question);
        });
    }

    /** The questions at least one face shows with pictures. */
    static List<Question> pictured(Survey survey) {
        return survey.questions().stream()
                .filter(question -> survey.approach().pictured().stream()
                        .anyMatch(face -> !question.asked().traits().notIn().contains(face)))
                .toList();
    }

    /** Every picture one question needs: its own, then one for each answer. */
    static List<String> symbols(Question question) {
        List<String> symbols = new ArrayList<>();
        symbols.add(question.asked().traits().symbol());
        question.options().forEach(option -> symbols.add(option.symbol()));
        return symbols;
    }

    private void hasPictures(Question question) {
        if (question.asked().traits().symbol().isEmpty()) {
            throw fault(question, "it is asked with pictures, but has no “symbol”");
        }
        question.options().stream()
                .filter(option -> option.symbol().isEmpty())
                .findFirst()
                .ifPresent(option -> {
                    throw fault(
                            question,
                            "it is asked with pictures, but its answer “" + option.code() + "” has no “symbol”");
                });
        symbols(question).stream().filter(isDrawn.negate()).findFirst().ifPresent(symbol -> {
            throw fault(
                    question,
                    "there is no picture “" + symbol + "”; use a name from Bootstrap Icons (with _ for -), or draw "
                            + "surveys/symbols/" + symbol + ".svg");
        });
    }

    private void scaleIsDeclared(Question question, Map<String, Recode> recodes) {
        if (!(question instanceof Scale scale)) {
            return;
        }
        Entry declared = file.scales().standing().get(scale.scale());
        if (declared == null) {
            throw fault(
                    question,
                    "its scale " + scale.scale() + " is asked with pictures, but “three_face_scales” in scales.yaml "
                            + "neither maps it to another scale nor says that it is not comparable");
        }
        declared.find("recode").filter(r -> !recodes.containsKey(r.text())).ifPresent(r -> {
            throw r.fault("there is no recode “" + r.text() + "” in recodes.yaml");
        });
    }

    /** A picture above the answers that is that of a single one of them, or a smile beside a bad one, leads. */
    private void leadsNobody(Question question) {
        List<Option> alike = question.options().stream()
                .filter(option ->
                        option.symbol().equals(question.asked().traits().symbol()))
                .toList();
        if (alike.size() == 1) {
            throw fault(
                    question,
                    "its picture stands beside its answer “" + alike.get(0).code()
                            + "” too, so it would lead; choose another “symbol”");
        }
        if (question.asked().traits().reverse() && question instanceof Scale scale) {
            boolean asElsewhere = scale.options().stream()
                    .filter(option -> option.role() == OptionRole.NEGATIVE || option.role() == OptionRole.POSITIVE)
                    .anyMatch(option -> !file.scales()
                            .standing()
                            .get(scale.scale())
                            .fields("neutral")
                            .containsKey(option.code()));
            if (asElsewhere) {
                throw fault(
                        question,
                        "“yes” is its bad answer, so the pictures of " + scale.scale() + " would lead; write “neutral” "
                                + "pictures for that scale under “three_face_scales” in scales.yaml");
            }
        }
    }

    private SurveyFault fault(Question question, String fault) {
        return file.questions().get(question.key()).fault(fault);
    }
}
