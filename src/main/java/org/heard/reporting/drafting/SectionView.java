package org.heard.reporting.drafting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.TypedText;
import org.heard.reporting.report.BoardPaper;
import org.heard.reporting.report.Part;
import org.heard.reporting.report.PlainText;

/**
 * A section's page.
 *
 * @param version the one the next press is judged against
 * @param preview whether the texts are shown as they will be printed
 * @param theirs what somebody else saved meanwhile, part by part; empty where nobody did
 */
record SectionView(SectionOutline outline, SectionForm form, int version, boolean preview, Map<String, String> theirs) {
    static final List<Fault> CLASH = List.of(new Fault(
            "theirs",
            "Somebody else saved this section while you were writing. Nothing is lost: read both, then save what"
                    + " shall stand"));

    /** One text as it will be printed. */
    record Printed(String heading, List<PlainText.Passage> passages) {}

    static SectionView of(SectionOutline outline, SectionForm form) {
        return new SectionView(outline, form, form.seen(), false, Map.of());
    }

    public SectionView asPreview() {
        return new SectionView(outline, form, version, true, theirs);
    }

    public SectionView beside(WrittenSection other) {
        java.util.Map<String, String> both = new java.util.LinkedHashMap<>();
        outline.parts().stream()
                .filter(part -> !other.texts()
                        .getOrDefault(part, "")
                        .equals(form.texts().getOrDefault(part, "")))
                .forEach(part -> both.put(part.heading(), other.texts().getOrDefault(part, "")));
        if (!other.chosen().equals(form.chosen())) {
            both.put(
                    "Figures", String.join("\n", other.chosen().map(this::names).orElse(List.of())));
        }
        return new SectionView(outline, form, other.version(), preview, both);
    }

    private List<String> names(List<String> questions) {
        return questions.stream()
                .flatMap(question -> form.picks().stream()
                        .filter(pick -> pick.question().equals(question))
                        .map(SectionForm.Pick::name))
                .toList();
    }

    public long report() {
        return outline.dossier().paper().id();
    }

    public String reportTitle() {
        return outline.dossier().title();
    }

    /** Id of the form that every way off the page saves; null where nothing can be saved any more. */
    public String saving() {
        return issued() ? null : "words";
    }

    public String back() {
        return "/reports/" + report() + "#" + outline.key();
    }

    public boolean issued() {
        return outline.dossier().paper().isIssued();
    }

    public String heading() {
        return outline.objective().map(o -> o.key() + " " + o.title()).orElse("The report as a whole");
    }

    public String weakness() {
        return outline.objective().map(BoardPaper.Objective::weakness).orElse("");
    }

    public String release() {
        return outline.dossier().release().id();
    }

    public List<SectionForm.Pick> picks() {
        return form.picks();
    }

    public boolean hasPicks() {
        return !form.picks().isEmpty();
    }

    public List<Field> texts() {
        return outline.parts().stream().map(this::field).toList();
    }

    private Field field(Part part) {
        String text = form.texts().getOrDefault(part, "");
        return Field.typed(part.name(), part.heading(), part.hint(), TypedText.fault(part.heading(), text), text);
    }

    /** What stands before the words of a part by itself; empty for nothing. */
    public List<PlainText.Passage> filled(String part) {
        return new PlainText(outline.filled().getOrDefault(Part.valueOf(part), "")).passages();
    }

    /** The figures in their order, by name. */
    public List<String> inOrder() {
        return form.chosen().map(this::names).orElse(List.of());
    }

    public List<Printed> printed() {
        return outline.parts().stream()
                .map(part -> new Printed(
                        part.heading(),
                        Stream.concat(
                                        filled(part.name()).stream(),
                                        new PlainText(form.texts().getOrDefault(part, "")).passages().stream())
                                .toList()))
                .toList();
    }
}
