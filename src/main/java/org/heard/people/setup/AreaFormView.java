package org.heard.people.setup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.web.Fault;

/**
 * A form of the area as its page shows it.
 *
 * @param action where it is sent
 * @param back the page to go back to
 * @param seen number of the text it was filled from
 * @param removable the address that takes the thing off its list; empty where nothing can be taken off
 * @param rename asked before it is saved
 * @param theirs what somebody else saved meanwhile, field by field; none where nobody did
 */
record AreaFormView(
        String title,
        String lead,
        String action,
        String back,
        int seen,
        String removable,
        AreaForm form,
        List<Theirs> theirs,
        Optional<AreaRename> rename) {
    static final Fault MEANWHILE = new Fault(
            "theirs",
            "Somebody else changed this while you wrote. Look at what they saved, then save again to put yours in its"
                    + " place");

    @CheckedTemplate(basePath = "people/setup")
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(AreaFormView it, List<Fault> faults);
    }

    /** A field that somebody else changed. */
    record Theirs(String label, String text) {}

    static AreaFormView of(AreaGroup group, int seen, AreaForm form) {
        return new AreaFormView(
                group.title(),
                group.lead(),
                "/area/" + group.key(),
                "/area",
                seen,
                "",
                form,
                List.of(),
                Optional.empty());
    }

    public List<AreaForm.Control> controls() {
        return form.controls();
    }

    AreaFormView with(AreaForm other) {
        return new AreaFormView(title, lead, action, back, seen, removable, other, theirs, rename);
    }

    /** No text has that number: pressed again it is refused again. */
    AreaFormView unsaved() {
        return new AreaFormView(title, lead, action, back, -1, removable, form, theirs, rename);
    }

    AreaFormView asking(AreaRename question) {
        return new AreaFormView(title, lead, action, back, seen, removable, form, theirs, Optional.of(question));
    }

    AreaFormView beside(AreaForm stands, List<AreaField> changed) {
        List<Theirs> all = changed.stream()
                .map(field -> new Theirs(field.label(), stands.said(field)))
                .toList();
        return new AreaFormView(title, lead, action, back, seen, removable, form, all, rename);
    }

    TemplateInstance page() {
        return page(List.of());
    }

    /** Not taken, for what is wrong with its fields and more. */
    Response refused(List<Fault> more) {
        return Response.status(422).entity(page(more)).build();
    }

    private TemplateInstance page(List<Fault> more) {
        return Templates.form(
                this, Stream.concat(more.stream(), form.wrongs().stream()).toList());
    }

    /** "Changed “Names”: name of the council", for the list of changes. */
    static String said(String title, List<AreaField> changed) {
        return "Changed “" + title + "”"
                + (changed.isEmpty()
                        ? ""
                        : ": " + changed.stream().map(AreaField::label).collect(Collectors.joining(", ")));
    }
}
