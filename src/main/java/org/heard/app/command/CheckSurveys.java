package org.heard.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.Notices;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFault;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads survey files as Heard does when it starts, and says what it found. */
@Command(
        name = "check-surveys",
        mixinStandardHelpOptions = true,
        description = {
            "Checks survey files and prints one line for each survey, or the first fault with its file and line.",
            "Then one line for each question without a short name for its charts: Heard runs without one."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every file may be used", "1:a file has a fault, or a question no short name"})
public final class CheckSurveys implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "A folder laid out like surveys/; without one, the surveys inside Heard.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            Surveys surveys = folder == null ? SurveyFiles.shipped() : SurveyFiles.read(folder);
            PrintWriter out = spec.commandLine().getOut();
            surveys.all().forEach(survey -> out.println(line(survey)));
            if (folder != null && !surveys.area().notices().gaps().isEmpty()) {
                out.println(wanting(surveys.area().notices().gaps()));
            }
            surveys.languages().untold().forEach(out::println);
            List<String> unnamed = surveys.unnamed();
            unnamed.forEach(sentence -> out.println("measures.yaml: " + sentence));
            out.flush();
            return unnamed.isEmpty() ? 0 : 1;
        } catch (SurveyFault fault) {
            spec.commandLine().getErr().println(fault.getMessage());
            spec.commandLine().getErr().flush();
            return 1;
        }
    }

    /** No fault: a file may be used for the demonstration, or before all contacts are known. */
    private static String wanting(List<Notices.Gap> gaps) {
        return "area.yaml: no survey opens outside the demonstration before these are filled in: "
                + gaps.stream().map(Notices.Gap::sentence).collect(Collectors.joining(", "));
    }

    private static String line(Survey survey) {
        String drafts = survey.languages().drafts().isEmpty()
                ? ""
                : "; drafts: " + String.join(", ", survey.languages().drafts());
        return survey.key() + " version " + survey.version() + ": "
                + survey.questions().size() + " questions, faces: " + String.join(", ", survey.faces())
                + "; languages: " + String.join(", ", survey.languages().checked()) + drafts;
    }
}
