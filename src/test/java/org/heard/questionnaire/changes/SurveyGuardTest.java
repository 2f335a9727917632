package org.heard.questionnaire.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.questionnaire.changes.Splice.next;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.surveyfile.ChangedSurvey;
import org.heard.questionnaire.surveyfile.CopiedSurveys;
import org.heard.questionnaire.surveyfile.SurveyFault;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the guard's two tables, with the file of the next round spliced in memory. */
class SurveyGuardTest {
    @TempDir
    private Path folder;

    private static List<String> names(ComparedQuestion compared) {
        return compared.changes().stream().map(change -> change.facet().name()).toList();
    }

    @Test
    void anUnchangedFileAsksNothingOfTheSurveyItIsACopyOf() {
        ChangedSurvey unchanged = next().changed();
        assertThat(unchanged.rounds()).extracting("key").containsExactly("pc2019", "pc2020", "pc2021", "pc_next");
        unchanged
                .questions()
                .forEach(question ->
                        assertThat(Splice.asked(unchanged, question)).isEqualTo("nothing"));
        assertThat(unchanged.dropped()).isEmpty();
    }

    @ParameterizedTest(name = "{1} → {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            hlt_contact_known | Do you know who to speak to about health needs linked to SEND?  | 'do you know who to speak to, about “health-needs” linked to SEND'  | nothing
            rate_good         | How would you rate SEND services here?   | How do you rate SEND services here?          | S C B
            needs             | 'help: Choose all that apply.\\n        tick: NEEDS26' | 'help: Tick every box that fits.\\n        tick: NEEDS26' | S C B
            pfa_ready         | aged 13 and over                         | aged 14 and over                             | C B
            edu_progress      | They are making good progress            | They are not making good progress            | C B
            info_right_time   | text: I get the information I need at the right time. | text: I always get the information I need at the right time. | C B
            ehcp_reflects     | text: The plan says clearly what my child needs | text: The plan says clearly what our family needs | C B
            involved_decisions | text: Are you involved in decisions     | text: Are you uninvolved in decisions        | C B
            needs             | 'help: Choose all that apply.\\n        tick: NEEDS26' | 'help: Choose up to three.\\n        tick: NEEDS26' | C B
            """)
    void wordsAndHelp(String question, String from, String to, String asked) {
        assertThat(next().with(from, to).asked(question)).isEqualTo(asked);
    }

    @Test
    void aSlipOfSpellingIsOfferedSFirst() throws IOException {
        Path copy = CopiedSurveys.to(folder);
        Splice.change(
                copy.resolve("parent-carer/pc_next.yaml"),
                "text: While we waited, we got some help.",
                "text: While we waited, we recieved some help.");
        ComparedQuestion compared = new Splice(copy)
                .with("we recieved some help", "we received some help")
                .compared("wait_support");

        assertThat(compared.onOffer().words()).isEqualTo("S C B");
        assertThat(compared.suggestion()).contains("Only the spelling was put right.");
        assertThat(next().with("How would you rate", "How do you rate")
                        .compared("rate_good")
                        .suggestion())
                .isEmpty();
    }

    @Test
    void kindUnitAndDirection() {
        assertThat(next().with("symbol: shield\n        scale: AGR5", "symbol: shield\n        words: {most: 100}")
                        .asked("trust_action"))
                .isEqualTo("C B");
        Splice once = next().without("""
                      - key: child_heard
                        page: child_views
                        text: Are your child's own views asked for and used?
                        faces: {simple: "Do people ask your child what they think, and use it?"}
                        symbol: chat_heart
                        scale: LIS3
                        objectives: [A4]
                        pair: yp_listen
                """).with("""
                      - key: rate_good
                        page: overall_views
                """, """
                      - key: child_heard
                        text: Are your child's own views asked for and used?
                        faces: {simple: "Do people ask your child what they think, and use it?"}
                        symbol: chat_heart
                        scale: LIS3
                      - key: rate_good
                        page: overall_views
                """);
        assertThat(once.asked("child_heard")).isEqualTo("C B");
        assertThat(names(once.compared("child_heard"))).contains("UNIT", "SECTION");
        assertThat(next().without("        reverse: true\n").asked("covid_late"))
                .isEqualTo("C B");
    }

    @Test
    void anotherPeriodInTheWordsIsRefusedUntilPeriodSaysSo() {
        String words = "text: Has your family had social care support in the last ";
        Splice unsaid = next().with(words + "12 months?", words + "6 months?");
        assertThat(unsaid.asked("soc_used")).isEqualTo("refused");

        String period = "options: YN26\n        period: the last ";
        assertThat(unsaid.with(period + "12 months", period + "6 months").asked("soc_used"))
                .isEqualTo("C B");
        assertThat(next().with(period + "12 months", period + "6 months").asked("soc_used"))
                .isEqualTo("C B");
    }

    /** Every number word that counts elsewhere counts in a period. */
    @Test
    void aPeriodMayBeCountedInAnyNumberWord() {
        assertThat(PeriodPhrases.in("In the last fifteen months, or seven weeks, or 2 terms"))
                .containsExactly("15 month", "2 term", "7 week");
        assertThat(PeriodPhrases.in("a child of fifteen years old")).isEmpty();
        assertThat(next().with(
                                "help: Choose all that apply.\n        tick: HLT\n        period: the last 12 months",
                                "help: Think of the last fifteen months.\n        tick: HLT\n        period: the last 12 months")
                        .asked("hlt_used"))
                .isEqualTo("refused");
    }

    @Test
    void aPeriodThatComesInTheHelpIsSeen() {
        Splice help = next().with(
                        "scale: SAT5\n        objectives: all",
                        "help: Think of the last 3 months.\n        scale: SAT5\n        objectives: all");
        assertThat(help.asked("overall_satis")).isEqualTo("refused");
    }

    @Test
    void aRelabelledAnswerOfAListOrOfAScaleOfItsOwn() {
        assertThat(next().with("not_sure: {label: I am not sure,", "not_sure: {label: I cannot say,")
                        .asked("answered_before"))
                .isEqualTo("S C B");

        Splice own = next().with(
                        "routes:\n",
                        "scales:\n  SAT5_OK:\n" + Splice.scale("SAT5", "Neither satisfied nor dissatisfied", "OK")
                                + "\nroutes:\n")
                .with("scale: SAT5\n        objectives: all", "scale: SAT5_OK\n        objectives: all");
        assertThat(own.asked("overall_satis")).isEqualTo("S C B");
        assertThat(own.compared("overall_satis").changes())
                .extracting(change -> change.facet().needs().orElse(""))
                .contains("S only if an analyst agrees");
        assertThat(own.asked("casework_satis")).as("other questions of SAT5").isEqualTo("nothing");
    }

    @Test
    void anotherRoleOfAnAnswer() {
        assertThat(next().with(
                                "not_yet: {label: It is not finished yet, role: negative",
                                "not_yet: {label: It is not finished yet, role: middle")
                        .asked("ehcp_on_time"))
                .isEqualTo("R C B");
    }

    @Test
    void anotherOrderOfAListAndOfAScale() {
        List<Option> places = next().question("locality").options();
        String alphabet = places.stream()
                .sorted((one, other) ->
                        one.label().english().compareTo(other.label().english()))
                .map(Splice::line)
                .collect(Collectors.joining("\n"));
        assertThat(next().with("routes:\n", "lists:\n  LOC:\n" + alphabet + "\nroutes:\n")
                        .asked("locality"))
                .isEqualTo("S C B");

        List<Option> agree = next().question("trust_action").options();
        String turned = IntStream.range(0, agree.size())
                .mapToObj(i -> Splice.line(agree.get(agree.size() - 1 - i)))
                .collect(Collectors.joining("\n"));
        assertThat(next().with("routes:\n", "scales:\n  AGR5:\n" + turned + "\nroutes:\n")
                        .asked("trust_action"))
                .isEqualTo("C B");
    }

    @Test
    void anAnswerAddedOrGone() {
        List<Option> settings = next().question("setting").options();
        String more =
                settings.stream().map(Splice::line).collect(Collectors.joining("\n")) + "\n    online: Online school";
        Splice added = next().with("routes:\n", "lists:\n  SET21:\n" + more + "\nroutes:\n");
        assertThat(added.asked("setting")).isEqualTo("R C B");
        assertThat(added.compared("setting").reasons())
                .singleElement()
                .asString()
                .contains("“Online school” added");

        assertThat(next().with("options: SET21\n", "options: SET21\n        leave_out: [home]\n")
                        .asked("setting"))
                .isEqualTo("R C B");
        assertThat(next().with("tick: HLT\n", "tick: HLT\n        leave_out: [other]\n")
                        .asked("hlt_used"))
                .as("a tick list")
                .isEqualTo("C B");
        assertThat(next().with("scale: RATE4\n", "scale: RATE4\n        leave_out: [8]\n")
                        .asked("rate_good"))
                .as("not used")
                .isEqualTo("C B");
    }

    @Test
    void aRouteThatRestsOnAnAnswerThatIsGone() {
        Splice lost = next().with("options: YN26\n", "options: YN26\n        leave_out: [9]\n");
        assertThat(lost.asked("soc_used")).isEqualTo("C B");
        assertThat(lost.asked("soc_used", "pc2021"))
                .as("its recode makes no answer of a don't know")
                .isEqualTo("C B");
        assertThat(lost.asked("soc_satis")).isEqualTo("S R C B");
    }

    @Test
    void labelsExchangedOrACodeGivenAnotherMeaningAreRefused() {
        List<Option> satisfied = next().question("overall_satis").options();
        String turned = IntStream.range(0, satisfied.size())
                .mapToObj(i -> Splice.line(
                        i < 5
                                ? new Option(
                                        satisfied.get(i).code(),
                                        satisfied.get(4 - i).label(),
                                        satisfied.get(i).role())
                                : satisfied.get(i)))
                .collect(Collectors.joining("\n"));
        assertThat(next().with("routes:\n", "scales:\n  SAT5:\n" + turned + "\nroutes:\n")
                        .asked("overall_satis"))
                .as("turned round under its codes")
                .isEqualTo("refused");
        assertThat(next().with("late: {label: \"No, it was late\"", "late: {label: It is not finished yet")
                        .asked("ehcp_on_time"))
                .isEqualTo("refused");
        assertThat(next().with(
                                "online_alone: {label: \"Online, on my own\"",
                                "online_alone: {label: \"Not online, on my own\"")
                        .asked("resp_help"))
                .as("the same words and a not")
                .isEqualTo("refused");
        assertThat(lengths("4 weeks", "6 weeks")).as("another number").isEqualTo("refused");
    }

    private static String lengths(String before, String after) {
        return new OptionChanges(one(before), one(after), false)
                .changes().stream()
                        .map(change -> change.facet().onOffer())
                        .reduce(OnOffer.NOTHING, OnOffer::and)
                        .words();
    }

    private static Question one(String label) {
        return Splice.choice(label);
    }

    @Test
    void theBaseByItsOwnRouteOrByWhatItRestsOn() {
        String route = "scale: SAT5\n        ask_if: used_social_care\n";
        ComparedQuestion own = next().with(route, "scale: SAT5\n").compared("soc_satis");
        assertThat(own.onOffer().words()).isEqualTo("R C B");
        assertThat(own.changes())
                .extracting(change -> change.facet().needs().orElse(""))
                .contains("R: a recode with “only_if”");

        String required =
                "required: true\n        sensitive: true\n        compare:\n          pc2019: {verdict: R, recode: YN_said";
        Splice free = next().with(required, required.substring("required: true\n        ".length()));
        assertThat(free.asked("soc_used")).isEqualTo("S C B");
        assertThat(free.asked("soc_satis")).isEqualTo("S R C B");
        Splice stopped = next().with("options: YN26\n", "options: YN26\n        stop_if: [0]\n");
        assertThat(stopped.asked("soc_satis")).isEqualTo("S R C B");
        assertThat(stopped.asked("tell_once"))
                .as("whoever said no is gone from all that follows")
                .isEqualTo("S R C B");
        Splice routed = next().with(
                        "options: YN26\n",
                        "options: YN26\n        ask_if: {question: hlt_contact_known, any_of: [1]}\n");
        assertThat(routed.asked("soc_used")).isEqualTo("R C B");
        assertThat(routed.asked("soc_satis")).isEqualTo("S R C B");
    }

    @Test
    void otherFacesAreWarnedOfAndTranslationsPicturesAndTitlesAskNothing() {
        ComparedQuestion face = next().with(
                        "simple: \"How good are SEND services here?\"", "simple: \"Are SEND services here good?\"")
                .compared("rate_good");
        assertThat(face.onOffer()).isEqualTo(OnOffer.NOTHING);
        assertThat(face.changes()).extracting(FacetChange::what).contains("simple changed");
        assertThat(next().with("How would you rate", "How do you rate")
                        .compared("rate_good")
                        .changes())
                .extracting(FacetChange::what)
                .contains("simple left behind");

        assertThat(next().with("symbol: star_half\n", "symbol: star_half\n        not_in: [simple, easy]\n")
                        .without("        faces: {simple: \"How good are SEND services here?\"}\n")
                        .compared("rate_good")
                        .changes())
                .extracting(FacetChange::what)
                .contains("simple left out");
        assertThat(next().with("A short break is time when", "A short break is a time in which")
                        .compared("shortbreak_access")
                        .changes())
                .extracting(FacetChange::what)
                .containsExactly("explains hard words otherwise");

        ComparedQuestion polish = next().with(
                        "text: Where do you live?", "text: {en: 'Where do you live?', pl: 'Gdzie?'}")
                .compared("locality");
        assertThat(polish.onOffer()).isEqualTo(OnOffer.NOTHING);
        assertThat(names(polish)).containsExactly("TRANSLATION");
        assertThat(next().with("symbol: geo_alt", "symbol: house").asked("locality"))
                .isEqualTo("nothing");
        assertThat(next().with("title: Overall\n", "title: All in all\n").asked("overall_satis"))
                .isEqualTo("nothing");
    }

    @Test
    void newKeysDroppedKeysAndTheSameWordsUnderANewKey() {
        Splice added = next().with("      - key: rate_good\n", """
                      - key: phone_answered
                        text: Does somebody answer when you ring?
                        faces: {simple: "Does somebody answer?"}
                        symbol: telephone
                        options: YN
                      - key: rate_good
                """);
        assertThat(added.asked("phone_answered")).isEqualTo("B");

        Splice renamed = next().with("- key: overall_satis\n", "- key: satisfied_overall\n");
        assertThat(renamed.asked("satisfied_overall")).isEqualTo("refused");
        assertThat(renamed.changed().dropped())
                .containsExactly(new SurveyGuard.Dropped("overall_satis", List.of("M12")));
    }

    @Test
    void onOfferIsWhatAllFacetsAllow() {
        Splice both = next().with(
                        "not_yet: {label: It is not finished yet, role: negative",
                        "not_yet: {label: We are waiting for it, role: middle");
        assertThat(both.asked("ehcp_on_time")).isEqualTo("C B");
        assertThat(OnOffer.ANY.and(OnOffer.SAME_OR_LESS)).isEqualTo(OnOffer.SAME_OR_LESS);
        assertThat(OnOffer.NOTHING.and(OnOffer.REFUSED)).isEqualTo(OnOffer.REFUSED);
        assertThat(OnOffer.REFUSED.and(OnOffer.NO_DIFFERENCE)).isEqualTo(OnOffer.REFUSED);
    }

    /** Joined answers claim less than the same answers: with a recode for all of them words stand in no R's way. */
    @Test
    void aDeclaredRecodeKeepsROnOfferWhereOnlySIsAllowed() {
        assertThat(next().compared("age_band", "pc2019").reasons()).hasSizeGreaterThan(1);
        assertThat(next().asked("age_band", "pc2019")).isEqualTo("R C B");
    }

    @Test
    void everyEarlierRoundIsMetDirectly() {
        Splice split = next().with("How would you rate", "How do you rate")
                .with("text: What is going well?", "text: What goes well?");
        assertThat(split.asked("open_well", "pc2019")).isEqualTo("S C B");
        assertThat(split.asked("open_well", "pc2021")).isEqualTo("S C B");
        assertThat(split.asked("rate_good", "pc2021")).isEqualTo("B");
        assertThat(split.compared("edu_support_satis", "pc2020").with()).isEqualTo("imp_education");
        assertThat(split.asked("edu_support_satis", "pc2020")).isEqualTo("C B");
    }

    @ParameterizedTest(name = "check-surveys: {0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            text: Do you know who to speak to about health needs linked to SEND?\\n        faces: {simple: "Do you know who to ask about health and SEND?"}\\n        symbol: telephone\\n        options: YN\\n        objectives: [A2]\\n        compare: {pc2019: S, pc2021: S} | text: Do you not know who to speak to about health needs linked to SEND?\\n        faces: {simple: "Do you know who to ask about health and SEND?"}\\n        symbol: telephone\\n        options: YN\\n        objectives: [A2]\\n        compare: {pc2019: {verdict: S, reason: It is the same.}, pc2021: S} | question hlt_contact_known: the verdict S is not on offer against pc2019; use one of C B, for what changed: words: number, negation, time or person (nothing → not)
            scale: LIS3\\n        objectives: [A4]\\n        compare: {pc2019: S, pc2021: S} | scale: LIS3\\n        help: Think of the last 3 months.\\n        objectives: [A4]\\n        compare: {pc2019: S, pc2021: S} | question involved_decisions: the verdict S is not on offer against pc2019; no verdict is, for what changed: words
            - key: tell_once\\n        page: working\\n        text: We tell our story once, and services pass it on. | - key: tell_once\\n        page: working\\n        text: Their needs were noticed early enough. | question tell_once: it asks in the same words what pc2019 asked under another key; keep the key
            """)
    void checkSurveysHoldsVerdictsToTheSameTable(String from, String to, String words) throws IOException {
        Path copy = CopiedSurveys.to(folder);
        Splice.change(copy.resolve("parent-carer/pc_next.yaml"), from.replace("\\n", "\n"), to.replace("\\n", "\n"));
        assertThatThrownBy(() -> SurveyFiles.read(copy))
                .isInstanceOf(SurveyFault.class)
                .hasMessageContaining(words);
    }

