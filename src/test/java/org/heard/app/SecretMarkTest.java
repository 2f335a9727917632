package org.heard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.heard.ground.database.BundledPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretMarkTest {
    private static final Secret FIRST = new Secret("the first secret of all");
    private static final Secret OTHER = new Secret("quite another secret");

    @TempDir
    Path home;

    @Test
    void onlyTheSecretADatabaseWasBegunWithFitsUntilItIsLost() throws Exception {
        try (BundledPostgres server = BundledPostgres.in(home);
                Connection connection =
                        DriverManager.getConnection(server.url(), BundledPostgres.USER, server.password());
                Statement statement = connection.createStatement()) {
            SecretMark.check(connection, OTHER); // nothing is there yet
            statement.execute("create table secret_mark (mark text)");
            statement.execute("create table envelope as select 1 as sealed union all select 2");
            SecretMark.check(connection, OTHER);
            statement.execute("insert into secret_mark values ('" + FIRST.mark() + "')");

            SecretMark.check(connection, FIRST);
            assertThatThrownBy(() -> SecretMark.check(connection, OTHER)).hasMessageContaining("another secret");
            assertThat(SecretMark.forget(connection)).as("sealed answers").isEqualTo(2);
            SecretMark.check(connection, OTHER);
        }
    }

    @Test
    void theMarkDoesNotTellTheSecretNorAnotherKey() {
        assertThat(FIRST.mark()).hasSize(44).isNotEqualTo(OTHER.mark()).doesNotContain("first");
    }
}
