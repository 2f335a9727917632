package org.heard.people.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.heard.ground.web.Field;
import org.heard.ground.web.TypedText;

/**
 * Anyone who wrote for longer than a sign-in lasts gets back what was sent, in a form to send again. Nothing else
 * is shown: who asks is nobody.
 *
 * @param encoding as the page that was sent had it
 * @param texts what was written
 * @param rest the other fields, as they were sent
 */
public record SignedOut(String action, String encoding, List<Field> texts, List<Sent> rest) {
    /** Of a form that files may come with. */
    public static final String MULTIPART = "multipart/form-data";

    public static final String PLAIN = "application/x-www-form-urlencoded";

    /** A field that nobody writes in. */
    public record Sent(String name, String value) {}

    @CheckedTemplate(basePath = "people/account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance signedOut(SignedOut it);
    }

    /** @param labels by the name of each field that somebody writes in */
    public static Response page(
            String action, String encoding, MultivaluedMap<String, String> sent, Map<String, String> labels) {
        List<Field> texts = sent.keySet().stream()
                .filter(labels::containsKey)
                .sorted()
                .map(name -> Field.typed(name, labels.get(name), "", "", TypedText.clean(sent.getFirst(name))))
                .toList();
        List<Sent> rest = sent.entrySet().stream()
                .filter(field -> !labels.containsKey(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> new Sent(field.getKey(), value)))
                .toList();
        return Response.status(Response.Status.FORBIDDEN)
                .entity(Templates.signedOut(new SignedOut(action, encoding, texts, rest)))
                .build();
    }
}
