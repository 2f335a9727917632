package org.heard.sample;

import static org.heard.sample.Field.choice;
import static org.heard.sample.Field.texts;
import static org.heard.sample.Field.words;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;

/**
 * March 2021 as Microsoft Forms gives it when the workbook is saved by hand as CSV: the code page of
 * Windows, each statement of a grid as a heading of its own, ticks in one cell with a semicolon after
 * each. Two labels hold a comma and one a semicolon. The first two lines are the council's own tests.
 */
final class MicrosoftFormsFile {
    static final String INVENTED = "INVENTED SAMPLE DATA – no real answers";

    private static final List<String> ABOUT_THE_ANSWER =
            List.of("Id", "Start time", "Completion time", "Email", "Name", "Last modified time");
    private static final List<String> FIVE_CODES = List.of("1", "2", "3", "4", "5", "8", "9");
    private static final Map<String, String> AGREE = texts(
            FIVE_CODES,
            List.of(
                    "Strongly disagree",
                    "Disagree",
                    "Neither agree nor disagree",
                    "Agree",
                    "Strongly agree",
                    "Does not apply",
                    "Don’t know"));
    private static final Map<String, String> SATISFIED = texts(
            FIVE_CODES,
            List.of(
                    "Very dissatisfied",
                    "Dissatisfied",
                    "Neither satisfied nor dissatisfied",
                    "Satisfied",
                    "Very satisfied",
                    "Not used",
                    "Don’t know"));
    private static final Map<String, String> CHANGED = texts(
            FIVE_CODES,
            List.of("Much worse", "Worse", "About the same", "Better", "Much better", "Does not apply", "Don’t know"));
    private static final Map<String, String> LISTENED = texts(
            List.of("3", "2", "1", "8", "9"), List.of("Yes, fully", "Partly", "No", "Does not apply", "Don’t know"));
    private static final Map<String, String> YES_NO =
            texts(List.of("1", "0", "8", "9"), List.of("Yes", "No", "Does not apply", "Don’t know"));
    private static final Map<String, String> NEEDS = texts(
            List.of(
                    "autism",
                    "adhd",
                    "slcn",
                    "learning",
                    "semh",
                    "physical",
                    "sensory",
                    "medical",
                    "waiting_diagnosis",
                    "other"),
            List.of(
                    "Autism",
                    "ADHD",
                    "Speech, language and communication",
                    "Learning",
                    "Social, emotional and mental health",
                    "Physical",
                    "Hearing or sight",
                    "Medical",
                    "Waiting for a diagnosis",
                    "Another need"));

