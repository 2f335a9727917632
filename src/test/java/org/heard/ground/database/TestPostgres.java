package org.heard.ground.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A fresh, empty database for every start of the application in tests, on the PostgreSQL Heard brings along.
 * It holds for every {@code @QuarkusTest} without being named there.
 */
@WithTestResource(value = TestPostgres.class, scope = TestResourceScope.GLOBAL)
public class TestPostgres implements QuarkusTestResourceLifecycleManager {
    private Path home;
    private BundledPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), "test");
            server = BundledPostgres.in(home.resolve("postgres"), Path.of("target", "postgres-programs"));
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    server.url(),
                    "quarkus.datasource.username",
                    BundledPostgres.USER,
                    "quarkus.datasource.password",
                    server.password(),
                    "heard.home",
                    home.toString(),
                    "heard.secret",
                    "a secret for tests only, kept nowhere else");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.close();
        try {
            Folders.delete(home);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
