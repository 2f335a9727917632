package org.heard.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Optional;
import org.heard.app.command.Heard;
import org.heard.app.command.InsideHeard;
import org.heard.app.command.Library;
import org.heard.app.command.OnTheGround;
import org.heard.app.command.Serve;
import org.heard.app.command.StartedHeard;
import org.heard.app.command.TakesAway;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * The one entrance: reads the command line, and starts the database and Quarkus only for the commands that
 * need them, so that the others answer at once and {@code --help} needs nothing at all.
 */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... args) {
        String[] words = args.length == 0 ? new String[] {"serve"} : args;
        CommandLine line = Heard.line(CommandLine.defaultFactory());
        line.setExecutionStrategy(parsed -> execute(parsed, words));
        System.exit(line.execute(words));
    }

    private static int execute(ParseResult parsed, String[] words) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        Object command = asked(parsed).commandSpec().userObject();
        boolean isReady = !(command instanceof InsideHeard);
        try {
            if (command instanceof OnTheGround worker) {
                worker.on(new BareGround());
            } else if (command instanceof TakesAway taker) {
                isReady = isHanded(taker);
            } else if (!isReady) {
                Start.before(command instanceof Serve);
            }
        } catch (RuntimeException fault) {
            return Heard.refused(fault, parsed.commandSpec().commandLine());
        }
        if (isReady) {
            return new CommandLine.RunLast().execute(parsed); // a refusal of its own goes to the one who called us
        }
        Quarkus.run(StartedHeard.class, words); // parses the words again with injection, and exits the JVM
        return 0;
    }

    /** False where the database is to be brought up to date first: all is then ready for Quarkus. */
    private static boolean isHanded(TakesAway taker) {
        if (taker.isShort()) {
            ShortRun.begin();
        }
        Optional<Library> library = Start.library();
        library.ifPresent(taker::from);
        return library.isPresent();
    }

    private static ParseResult asked(ParseResult parsed) {
        return parsed.hasSubcommand() ? asked(parsed.subcommand()) : parsed;
    }
}