    private final List<Field> fields = List.of(
            choice(
                    "Who are you to the child or young person?",
                    "resp_role",
                    texts(
                            List.of("parent", "foster", "kinship", "other", "pnts"),
                            List.of(
                                    "Parent",
                                    "Foster carer",
                                    "Kinship carer or guardian",
                                    "Other",
                                    "Prefer not to say"))),
            choice(
                    "How many children with SEND do you care for?",
                    "child_n",
                    texts(List.of("1", "2", "3plus"), List.of("1", "2", "3 or more"))),
            choice(
                    "How old is the child you are answering about?",
                    "age_band",
                    texts(
                            List.of("0-4", "5-7", "8-10", "11-15", "16-19", "20-25"),
                            List.of("0 to 4", "5 to 7", "8 to 10", "11 to 15", "16 to 19", "20 to 25"))),
            choice(
                    "Where do you live?",
                    "locality",
                    texts(
                            List.of(
                                    "Southport",
                                    "Formby",
                                    "Crosby",
                                    "Maghull",
                                    "Bootle",
                                    "Litherland_Netherton",
                                    "outside",
                                    "pnts"),
                            List.of(
                                    "Southport",
                                    "Formby",
                                    "Crosby",
                                    "Maghull and the east",
                                    "Bootle",
                                    "Litherland or Netherton",
                                    "Outside Sefton",
                                    "Prefer not to say"))),
            choice(
                    "Where do they learn?",
                    "setting",
                    texts(
                            List.of(
                                    "early_years",
                                    "primary",
                                    "secondary",
                                    "special_maintained",
                                    "special_independent",
                                    "college",
                                    "alternative",
                                    "home",
                                    "not_in_education",
                                    "other"),
                            List.of(
                                    "Nursery or childminder",
                                    "Primary school",
                                    "Secondary school",
                                    "Special school, maintained",
                                    "Special school, independent",
                                    "College or training",
                                    "Alternative provision",
                                    "Educated at home",
                                    "Not in education",
                                    "Somewhere else"))),
            choice("Which needs do they have? Tick all that apply.", "needs", NEEDS),
            choice("Which one is the main need?", "need_primary", NEEDS),
            choice(
                    "What support do they have?",
                    "support_status",
                    texts(
                            List.of("plan", "assessed", "sen_support", "none", "not_sure", "refused_appeal"),
                            List.of(
                                    "Education, health and care plan",
                                    "Being assessed for a plan",
                                    "SEN support",
                                    "None",
                                    "Not sure",
                                    "A plan was refused and we have appealed"))),
            choice(
                    "How long has your child had SEND support?",
                    "sup_duration",
                    texts(
                            List.of("lt1", "1-2", "3-5", "gt5", "not_yet"),
                            List.of(
                                    "Less than 1 year",
                                    "1 to 2 years",
                                    "3 to 5 years",
                                    "More than 5 years",
                                    "Not yet"))),
            choice("Their needs were noticed early enough", "edu_needs_early", AGREE),
            choice("They are making good progress from where they started", "edu_progress", AGREE),
            choice("They can join in with lessons, trips and activities", "edu_included", AGREE),
            choice("Support at their nursery, school or college", "edu_support_satis", SATISFIED),
            choice(
                    "Which health services have they used in the last 12 months?",
                    "hlt_used",
                    texts(
                            List.of(
                                    "paediatrics",
                                    "slt",
                                    "ot",
                                    "physio",
                                    "camhs",
                                    "asd_adhd_pathway",
                                    "nursing_dietetics",
                                    "other",
                                    "none"),
                            List.of(
                                    "Paediatrics",
                                    "Speech and language therapy",
                                    "Occupational therapy",
                                    "Physiotherapy",
                                    "CAMHS",
                                    "Autism and ADHD pathway",
                                    "Community nurse; dietitian",
                                    "Another service",
                                    "None of these"))),
            choice("Health support", "hlt_satis", SATISFIED),
            choice(
                    "How long did you wait for the most recent first health appointment?",
                    "hlt_wait",
                    texts(
                            List.of("le6", "7-18", "19-26", "27-52", "over_52", "still_waiting", "8"),
                            List.of(
                                    "6 weeks or less",
                                    "7 to 18 weeks",
                                    "19 to 26 weeks",
                                    "27 to 52 weeks",
                                    "More than 52 weeks",
                                    "Still waiting",
                                    "Not referred"))),
            choice("Health staff gave useful advice for the plan", "hlt_contrib_ehcp", AGREE),
            choice("Do you know who to speak to about health needs linked to SEND?", "hlt_contact_known", YES_NO),
            choice("Has your family had social care support in the last 12 months?", "soc_used", YES_NO),
            choice("Social care support", "soc_satis", SATISFIED),
            choice("We can get a short break when we need one", "shortbreak_access", AGREE),
            choice("Were you listened to when the plan was written or reviewed?", "ehcp_listened", LISTENED),
            choice("Contact from the SEND casework team", "casework_satis", SATISFIED),
            choice(
                    "Have you used the Local Offer?",
                    "info_localoffer",
                    texts(
                            List.of("used_helpful", "used_partly", "used_not_helpful", "heard", "never"),
                            List.of(
                                    "Used it, helpful",
                                    "Used it, partly helpful",
                                    "Used it, not helpful",
                                    "Heard of it, not used it",
                                    "Never heard of it"))),
            choice("I get the information I need at the right time", "info_right_time", AGREE),
            choice("Education, health and social care work well together for us", "joined_up", AGREE),
            choice("Are you involved in decisions about support?", "involved_decisions", LISTENED),
            choice("Since November 2019, support is", "change_12m", CHANGED),
            choice("Overall, SEND support in Sefton", "overall_satis", SATISFIED),
            choice("How did the pandemic change education support?", "covid_edu", CHANGED),
            choice("How did the pandemic change health support?", "covid_health", CHANGED),
            choice("How did the pandemic change your child’s wellbeing?", "covid_wellbeing", CHANGED),
            choice("Services stayed in touch with us", "covid_contact", AGREE),
            words("What is going well?", "open_well"),
            words("What could be improved?", "open_improve"));

    byte[] bytes(List<Answers> families) {
        List<String> headings = new ArrayList<>(ABOUT_THE_ANSWER);
        headings.addAll(List.of(INVENTED, "Family number on your letter"));
        fields.forEach(field -> headings.add(field.heading()));
        StringBuilder file = new StringBuilder(line(headings));
        List<Row> rows = Row.of(families);
        file.append(line(test(1, rows.get(5)))).append(line(test(2, rows.get(6))));
        for (int i = 0; i < rows.size(); i++) {
            file.append(line(cells(i + 3, rows.get(i))));
        }
        return file.toString().getBytes(Charset.forName("windows-1252"));
    }

    private List<String> test(int number, Row row) {
        List<String> cells = new ArrayList<>(cells(number, row));
        cells.set(7, "");
        cells.set(cells.size() - 1, "TEST please ignore");
        return cells;
    }

    private List<String> cells(int number, Row row) {
        String day = "3/%d/21 ".formatted(1 + number % 28);
        int hour = 8 + number % 13;
        int minute = number * 7 % 50;
        List<String> cells = new ArrayList<>(List.of("" + number, day + "%d:%02d".formatted(hour, minute)));
        cells.addAll(List.of(day + "%d:%02d".formatted(hour, minute + 9), "anonymous", "", "", INVENTED));
        cells.add(row.hasSeveralChildren() ? "L" + (5000 + row.family()) : "");
        fields.forEach(field ->
                cells.add(row.to(field.key()).map(answer -> cell(field, answer)).orElse("")));
        return cells;
    }

    private static String cell(Field field, Answer answer) {
        boolean ticks = field.key().equals("needs") || field.key().equals("hlt_used");
        return field.cell(answer, ticks ? ";" : "");
    }

    private static String line(List<String> cells) {
        return String.join(",", cells.stream().map(Quoting::whereNeeded).toList()) + "\r\n";
    }
}
