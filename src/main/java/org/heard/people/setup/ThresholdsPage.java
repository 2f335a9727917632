package org.heard.people.setup;

import static org.heard.people.setup.AreaField.of;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.ground.language.Days;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.area.Area;
import org.heard.people.area.KeptThresholds;
import org.heard.people.setup.AreaField.Input;

/** Which small numbers are not shown: the thresholds the next release is made under. */
@Path("/area/thresholds")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class ThresholdsPage {
    private static final List<AreaField> FIELDS = List.of(
            of(
                            "smallest-base",
                            Input.NUMBER,
                            "Fewest people in a row",
                            "A row of fewer people is not shown. Ten is usual, as in the GP Patient Survey.")
                    .must(),
            of(
                            "smallest-count",
                            Input.NUMBER,
                            "Smallest number shown",
                            "A number from 1 to one less is hidden. Five is usual in councils’ answers; three is the"
                                    + " least.")
                    .must(),
            of(
                            "width",
                            Input.NUMBER,
                            "How uncertain a hidden number stays",
                            "Between the least and the most it could be lie so many whole numbers. Four is usual.")
                    .must(),
            of(
                            "low-base",
                            Input.NUMBER,
                            "People in a row without a caution",
                            "Of fewer people, results carry a caution. Thirty is usual.")
                    .must());

    /** As {@link DisclosureRules} begins its refusals. */
    private static final Pattern REFUSAL = Pattern.compile("The setting heard\\.disclosure\\.([a-z-]+) (.*)\\.");

    private final AreaThresholds thresholds;
    private final KeptThresholds kept;
    private final AccountMarks marks;
    private final Area area;
    private final SignedIn who;
    private final Banner banner;

    ThresholdsPage(
            AreaThresholds thresholds,
            KeptThresholds kept,
            AccountMarks marks,
            Area area,
            SignedIn who,
            Banner banner) {
        this.thresholds = thresholds;
        this.kept = kept;
        this.marks = marks;
        this.area = area;
        this.who = who;
        this.banner = banner;
    }

    /** @param by empty for an account that is gone */
    record Line(String rules, String day, String by) {}

    /** @param raisedOnly there are results already */
    record View(int seen, AreaForm form, boolean raisedOnly, boolean mayWrite, List<Line> lines) {
        public List<AreaForm.Control> controls() {
            return form.controls();
        }

        public List<AreaPage.Line> values() {
            return form.fields().stream()
                    .map(field -> new AreaPage.Line(field.label(), form.said(field), ""))
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "people/setup")
    static class Templates {
        private Templates() {}

        static native TemplateInstance thresholds(View it, List<Fault> faults);
    }

    @GET
    public TemplateInstance thresholds() {
        return page(filled(thresholds.now().rules()), List.of());
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> sent) {
        AreaForm form = AreaForm.read(FIELDS, sent);
        if (form.isWrong()) {
            return refused(form, List.of());
        }
        try {
            boolean others = thresholds.set(rules(form), sent.getFirst("seen"), who.actor());
            area.keptThresholds().renew();
            return banner.goTo(
                    "/area", others ? "The limits are set. They count for the next release." : "Nothing was changed.");
        } catch (AreaRefused refused) {
            return refused(form, List.of(new Fault("main", refused.getMessage())));
        } catch (IllegalArgumentException unsafe) {
            return refused(unsafe(form, unsafe.getMessage()), List.of());
        }
    }

    private static AreaForm filled(DisclosureRules rules) {
        AreaForm form = AreaForm.empty(FIELDS);
        form.values()
                .putAll(Map.of(
                        "smallest-base", "" + rules.smallestBase(),
                        "smallest-count", "" + rules.smallestCount(),
                        "width", "" + rules.width(),
                        "low-base", "" + rules.lowBase()));
        return form;
    }

    private static DisclosureRules rules(AreaForm form) {
        return new DisclosureRules(
                number(form, "smallest-base"),
                number(form, "smallest-count"),
                number(form, "width"),
                number(form, "low-base"));
    }

    private static int number(AreaForm form, String name) {
        return Integer.parseInt(form.values().get(name));
    }

    /** The sentence of the settings, in the names of the form. */
    private static AreaForm unsafe(AreaForm form, String sentence) {
        Matcher refusal = REFUSAL.matcher(sentence);
        AreaField about = Stream.of(refusal)
                .filter(Matcher::matches)
                .flatMap(found -> FIELDS.stream().filter(field -> field.path().equals(found.group(1))))
                .findFirst()
                .orElse(FIELDS.get(0));
        String said = refusal.matches() ? about.label() + " " + refusal.group(2) : sentence;
        for (AreaField field : FIELDS) {
            said = said.replace("(" + field.path(), "(“" + field.label() + "”").replace(" " + field.path(), " it");
        }
        return form.refused(about, said);
    }

    private Response refused(AreaForm form, List<Fault> more) {
        List<Fault> all = Stream.concat(more.stream(), form.wrongs().stream()).toList();
        return Response.status(422).entity(page(form, all)).build();
    }

    private TemplateInstance page(AreaForm form, List<Fault> faults) {
        AreaThresholds.Now now = thresholds.now();
        return Templates.thresholds(
                new View(
                        now.number(),
                        form,
                        thresholds.refuses(AreaThresholds.LEAST).isPresent(),
                        who.actor().isAdministrator(),
                        kept.all().stream().map(this::line).toList()),
                faults);
    }

    private Line line(KeptThresholds.Kept one) {
        DisclosureRules rules = one.rules();
        return new Line(
                rules.smallestBase() + ", " + rules.smallestCount() + ", " + rules.width() + ", " + rules.lowBase(),
                Days.inWords(one.on()),
                marks.name(one.by()));
    }
}
