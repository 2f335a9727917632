package org.heard.people.setup;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.heard.ground.crypto.Secrets;
import org.heard.people.account.Account;
import org.heard.people.account.Accounts;

/** Who changed the area is kept as a mark: it tells the accounts there are apart, and nobody's name once one is gone. */
@Singleton
class AccountMarks {
    private static final int BYTES = 8;

    private final Secrets secrets;
    private final Accounts accounts;

    AccountMarks(Secrets secrets, Accounts accounts) {
        this.secrets = secrets;
        this.accounts = accounts;
    }

    String of(String account) {
        byte[] mark = secrets.mark("who changed the area", account.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mark, 0, BYTES);
    }

    /** Empty for an account that is gone. */
    String name(String mark) {
        return accounts.all().stream()
                .map(Account::name)
                .filter(name -> of(name).equals(mark))
                .findFirst()
                .orElse("");
    }
}
