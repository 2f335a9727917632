package org.heard.story;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Heard as {@code mvn -Pdemo} shows it: invented rounds in, one release published, accounts to look round. */
public final class Demonstration implements QuarkusTestProfile {
    public static final String RELEASE = "pc2021-1";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("heard.demo", "true");
    }
}
