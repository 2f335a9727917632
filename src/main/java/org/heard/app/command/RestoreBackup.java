package org.heard.app.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.heard.ground.backup.BackupFile;
import org.heard.ground.backup.Copied;
import org.heard.ground.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a backup back into an empty database. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Bring a backup back: into a new HEARD_HOME, or into an empty database of yours. It comes back whole or not",
            "at all. It needs the secret it was made with, which is not in it."
        })
public final class RestoreBackup implements OnTheGround {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file that the command backup wrote.")
    Path file;

    @Option(
            names = "--secret-lost",
            description = {
                "Go on with another secret. Answers, releases and reports stay; codes for coming back, receipts and",
                "invitations open nothing any more, and what lies sealed under the lost secret is left out."
            })
    boolean secretLost;

    private Ground ground;

    @Override
    public void on(Ground given) {
        ground = given;
    }

    /** Looks through the file before anything is started or made. */
    @Override
    public Integer call() {
        Copied copied = Waiting.during(this::restored, spec.commandLine().getErr());
        String then = secretLost ? "Start Heard" : "Start Heard with the same secret";
        spec.commandLine()
                .getOut()
                .println(file + " is restored: " + copied + ". " + then + ", and look whether all is there.");
        return 0;
    }

    private Copied restored() {
        BackupFile checked = BackupFile.checked(file);
        Consumer<Connection> secret = secretLost ? ground.anotherSecret() : ground.itsOwnSecret();
        DataSource database = ground.empty();
        return Restore.of(checked, database, secret);
    }
}
