package org.heard.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.heard.ground.backup.Backup;
import org.heard.ground.backup.Copied;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all that is kept into one file; the secret is not in it, nor needed for it. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Write all that Heard keeps into one file, as it is at one moment, while Heard serves. Nobody but you may",
            "read the file. The secret is not in it: keep that somewhere else."
        })
public final class WriteBackup implements OnTheGround {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A new file; none is written over.")
    Path file;

    private Ground ground;

    @Override
    public void on(Ground given) {
        ground = given;
    }

    @Override
    public Integer call() {
        DataSource database = ground.used();
        Copied copied = Waiting.during(
                () -> Backup.write(database, file), spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        out.println(file + ": " + copied + ". The secret is not in it: keep HEARD_SECRET, or the file it is in,"
                + " somewhere else.");
        return 0;
    }
}
