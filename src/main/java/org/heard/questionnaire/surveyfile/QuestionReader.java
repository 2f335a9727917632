package org.heard.questionnaire.surveyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.NumberQuestion;
import org.heard.questionnaire.survey.OneChoice;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Scale;
import org.heard.questionnaire.survey.Text;
import org.heard.questionnaire.survey.Traits;
import org.heard.questionnaire.survey.Unit;

/** Makes one question of what a file says about it. */
record QuestionReader(Scales scales, Faces faces, ObjectiveCodes objectives) {
    Question read(Entry entry, Unit unit) {
        Question.Asked asked = asked(entry, unit);
        if (entry.find("scale").isPresent()) {
            Entry scale = entry.at("scale");
            return new Scale(asked, scale.text(), meant(entry, offered(entry, pointed(asked, scale))));
        }
        if (entry.find("options").isPresent()) {
            Entry options = entry.at("options");
            List<Option> offered = offered(entry, scales.options(options));
            return new OneChoice(asked, options.isMap() ? offered : meant(entry, offered));
        }
        if (entry.find("tick").isPresent()) {
            return new ManyChoices(asked, offered(entry, scales.options(entry.at("tick"))));
        }
        if (entry.find("number").isPresent()) {
            return number(asked, entry.at("number"));
        }
        return new OpenText(asked, entry.at("words").number("most", 0));
    }

    private Question.Asked asked(Entry entry, Unit unit) {
        return new Question.Asked(
                entry.at("key").text(),
                entry.number("version", 1),
                scales.texts().read(entry.at("text")),
                entry.find("help").map(scales.texts()::read),
                unit,
                entry.isSet("required"),
                entry.isSet("sensitive"),
                objectives.of(entry),
                faces.wordings(entry, scales.texts()),
                traits(entry));
    }

    private Traits traits(Entry entry) {
        return new Traits(
                entry.text("period", ""),
                entry.isSet("reverse"),
                entry.text("theme", ""),
                entry.text("symbol", ""),
                entry.isSet("worry"),
                entry.find("pair").map(Entry::text),
                entry.texts("not_in"),
                entry.isSet("dated"),
                entry.isSet("adult"),
                entry.find("among").map(Entry::text),
                explained(entry),
                entry.find("help_again").map(scales.texts()::read));
    }

    /** The hard words of its scale, then its own. */
    private List<Text> explained(Entry entry) {
        List<Text> lines = new ArrayList<>();
        entry.find("scale")
                .flatMap(scale -> Optional.ofNullable(scales.standing().get(scale.text())))
                .flatMap(standing -> standing.find("explain"))
                .map(scales.texts()::read)
                .ifPresent(lines::add);
        entry.items("explain").stream().map(scales.texts()::read).forEach(lines::add);
        return lines;
    }

    private static Question number(Question.Asked asked, Entry limits) {
        int least = limits.number("least", 0);
        int most = limits.number("most", 0);
        if (most <= least) {
            throw limits.fault("“most” must be more than “least”");
        }
        return new NumberQuestion(asked, least, most);
    }

    /** Where “yes” is the bad answer, no face smiles beside it. */
    private List<Option> pointed(Question.Asked asked, Entry scale) {
        return asked.traits().reverse() ? scales.neutral(scale) : scales.scale(scale);
    }

    private static List<Option> offered(Entry entry, List<Option> all) {
        List<String> leftOut = entry.texts("leave_out");
        entry.items("leave_out").forEach(left -> refuseUnknown(left, all));
        return all.stream().filter(o -> !leftOut.contains(o.code())).toList();
    }

    /** Scales and lists are shared, and mean “yes” well; options written for one question mean what they say. */
    private static List<Option> meant(Entry entry, List<Option> shared) {
        return entry.isSet("reverse") ? shared.stream().map(Option::turned).toList() : shared;
    }

    static void refuseUnknown(Entry code, List<Option> options) {
        if (options.stream().noneMatch(option -> option.code().equals(code.text()))) {
            throw code.fault("“" + code.text() + "” is not one of its answers");
        }
    }
}
