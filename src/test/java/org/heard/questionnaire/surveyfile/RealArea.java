package org.heard.questionnaire.surveyfile;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The shipped surveys with an area in which nothing is an example, as a council fills it in before a real survey. */
public final class RealArea implements QuarkusTestProfile {
    private static final Path HERE = Path.of("target", "real-area").toAbsolutePath();

    /** As the one setting says it. */
    public static String setting() {
        return "heard.surveys=" + folder();
    }

    public static synchronized Path folder() {
        try {
            CopiedSurveys.to(HERE);
            Path area = HERE.resolve("area.yaml");
            Files.writeString(area, real(Files.readString(area)));
            return HERE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code 0151 000 is given to nobody, and no range of Ofcom's for drama. */
    private static String real(String file) {
        return file.replace("Sefton SEND advice service (example)", "SENDIASS in Sefton")
                .replace("Sefton children's help line (example)", "Children’s services in Sefton")
                .replace(" (example address), 1 Example Street, Anytown, ZZ99 3WZ", ", Town Hall, Southport, PR8 1DA")
                .replace("@example.org", "@sefton.gov.uk")
                .replace("0151 496", "0151 000")
                .replace(" (example)", "");
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("heard.surveys", folder().toString());
    }
}
