package org.heard.reporting.drafting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.ground.web.Field;
import org.heard.reporting.report.Part;

/**
 * Anyone who wrote for longer than a sign-in lasts gets back what was sent, in a form to send again. Nothing else
 * is shown: who asks is nobody.
 *
 * @param texts what was written
 * @param rest the other fields, as they were sent
 */
record SignedOut(String action, List<Field> texts, List<Sent> rest) {
    private static final Map<String, String> LABELS =
            Arrays.stream(Part.values()).collect(Collectors.toMap(Part::name, Part::heading));
    static final String COMMENTARY = "words";

    record Sent(String name, String value) {}

    @CheckedTemplate(basePath = "reporting/drafting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance signedOut(SignedOut it);
    }

    static Response page(String action, MultivaluedMap<String, String> sent) {
        List<Field> texts = sent.keySet().stream()
                .filter(name -> !label(name).isEmpty())
                .sorted()
                .map(name -> Field.typed(name, label(name), "", "", TypedText.clean(sent.getFirst(name))))
                .toList();
        List<Sent> rest = sent.entrySet().stream()
                .filter(field -> label(field.getKey()).isEmpty())
                .flatMap(field -> field.getValue().stream()
                        .map((Function<String, Sent>) value -> new Sent(field.getKey(), value)))
                .toList();
        return Response.status(Response.Status.FORBIDDEN)
                .entity(Templates.signedOut(new SignedOut(action, texts, rest)))
                .build();
    }

    private static String label(String name) {
        return name.equals(COMMENTARY) ? "Commentary" : LABELS.getOrDefault(name, "");
    }
}
