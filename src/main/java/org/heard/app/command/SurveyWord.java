package org.heard.app.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import org.heard.collection.editor.SurveyDrafts;
import org.heard.ground.files.TextFile;
import org.heard.people.account.Actor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes surveys out as files, and brings files in as drafts, so that one installation can hand them to another. */
@Command(
        name = "survey",
        mixinStandardHelpOptions = true,
        description = "Take a survey out as a file, or bring one in as a draft.",
        subcommands = {SurveyWord.TakeOut.class, SurveyWord.BringIn.class})
public final class SurveyWord implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: take-out or bring-in.");
    }

    @Command(
            name = "take-out",
            mixinStandardHelpOptions = true,
            description = "Print the file of a survey, a draft or one that was asked.")
    static final class TakeOut implements InsideHeard {
        @Parameters(paramLabel = "KEY", description = "the survey's key: pc2027")
        String key;

        @Spec
        CommandSpec spec;

        @Inject
        SurveyDrafts drafts;

        @Override
        public Integer call() {
            String text = drafts.text(key)
                    .orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no survey “" + key + "”."));
            PrintWriter out = spec.commandLine().getOut();
            out.print(text);
            out.flush();
            return 0;
        }
    }

    @Command(
            name = "bring-in",
            mixinStandardHelpOptions = true,
            description = "Bring the file of a survey in as a draft; what was asked is never written over.")
    static final class BringIn implements InsideHeard {
        @Parameters(paramLabel = "FILE", description = "the survey's file: pc2027.yaml")
        Path file;

        @Spec
        CommandSpec spec;

        @Inject
        SurveyDrafts drafts;

        @Override
        public Integer call() throws IOException {
            try {
                String key = drafts.bringIn(TextFile.strict(file), Actor.COMMAND_LINE)
                        .key();
                spec.commandLine().getOut().println(key + " is in as a draft: /surveys/" + key);
                return 0;
            } catch (CharacterCodingException notUtf8) {
                throw new CommandLine.ExecutionException(spec.commandLine(), file + " " + TextFile.NOT_UTF8 + ".");
            }
        }
    }
}
