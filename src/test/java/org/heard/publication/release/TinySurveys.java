package org.heard.publication.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heard.collection.response.Response;
import org.heard.collection.round.Round;
import org.heard.publication.tabulation.AnsweredRound;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Lineage;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.OneChoice;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Scale;
import org.heard.questionnaire.survey.Section;
import org.heard.questionnaire.survey.SmallSurvey;
import org.heard.questionnaire.survey.Split;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Text;
import org.heard.questionnaire.survey.Unit;

/** Two tiny rounds of one survey: one scale question and where the child learns. All invented. */
public final class TinySurveys {
    static final List<Option> LISTENED = List.of(
            option("1", "No", OptionRole.NEGATIVE),
            option("2", "Partly", OptionRole.POSITIVE),
            option("3", "Yes, fully", OptionRole.POSITIVE),
            option("9", "Don’t know", OptionRole.DONT_KNOW),
            option("8", "Does not apply", OptionRole.NOT_USED));

    private TinySurveys() {}

    static Option option(String code, String label, OptionRole role) {
        return new Option(code, Text.english(label), role);
    }

    /** @param comparability of the question "listened" between the two rounds */
    public static Surveys surveys(Comparability comparability) {
        Survey earlier = survey("t2019", "2019-11", List.of());
        Survey later = survey(
                "t2021",
                "2021-03",
                List.of(new Lineage(
                        "listened", "t2019", "t2021", comparability, Optional.empty(), "the words were changed")));
        Measure measure = new Measure("M6", "listened", List.of("A4"), true, "Listened to", "feel listened to", "");
        Split split = new Split("setting", "setting", Optional.empty(), "Where they learn");
        return new Surveys(
                new AreaNames("Anywhere", "Council", "Forum", "Board", "Help", "0", "a@example.org", List.of()),
                List.of(earlier, later),
                List.of(),
                List.of(measure),
                List.of(split),
                Map.<String, Recode>of());
    }

    private static Survey survey(String key, String month, List<Lineage> lineages) {
        Question setting = new OneChoice(
                asked("setting", List.of()),
                List.of(option("school", "School", OptionRole.PLAIN), option("home", "Home", OptionRole.PLAIN)));
        Question listened = new Scale(asked("listened", List.of("A4")), "LIS3", LISTENED);
        Section section = new Section(
                "all",
                Text.english("All"),
                true,
                List.of(new Page("setting", setting, List.of()), new Page("listened", listened, List.of())));
        return SmallSurvey.of(key, "parent-carer", "Tiny", key, month, List.of(section), lineages);
    }

    private static Question.Asked asked(String key, List<String> objectives) {
        return new Question.Asked(
                key,
                1,
                Text.english("Question " + key),
                Optional.empty(),
                Unit.CHILD,
                false,
                false,
                objectives,
                Map.of());
    }

    /** One parent a list of children; each child answers setting and listened; "" is blank. */
    public static AnsweredRound round(Surveys surveys, String key, List<List<String[]>> parents) {
        Survey survey = surveys.survey(key).orElseThrow();
        return round(survey, Round.imported(survey, true, "digest"), parents);
    }

    public static AnsweredRound round(Survey survey, Round round, List<List<String[]>> parents) {
        List<Response> responses = new ArrayList<>();
        parents.forEach(children -> {
            Answers answers = Answers.NONE;
            for (int i = 0; i < children.size(); i++) {
                answers = answers.with("setting", i, answer(children.get(i)[0]))
                        .with("listened", i, answer(children.get(i)[1]));
            }
            responses.add(
                    new Response(new UUID(1, responses.size()), round, Response.How.IMPORTED, null, answers, null));
        });
        return AnsweredRound.of(round, survey, responses);
    }

    /** So many parents of one child with the same answers. */
    public static List<List<String[]>> times(int parents, String setting, String listened) {
        return IntStream.range(0, parents)
                .mapToObj(i -> List.<String[]>of(new String[] {setting, listened}))
                .toList();
    }

    private static Answer answer(String code) {
        return code.isEmpty() ? Answer.BLANK : Answer.of(code);
    }
}
