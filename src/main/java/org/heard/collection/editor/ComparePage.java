package org.heard.collection.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.changes.ComparedQuestion;
import org.heard.questionnaire.changes.FacetChange;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.questionnaire.surveyfile.GuardedSurvey.Declared;

/** Each question against each earlier round; one pair word by word, and there what the guard asks of it. */
@Path("/surveys/{survey}/compare")
@RolesAllowed({Roles.FORUM, Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class ComparePage {
    private static final String JOIN = "join-";

    /** What a letter means, as an officer reads it. */
    static final Map<String, String> MEANING = Map.of(
            "S", "the same question: the change is shown",
            "R", "the same once answers are joined: the change is shown",
            "C", "like it, but not the same: both are shown, and no change",
            "B", "another question: each round by itself");

    private final SurveyDrafts drafts;
    private final SurveyLookup surveys;
    private final CurrentSurveys current;
    private final Banner banner;
    private final SignedIn who;

    ComparePage(SurveyDrafts drafts, SurveyLookup surveys, CurrentSurveys current, Banner banner, SignedIn who) {
        this.drafts = drafts;
        this.surveys = surveys;
        this.current = current;
        this.banner = banner;
        this.who = who;
    }

    /** @param words for whoever does not see a colour: "S", "to be judged" */
    record Cell(String address, String words, boolean open) {}

    record Row(String question, String words, List<Cell> cells) {}

    /** Two texts of a pair. */
    record Texts(String name, WordByWord words) {}

    /** An answer of either round. */
    record Answer(String code, WordByWord words) {}

    record Changed(String facet, String what, String needs) {}

    /** @param state of what is asked; empty where nothing is */
    record Pair(
            String key,
            String title,
            String question,
            String earlier,
            String round,
            int seen,
            List<Texts> texts,
            List<Answer> answers,
            List<Changed> changes,
            String letter,
            String meaning,
            String reason,
            String recode,
            String state,
            boolean mayAgree,
            Optional<Form> form) {}

    /**
     * Nothing in it is ticked.
     *
     * @param joins which answer each joins that only one of the two has
     * @param onlyIf the question that decides who is counted with R; empty where all are
     * @param offered first, where only the spelling was put right
     */
    record Form(Field letter, Field reason, List<Field> joins, Field recode, String onlyIf, String offered) {
        List<Fault> faults() {
            return Stream.concat(Stream.of(letter, reason, recode), joins.stream())
                    .flatMap(field -> field.faults().stream())
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance compare(
                String key, String title, boolean draft, List<String> rounds, List<Row> rows);

        static native TemplateInstance pair(Pair page, List<Fault> faults);
    }

    @GET
    public TemplateInstance compare(@PathParam("survey") String key) {
        Found found = surveys.find(key);
        List<Survey> rounds = found.read().earlier();
        List<Row> rows = found.survey().pages().stream()
                .map(page -> new Row(
                        page.id(),
                        page.question().asked().wording().english(),
                        rounds.stream().map(round -> cell(found, page, round)).toList()))
                .toList();
        return Templates.compare(
                key,
                found.survey().titleWithRound(),
                found.isDraft(),
                rounds.stream().map(Survey::round).toList(),
                rows);
    }

    private static Cell cell(Found found, Page page, Survey round) {
        String address = "/surveys/" + found.key() + "/compare/" + round.key() + "/" + page.id();
        Optional<Ask> ask = found.ask(page.id(), round.key());
        String letter = found.read()
                .declared(page.id(), round.key())
                .map(Declared::letter)
                .orElse("");
        if (ask.filter(Ask::isLeft).isPresent()) {
            return new Cell(address, ask.get().state() == Ask.State.WAITS ? letter + ", waits" : "to be judged", true);
        }
        return letter.isEmpty() ? new Cell("", "not asked", false) : new Cell(address, letter, false);
    }

    @GET
    @Path("{round}/{question}")
    public TemplateInstance pair(
            @PathParam("survey") String key, @PathParam("round") String round, @PathParam("question") String question) {
        return page(surveys.find(key), round, question, new MultivaluedHashMap<>(), null);
    }

    /** What the question may be compared with, in one account's eyes. */
    @POST
    @Path("{round}/{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
    public Response judge(
            @PathParam("survey") String key,
            @PathParam("round") String round,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        Declared said = new Declared(
                SeenForm.typed(form, "letter"),
                SeenForm.typed(form, "reason").replace('\n', ' '),
                SeenForm.typed(form, "recode"),
                question);
        return press(
                key,
                round,
                question,
                form,
                "It is said. Another account has to agree.",
                seen -> drafts.judge(key, seen, question, round, said, joins(form), who.actor()));
    }

    private static Map<String, String> joins(MultivaluedMap<String, String> form) {
        Map<String, String> joins = new HashMap<>();
        form.keySet().stream()
                .filter(name -> name.startsWith(JOIN))
                .forEach(name -> joins.put(name.substring(JOIN.length()), SeenForm.typed(form, name)));
        joins.values().removeIf(String::isEmpty);
        return joins;
    }

    @POST
    @Path("{round}/{question}/agree")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
    public Response agree(
            @PathParam("survey") String key,
            @PathParam("round") String round,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        return press(
                key,
                round,
                question,
                form,
                "You agreed.",
                seen -> drafts.agree(key, seen, question, round, who.actor()));
    }

    private Response press(
            String key,
            String round,
            String question,
            MultivaluedMap<String, String> form,
            String sentence,
            java.util.function.IntConsumer deed) {
        surveys.draft(key);
        try {
            deed.accept(SeenForm.seen(form.getFirst(SeenForm.SEEN)));
            return banner.goTo("/surveys/" + key, sentence);
        } catch (EditRefused refused) {
            return refused(key, round, question, form, refused);
        } catch (SurveyDrafts.ChangedMeanwhile late) {
            return refused(key, round, question, form, new EditRefused("pair", late.getMessage()));
        }
    }

    private Response refused(
            String key, String round, String question, MultivaluedMap<String, String> form, EditRefused refused) {
        return Response.status(422)
                .entity(page(surveys.find(key), round, question, form, refused))
                .build();
    }

    private TemplateInstance page(
            Found found, String round, String question, MultivaluedMap<String, String> form, EditRefused refused) {
        Pair pair = view(found, round, question, form, refused);
        List<Fault> faults = pair.form().map(Form::faults).orElse(List.of());
        return Templates.pair(pair, faults.isEmpty() && refused != null ? List.of(refused.fault()) : faults);
    }

    private Pair view(
            Found found, String key, String question, MultivaluedMap<String, String> form, EditRefused refused) {
        Survey round = found.read().earlier().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Question now = found.survey().question(question).orElseThrow(NotFoundException::new);
        ComparedQuestion compared = found.read().against(round, question, Optional.empty());
        Optional<Declared> declared = found.read().declared(question, key);
        Optional<Question> then = round.question(compared.with());
        Optional<Ask> ask = found.ask(question, key);
        Actor actor = who.actor();
        boolean waits = ask.filter(one -> one.state() == Ask.State.WAITS).isPresent();
        boolean mine = ask.filter(one -> drafts.isBy(one, actor)).isPresent();
        String letter = declared.map(Declared::letter).orElse("");
        boolean told = !letter.isEmpty()
                && ask.filter(one -> one.state() == Ask.State.OPEN).isEmpty();
        return new Pair(
                found.key(),
                found.survey().title().english(),
                question,
                key,
                round.round(),
                found.version(),
                then.map(before -> texts(before, now)).orElse(List.of()),
                then.map(before -> answers(before, now)).orElse(List.of()),
                compared.changes().stream().map(ComparePage::changed).toList(),
                told ? letter : "",
                told ? MEANING.get(letter) : "",
                told ? declared.get().reason() : "",
                told ? declared.get().recode() : "",
                ask.map(one -> state(one, mine)).orElse(""),
                waits && !mine && actor.isOfficer(),
                ask.filter(one -> actor.isOfficer() && !one.letters().isEmpty())
                        .map(one -> form(found, one, form, refused)));
    }

    private static String state(Ask ask, boolean mine) {
        return switch (ask.state()) {
            case OPEN -> "Nobody has said yet whether the two may be compared.";
            case WAITS ->
                mine
                        ? "You said this. Somebody with another account has to agree."
                        : "Somebody else said this. If you agree, it holds.";
            case SETTLED -> "Two accounts agree.";
            case REFUSED -> "No letter is on offer for this change. Change the question otherwise, or undo it.";
        };
    }

    private static Changed changed(FacetChange change) {
        return new Changed(
                change.facet().words(), change.what(), change.facet().needs().orElse(""));
    }

    private static List<Texts> texts(Question before, Question now) {
        List<Texts> texts = new ArrayList<>();
        texts.add(new Texts(
                "Words",
                WordByWord.between(
                        before.asked().wording().english(),
                        now.asked().wording().english())));
        String old = before.asked().help().map(help -> help.english()).orElse("");
        String help = now.asked().help().map(one -> one.english()).orElse("");
        if (!old.isEmpty() || !help.isEmpty()) {
            texts.add(new Texts("Help", WordByWord.between(old, help)));
        }
        return texts;
    }

    private static List<Answer> answers(Question before, Question now) {
        Set<String> codes = new LinkedHashSet<>();
        now.options().forEach(option -> codes.add(option.code()));
        before.options().forEach(option -> codes.add(option.code()));
        return codes.stream()
                .map(code -> new Answer(code, WordByWord.between(label(before, code), label(now, code))))
                .toList();
    }

    private static String label(Question question, String code) {
        return question.option(code)
                .map(Option::label)
                .map(label -> label.english())
                .orElse("");
    }

    private static List<Field> joins(
            Optional<Joining> joining, MultivaluedMap<String, String> form, EditRefused refused) {
        return joining.stream()
                .flatMap(one -> one.loose().stream().map(option -> join(one, option, form, refused)))
                .toList();
    }

    private static Field join(
            Joining joining, Option option, MultivaluedMap<String, String> form, EditRefused refused) {
        String name = JOIN + option.code();
        String chosen = SeenForm.typed(form, name);
        List<Choice> targets = joining.targets().stream()
                .map(target -> new Choice(
                        "",
                        target.code(),
                        target.label().english(),
                        target.code().equals(chosen)))
                .toList();
        return new Field(
                name,
                "For R: which answer does “" + option.label().english() + "” join?",
                "",
                refused == null ? "" : refused.about(name),
                "",
                targets);
    }

    private Form form(Found found, Ask ask, MultivaluedMap<String, String> form, EditRefused refused) {
        String chosen = SeenForm.typed(form, "letter");
        List<Choice> letters = ask.letters().stream()
                .map(Comparability::letter)
                .map(letter -> new Choice(
                        "letter-" + letter, letter, letter + ": " + MEANING.get(letter), letter.equals(chosen)))
                .toList();
        boolean joined = ask.letters().contains(Comparability.RECODED);
        Optional<Joining> joining = joined ? Joining.of(found.read(), ask.round(), ask.question()) : Optional.empty();
        String recode = SeenForm.typed(form, "recode");
        List<Choice> recodes =
                new ArrayList<>(List.of(new Choice("", "", "None of them: as said above", recode.isEmpty())));
        current.reader().recodes().stream()
                .sorted()
                .map(name -> new Choice("", name, name, name.equals(recode)))
                .forEach(recodes::add);
        return new Form(
                new Field(
                        "letter",
                        "What may the two be?",
                        "",
                        refused == null ? "" : refused.about("letter"),
                        "",
                        letters),
                Field.typed(
                        "reason",
                        "Reason",
                        "One sentence a parent understands. It stands beside the figures.",
                        refused == null ? "" : refused.about("reason"),
                        SeenForm.typed(form, "reason")),
                joins(joining, form, refused),
                new Field(
                        "recode",
                        "Or a way of joining that has a name",
                        "For R only.",
                        refused == null ? "" : refused.about("recode"),
                        "",
                        joined ? recodes : List.of()),
                joining.flatMap(Joining::onlyIf).map(Condition::question).orElse(""),
                ask.compared().suggestion().orElse(""));
    }
}
