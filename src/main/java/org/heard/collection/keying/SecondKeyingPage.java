package org.heard.collection.keying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Answers;

/** A form that was drawn, keyed once more by somebody who has not seen what the first officer typed. */
@Path("/rounds/{round}/piles/{pile: [0-9]{1,5}}/again")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class SecondKeyingPage {
    private final KeyedForms forms;
    private final Keying keying;
    private final SecondKeying second;
    private final SignedIn officer;

    SecondKeyingPage(KeyedForms forms, Keying keying, SecondKeying second, SignedIn officer) {
        this.forms = forms;
        this.keying = keying;
        this.second = second;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "collection/keying")
    static class Templates {
        private Templates() {}

        static native TemplateInstance again(KeyingForm page, Field code, List<Fault> faults);

        static native TemplateInstance compared(String round, int pile, SecondKeying.Agreement agreement);
    }

    @GET
    public TemplateInstance form(@PathParam("round") String round, @PathParam("pile") int number) {
        Batch pile = forms.pile(round, number);
        return page(pile, forms.blank(pile), "", "", Map.of());
    }

    @POST
    public Response compare(
            @PathParam("round") String round, @PathParam("pile") int number, MultivaluedMap<String, String> sent) {
        Batch pile = forms.pile(round, number);
        String code = Optional.ofNullable(sent.getFirst("code")).orElse("");
        KeyedForm form = forms.typed(pile, sent);
        if (sent.containsKey("add")) {
            return Response.ok(page(pile, form, code, "", Map.of())).build();
        }
        KeyedForm.Result result = forms.result(form);
        String wrong = second.refusal(pile, code, officer.actor().account())
                .map(SecondKeyingPage::sentence)
                .orElse("");
        if (!wrong.isEmpty() || !result.errors().isEmpty()) {
            return Response.status(422)
                    .entity(page(pile, form, code, wrong, result.errors()))
                    .build();
        }
        SecondKeying.Agreement agreement =
                second.compare(pile, code, result.answers().orElse(Answers.NONE));
        return Response.ok(Templates.compared(round, number, agreement)).build();
    }

    private static String sentence(SecondKeying.Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN ->
                "No form of this pile waits under that code. Check the four letters and numbers on the form";
            case SAME_OFFICER -> "You keyed this pile. Ask another officer to key this form again";
        };
    }

    private TemplateInstance page(Batch pile, KeyedForm form, String typed, String wrong, Map<String, String> errors) {
        Field code = Field.typed("code", "Code written on the form", "Four letters and numbers", wrong, typed);
        KeyingForm shown = forms.shown(pile, keying.newForm(), form, errors);
        List<Fault> faults = new ArrayList<>(code.faults());
        faults.addAll(shown.faults());
        return Templates.again(shown, code, faults);
    }
}