    /** A label changed for one survey alone, by a scale of its own name or by the answers written out. */
    @Test
    void aRelabelledScaleIsReadWithTheVerdictItMayHave() throws IOException {
        Path copy = CopiedSurveys.to(folder);
        Path file = copy.resolve("parent-carer/pc2021.yaml");
        Splice.change(
                file,
                "routes:\n",
                "scales:\n  SAT5_OK:\n" + Splice.scale("SAT5", "Neither satisfied nor dissatisfied", "OK")
                        + "\nroutes:\n");
        String satisfied = "text: Overall, how satisfied are you with SEND support in {area}?\n        scale: SAT5";
        Splice.change(file, satisfied, satisfied + "_OK");
        assertThatThrownBy(() -> labels(copy))
                .hasMessageContaining(
                        "question overall_satis: the verdict S against pc2019 needs a “reason” a parent understands, for what changed: options: label of a scale");

        String verdict = "{verdict: S, reason: The middle answer is called otherwise.}";
        Splice.change(
                file,
                "objectives: all\n        compare: {pc2019: S}",
                "objectives: all\n        compare: {pc2019: " + verdict + "}");
        Path next = copy.resolve("parent-carer/pc_next.yaml");
        Splice.change(
                next,
                "objectives: all\n        compare: {pc2019: S, pc2021: S}",
                "objectives: all\n        compare: {pc2019: S, pc2021: " + verdict + "}");
        assertThat(labels(copy)).contains("OK");

        Splice.change(
                file,
                "scale: SAT5_OK",
                "options:\n"
                        + Splice.scale("SAT5", "Neither satisfied nor dissatisfied", "So-so")
                                .indent(8));
        assertThat(labels(copy)).contains("So-so");
    }

