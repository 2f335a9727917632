package org.heard.app.command;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import org.heard.people.account.Accounts;
import org.heard.people.account.Role;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says who may sign in, so that a fresh installation gets its first administrator. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = "Say who may sign in.",
        subcommands = {AccountWord.Add.class, AccountWord.Password.class})
public final class AccountWord implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: add or password.");
    }

    /** What {@code --help} offers. */
    static final class RoleWords extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        RoleWords() {
            super(Arrays.stream(Role.values()).map(Role::word).toList());
        }
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Add an account; its password is read.")
    static final class Add implements InsideHeard {
        @Parameters(paramLabel = "NAME", description = "small letters, such as jo.smith")
        String name;

        @Parameters(
                paramLabel = "ROLE",
                description = "one of: ${COMPLETION-CANDIDATES}",
                completionCandidates = RoleWords.class)
        String role;

        @Inject
        Accounts accounts;

        @Override
        public Integer call() throws IOException {
            accounts.add(name, role, password());
            return 0;
        }
    }

    @Command(name = "password", mixinStandardHelpOptions = true, description = "Give an account a new password.")
    static final class Password implements InsideHeard {
        @Parameters(paramLabel = "NAME", description = "whose")
        String name;

        @Inject
        Accounts accounts;

        @Override
        public Integer call() throws IOException {
            accounts.changePassword(name, password());
            return 0;
        }
    }

    /** From the keyboard unseen, or one line of standard input; never a word of the command line, which others can see. */
    private static String password() throws IOException {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("Password: ");
            return typed == null ? null : new String(typed);
        }
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    }
}
