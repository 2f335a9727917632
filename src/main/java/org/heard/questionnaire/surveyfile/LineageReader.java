package org.heard.questionnaire.surveyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.changes.ComparedQuestion;
import org.heard.questionnaire.changes.Facet;
import org.heard.questionnaire.changes.FacetChange;
import org.heard.questionnaire.changes.OnOffer;
import org.heard.questionnaire.changes.SurveyGuard;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Lineage;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;

/**
 * Reads what may be compared with what. Silence is refused: a key asked in an earlier round needs its
 * verdict, and the verdict must fit what both files say.
 */
record LineageReader(Map<String, Recode> recodes, List<Survey> earlier) {
    private static final Set<Facet> READ = Set.of(Facet.LABEL, Facet.LABEL_OF_SCALE, Facet.LIST_ORDER);

    List<Lineage> read(SurveyFile file) {
        return read(file, LineageReader::unsaid);
    }

    /** What is not said is a break, and not refused. */
    List<Lineage> readMildly(SurveyFile file) {
        return read(file, (place, later, page, round) -> unasked(later, page, round));
    }

    /** What a file that says nothing about a question and an earlier round comes to. */
    private interface Silence {
        Lineage of(Entry place, Survey later, Page page, Survey round);
    }

    private List<Lineage> read(SurveyFile file, Silence silence) {
        List<Lineage> lineages = new ArrayList<>();
        for (Page page : file.survey().pages()) {
            Entry place = file.questions().get(page.id());
            Map<String, Entry> declared = place.fields("compare");
            declared.forEach((round, entry) -> refuseUnknown(round, entry));
            for (Survey round : earlier) {
                Entry entry = declared.get(round.key());
                lineages.add(
                        entry == null
                                ? silence.of(place, file.survey(), page, round)
                                : said(entry, file.survey(), page, round));
            }
        }
        return lineages;
    }

    /** What a file says of one question against one round. */
    Lineage read(SurveyFile file, String question, Survey round) {
        Entry place = file.questions().get(question);
        Page page = file.survey().page(question).orElseThrow();
        Entry entry = place.fields("compare").get(round.key());
        return entry == null ? unsaid(place, file.survey(), page, round) : said(entry, file.survey(), page, round);
    }

    private void refuseUnknown(String round, Entry entry) {
        if (earlier.stream().noneMatch(survey -> survey.key().equals(round))) {
            throw entry.fault("“" + round + "” is not an earlier round of this family of surveys");
        }
    }

    private static Lineage unsaid(Entry place, Survey later, Page page, Survey round) {
        if (round.question(page.id()).isPresent()) {
            throw place.fault("it was asked in " + round.key() + " too; say under “compare” how the two go together: "
                    + "S, R, C or B");
        }
        ComparedQuestion compared = new SurveyGuard(round, later).compare(page.id(), page.id(), Optional.empty());
        if (compared.onOffer().asking() == OnOffer.Asking.REFUSED) {
            throw place.fault("it asks in the same words what " + round.key()
                    + " asked under another key; keep the key: " + String.join(", ", compared.reasons()));
        }
        return unasked(later, page, round);
    }

    private static Lineage unasked(Survey later, Page page, Survey round) {
        String why = round.question(page.id()).isPresent()
                ? "Nobody has said whether it may be compared with " + round.round() + "."
                : "It was not asked in " + round.round() + ".";
        return new Lineage(page.id(), round.key(), later.key(), Comparability.BREAK, Optional.empty(), why);
    }

    private Lineage said(Entry entry, Survey later, Page page, Survey round) {
        String with = entry.text("with", page.id());
        Page before = round.page(with)
                .orElseThrow(() -> entry.fault("question “" + with + "” was not asked in " + round.key()));
        Lineage lineage = new Lineage(
                page.id(),
                round.key(),
                later.key(),
                verdict(entry.isMap() ? entry.at("verdict").text() : entry.text()),
                entry.find("recode").map(Entry::text),
                entry.text("reason", ""),
                with,
                entry.texts("caution"));
        new LineageCheck(entry, lineage, before, page).check(recodes);
        guarded(
                entry,
                lineage,
                new SurveyGuard(round, later)
                        .compare(page.id(), with, lineage.recode().map(recodes::get)));
        return lineage;
    }

    /** The verdict must be on offer; a difference over answers that read otherwise needs a reason, as over other words. */
    private static void guarded(Entry entry, Lineage lineage, ComparedQuestion compared) {
        Comparability verdict = lineage.comparability();
        if (!compared.onOffer().allows(verdict)) {
            throw entry.fault("the verdict " + verdict.letter() + " is not on offer against " + lineage.earlier() + "; "
                    + offered(compared));
        }
        Optional<FacetChange> read = compared.changes().stream()
                .filter(change -> READ.contains(change.facet()))
                .findFirst();
        if (lineage.reason().isEmpty() && read.isPresent()) {
            throw entry.fault("the verdict " + verdict.letter() + " against " + lineage.earlier()
                    + " needs a “reason” a parent understands, for what changed: "
                    + read.get().facet().words() + " (" + read.get().what() + ")");
        }
    }

    private static String offered(ComparedQuestion compared) {
        String changed = String.join(", ", compared.reasons());
        return compared.onOffer().asking() == OnOffer.Asking.REFUSED
                ? "no verdict is, for what changed: " + changed
                : "use one of " + compared.onOffer().words() + ", for what changed: " + changed;
    }

    private static Comparability verdict(String letter) {
        for (Comparability comparability : Comparability.values()) {
            if (comparability.letter().equals(letter)) {
                return comparability;
            }
        }
        throw new IllegalStateException("the schema let a verdict pass: " + letter);
    }
}
