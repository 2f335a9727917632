package org.heard.people.setup;

import static org.heard.people.setup.AreaField.choice;
import static org.heard.people.setup.AreaField.line;
import static org.heard.people.setup.AreaField.of;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.people.setup.AreaField.Input;
import org.heard.people.setup.AreaField.Offered;
import org.heard.questionnaire.survey.Audience;

/** What of the area's file is asked for on one page, or, where it is a list of things, on a page for each of them. */
enum AreaGroup {
    NAMES(
            "Names",
            "These names stand on every page, in every survey and on every paper.",
            line(
                            "area.name",
                            "Name of the area",
                            "Such as Sefton. Published figures of an area stand beside answers while it is called as"
                                    + " they call it.")
                    .must(),
            line("area.council", "Name of the council", "Such as Sefton Council")
                    .must(),
            line("area.forum", "Name of the parent carer forum", "").must(),
            line("area.board", "Name of the improvement board", "").must()),
    HELP(
            "Who helps with a survey",
            "Every page tells people whom to ask.",
            line("area.help.name", "Who helps families with the questions", "").must(),
            line("area.help.phone", "Their phone number", "").must(),
            line("area.help.email", "Their email address", "").must(),
            line("area.help.return_address", "Where a filled-in paper copy is sent", ""),
            line(
                    "leave_to",
                    "Where “Leave this page now” leads",
                    "An everyday page of somebody else. It begins with https://")),
    PARTS(
            "Parts of the area",
            "The larger parts that places are joined into. Results are told by part.",
            "parts",
            "part",
            line("", "Name of the part", "Such as North").must()),
    PLACES(
            "Places",
            "The answers to “Where do you live?”, in this order.",
            "localities",
            "place",
            line("label", "Name of the place", "").must(),
            choice("part", Input.ONE_OF, "Which part does it belong to?", "").must()),
    OBJECTIVES(
            "Objectives",
            "What the improvement plan answers: one for each weakness an inspection named. Results and reports stand"
                    + " under them.",
            "objectives",
            "objective",
            line("title", "Name of the objective", "Such as Health advice in plans")
                    .must(),
            of("weakness", Input.TEXT, "What was found weak", "One sentence, which reports print")
                    .must(),
            choice("measures", Input.ANY_OF, "Which measures tell about it?", "")),
    OFFICIAL(
            "Official figures",
            "Figures published of your area. Reports and results show each beside its measure.",
            "official",
            "figure",
            choice("measure", Input.ONE_OF, "Beside which measure does it stand?", "")
                    .must(),
            of("text", Input.TEXT, "The figure and where it is published", "").must()),
    WORRIED(
            "Who people can talk to now",
            "They are shown to people who are worried while they answer.",
            "worried",
            "contact",
            line("name", "Name", "").must(),
            line("phone", "Phone number", ""),
            line(
                    "sms",
                    "Number for text messages",
                    "With the word to send there first, if there is one: SHOUT to 85258"),
            line("chat", "Address of a chat", "It begins with https://"),
            line("sign", "Address where they sign in British Sign Language", "It begins with https://"),
            of("text", Input.TEXT, "When and for whom", "Such as: Free, day and night, for everyone under 19.")
                    .must(),
            choice("for", Input.ANY_OF, "Who is shown it?", "Choose nobody to show it to everyone", audiences())),
    PRIVACY(
            "Privacy notice",
            "What the law has you tell people about their answers. Your data protection officer decides about it.",
            line("privacy.controller.post", "Postal address of the council", ""),
            line("privacy.controller.phone", "Phone number of the council", ""),
            line("privacy.controller.email", "Email address of the council", ""),
            line("privacy.officer.name", "Name or title of the data protection officer", ""),
            line("privacy.officer.email", "Their email address", ""),
            line("privacy.officer.phone", "Their phone number", ""),
            of("privacy.receives", Input.LINES, "Who is given answers or results", "One on each line"),
            line("privacy.stored_in", "The country the answers are kept in", "Such as: the United Kingdom"),
            of("privacy.keep_months", Input.NUMBER, "How many months answers are kept after a survey closes", ""),
            line("privacy.complaint.name", "Who people can complain to", ""),
            line("privacy.complaint.post", "Their postal address", ""),
            line("privacy.complaint.phone", "Their phone number", ""),
            line("privacy.complaint.web", "Their web address", "It begins with https://"),
            of("privacy.updated", Input.DAY, "Day you last looked at this notice", "For example, 31 3 2027")),
    GROUNDS("Why the law allows it", "The grounds for asking, for each group of people you ask.", grounds()),
    ACCESSIBILITY(
            "Accessibility statement",
            "What the regulations of 2018 have you tell people. Look at each line again at least once a year.",
            choice(
                    "accessibility.status",
                    Input.ONE_OF,
                    "How far does the site keep to the guidelines?",
                    "",
                    new Offered("fully", "Fully"),
                    new Offered("partly", "Partly"),
                    new Offered("not", "Not")),
            line("accessibility.report.phone", "Phone number to report a problem", ""),
            line("accessibility.report.email", "Email address to report a problem", ""),
            of("accessibility.reply_days", Input.NUMBER, "Working days until a report is answered", ""),
            line("accessibility.tested_by", "Who tested the site", ""),
            of("accessibility.tested", Input.DAY, "Day of the last test", "For example, 31 3 2027"),
            of("accessibility.prepared", Input.DAY, "Day the statement was first written", ""),
            of("accessibility.reviewed", Input.DAY, "Day you last looked at it", ""),
            line("accessibility.enforcement.name", "Who helps where your answer does not satisfy", ""),
            line("accessibility.enforcement.phone", "Their phone number", ""),
            line("accessibility.enforcement.web", "Their web address", "It begins with https://")),
    PROBLEMS(
            "What people cannot use",
            "Each problem of the site that you know of. There may be none.",
            "accessibility.problems",
            "problem",
            of("what", Input.TEXT, "What does not work", "").must(),
            line("criterion", "Criterion of WCAG 2.2 that is not met", "Such as 3.1.2")
                    .must(),
            of("until", Input.DAY, "By when it is to be mended", "")),
    ETHICS(
            "Ethics approval",
            "13- to 15-year-olds need a parent’s permission to answer. Only a written approval lets them decide"
                    + " themselves.",
            line("ethics_approval", "Reference of the written approval", "Leave it empty while there is none"));

