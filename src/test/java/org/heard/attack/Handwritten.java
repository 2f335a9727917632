package org.heard.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;

/** Public files written by hand, with a fault in them that was once printed: what the attacker has to see for ever. */
final class Handwritten {
    private final Surveys surveys;
    private final List<PublicRelease> releases = new ArrayList<>();

    Handwritten(Surveys surveys) {
        this.surveys = surveys;
    }

    Handwritten release(String survey, PublicFile... files) {
        releases.add(new PublicRelease(survey + "-" + releases.size(), survey, List.of(files)));
        return this;
    }

    /** A table of answers. @param cells label and count in turn; the base first */
    static PublicFile answers(String question, String table, String round, String... cells) {
        return file(question, table + "-bars", "", "Answer", round + ", answers", cells);
    }

    /** A table of one share and what stands outside the base. */
    static PublicFile figures(String question, String round, String... cells) {
        return file(question, question.replace('_', '-') + "-rounds-over-time", "", "Figure", round, cells);
    }

    static PublicFile saying(PublicFile file, String words) {
        return new PublicFile(file.question(), file.name(), file.rows(), List.of(words), file.drawn(), file.bytes());
    }

    private static PublicFile file(
            String question, String name, String words, String first, String second, String... cells) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of(first, second)));
        for (int i = 0; i < cells.length; i += 2) {
            rows.add(List.of(cells[i], cells[i + 1]));
        }
        return PublicFile.of(question, name, List.of(words), "", rows);
    }

    /** @param rows group, base and count in turn */
    static PublicFile groups(String question, String table, String... rows) {
        List<List<String>> all = new ArrayList<>(List.of(List.of("Group", "Answers (base)", "So: answers")));
        for (int i = 0; i < rows.length; i += 3) {
            all.add(List.of(rows[i], rows[i + 1], rows[i + 2]));
        }
        return PublicFile.of(question, table + "-groups", List.of(), "", all);
    }

    /** @param answers topic and code in turn; codes joined with a bar */
    static People children(String round, String... answers) {
        Map<String, Set<String>> said = new TreeMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            said.put(answers[i], Set.of(answers[i + 1].split("\\|")));
        }
        return new People(round, Unit.CHILD, said);
    }

    static People people(String round, String... answers) {
        return new People(round, Unit.RESPONDENT, children(round, answers).answers());
    }

    /** "3", or "1 to 3". */
    String found(People people) {
        return found(people, 0);
    }

    String found(People people, int wave) {
        Blocks.Range range = new Knowledge(surveys, releases, List.of(people)).range(people, wave);
        return range.width() == 0 ? Long.toString(range.least()) : range.least() + " to " + range.most();
    }
}