    /** The guard offers S over another order of a list, and whoever takes it says why. */
    @Test
    void anotherOrderOfAListIsReadAsTheSameWithAReason() throws IOException {
        Path copy = CopiedSurveys.to(folder);
        Path file = copy.resolve("parent-carer/pc_next.yaml");
        List<Option> turned =
                new ArrayList<>(next().question("hlt_contact_known").options());
        Collections.reverse(turned);
        String question = "symbol: telephone\n        options: YN";
        String verdicts = "\n        objectives: [A2]\n        compare: {pc2019: S, pc2021: ";
        Splice.change(file, "routes:\n", "lists:\n  NY:\n" + Splice.lines(turned) + "\nroutes:\n");
        Splice.change(file, question + verdicts, question.replace("YN", "NY") + verdicts);
        assertThatThrownBy(() -> SurveyFiles.read(copy))
                .hasMessageContaining(
                        "question hlt_contact_known: the verdict S against pc2019 needs a “reason” a parent"
                                + " understands, for what changed: options: order of a list");

        String reason = "{verdict: S, reason: The answers only stand in another order.}";
        Splice.change(
                file,
                question.replace("YN", "NY") + verdicts + "S}",
                question.replace("YN", "NY") + verdicts.replace("pc2019: S", "pc2019: " + reason) + reason + "}");
        assertThat(SurveyFiles.read(copy).survey("pc_next").orElseThrow().lineages())
                .filteredOn(lineage -> lineage.question().equals("hlt_contact_known"))
                .filteredOn(lineage -> !lineage.earlier().equals("pc2020"))
                .hasSize(2)
                .allMatch(lineage -> lineage.comparability() == Comparability.SAME
                        && lineage.reason().equals("The answers only stand in another order."));
    }

    private static List<String> labels(Path copy) {
        return SurveyFiles.read(copy)
                .survey("pc2021")
                .orElseThrow()
                .question("overall_satis")
                .orElseThrow()
                .options()
                .stream()
                .map(option -> option.label().english())
                .toList();
    }
}