    private final String title;
    private final String lead;
    private final String list;
    private final String thing;
    private final List<AreaField> fields;

    AreaGroup(String title, String lead, AreaField... fields) {
        this(title, lead, "", "", fields);
    }

    /** @param list where the list of things stands in the file @param thing what one of them is called */
    AreaGroup(String title, String lead, String list, String thing, AreaField... fields) {
        this.title = title;
        this.lead = lead;
        this.list = list;
        this.thing = thing;
        this.fields = List.of(fields);
    }

    private static Offered[] audiences() {
        return Stream.of(Audience.values())
                .map(audience -> new Offered(audience.word(), called(audience)))
                .toArray(Offered[]::new);
    }

    private static String called(Audience audience) {
        return switch (audience) {
            case PARENTS -> "Parents and carers";
            case YOUNG_PEOPLE -> "Young people";
            case STAFF -> "Staff";
        };
    }

    private static AreaField[] grounds() {
        return Stream.of(Audience.values()).flatMap(AreaGroup::grounds).toArray(AreaField[]::new);
    }

    private static Stream<AreaField> grounds(Audience audience) {
        String at = "privacy.grounds." + audience.word() + ".";
        String who = called(audience) + ": ";
        return Stream.of(
                choice(
                        at + "basis",
                        Input.ONE_OF,
                        who + "ground of Article 6",
                        "",
                        new Offered("public_task", "A public task"),
                        new Offered("legal_duty", "A legal duty"),
                        new Offered("consent", "Consent")),
                line(at + "law", who + "the Act and section it rests on", ""),
                choice(
                        at + "condition",
                        Input.ONE_OF,
                        who + "condition of Article 9",
                        "",
                        new Offered("public_interest", "Substantial public interest"),
                        new Offered("health_and_care", "Health and social care"),
                        new Offered("statistics", "Statistics and research"),
                        new Offered("explicit_consent", "Explicit consent")));
    }

    static Optional<AreaGroup> called(String key) {
        return Stream.of(values()).filter(group -> group.key().equals(key)).findFirst();
    }

    /** The group that asks for a value of the file: {@code "worried.2.phone"}. */
    static Optional<AreaGroup> asking(String path) {
        return Stream.of(values())
                .filter(group -> group.isList()
                        ? AreaField.isWithin(path, group.list)
                        : group.fields.stream().anyMatch(field -> field.holds(path)))
                .findFirst();
    }

    /** As its page's address says it. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public String lead() {
        return lead;
    }

    boolean isList() {
        return !list.isEmpty();
    }

    List<String> list() {
        return List.of(list.split("\\."));
    }

    /** "a place", "an objective". */
    public String aThing() {
        return ("aeio".indexOf(thing.charAt(0)) < 0 ? "a " : "an ") + thing;
    }

    /** What one of the list is called. */
    public String thing() {
        return thing;
    }

    List<AreaField> fields() {
        return fields;
    }
}
