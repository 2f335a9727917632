package org.heard.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heard.ground.files.TextFile;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.ChangeReader;
import org.heard.questionnaire.surveyfile.SurveyFault;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets a changed survey file against what was asked before, and says what the guard asks. */
@Command(
        name = "check-survey-changes",
        mixinStandardHelpOptions = true,
        description = {
            "Sets every question of AFTER.yaml against each earlier round of its family, and against the survey KEY as",
            "the folder holds it, and prints as JSON which facets changed and what is asked: \"nothing\", \"refused\",",
            "or the verdicts on offer, as [\"S\", \"C\", \"B\"]. The table: src/docs/survey-changes.md."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the answer is printed, whatever it asks",
            "1:a file has a fault; it is named with its line",
            "2:AFTER.yaml could not be read, or there is no survey of that key"
        })
public final class CheckSurveyChanges implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "SURVEYS_FOLDER", description = "A folder laid out like surveys/.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "KEY", description = "Key of the survey that was changed: pc_next.")
    private String key;

    @Parameters(index = "2", paramLabel = "AFTER.yaml", description = "Its file after the change.")
    private Path after;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String text;
        try {
            text = TextFile.strict(after);
        } catch (CharacterCodingException notUtf8) {
            return refuse(after + " " + TextFile.NOT_UTF8 + ".", 2);
        } catch (IOException unreadable) {
            return refuse("Cannot read " + after + ".", 2);
        }
        try {
            ChangeReader reader = SurveyFiles.changes(folder);
            Optional<Survey> before = reader.survey(key);
            if (before.isEmpty()) {
                return refuse(
                        "There is no survey “" + key + "”; there are " + String.join(", ", reader.keys()) + ".", 2);
            }
            PrintWriter out = spec.commandLine().getOut();
            out.println(SurveyChangesAsJson.tree(reader.changed(before.get(), text, after.toString()))
                    .toPrettyString());
            out.flush();
            return 0;
        } catch (SurveyFault fault) {
            return refuse(fault.getMessage(), 1);
        }
    }

    private int refuse(String sentence, int code) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return code;
    }
}
