package org.heard.collection.fieldwork;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.heard.collection.invitation.Invitations;
import org.heard.collection.keying.SecondKeying;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Channel;
import org.heard.collection.round.Length;
import org.heard.collection.round.Links;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.RoundLookup;
import org.heard.collection.round.RoundPlan.Planned;
import org.heard.collection.round.RoundPlans;
import org.heard.collection.round.RoundedCount;
import org.heard.ground.language.Days;
import org.heard.ground.language.Hours;
import org.heard.ground.language.Language;
import org.heard.ground.web.Listing;
import org.heard.ground.web.Site;
import org.heard.questionnaire.survey.Offer;
import org.heard.questionnaire.survey.Survey;

/** How far a round is, in figures that show nobody. */
@Singleton
class Fieldwork {
    private final RoundLookup asked;
    private final Responses responses;
    private final RoundPlans plans;
    private final SoFarCounts soFar;
    private final Invitations invitations;
    private final SecondKeying second;
    private final RoundLog log;
    private final Links links;
    private final Site site;
    private final Clock clock;

    Fieldwork(
            RoundLookup asked,
            Responses responses,
            RoundPlans plans,
            SoFarCounts soFar,
            Invitations invitations,
            SecondKeying second,
            RoundLog log,
            Links links,
            Site site,
            Clock clock) {
        this.clock = clock;
        this.asked = asked;
        this.responses = responses;
        this.plans = plans;
        this.soFar = soFar;
        this.invitations = invitations;
        this.second = second;
        this.log = log;
        this.links = links;
        this.site = site;
    }

    /** One way people come, with how many did, in steps of ten. @param link empty where it has none of its own */
    record Way(String word, String label, String link, String answers) {}

    /** What was done, on a day, by somebody of that role. */
    record Deed(String day, String role, String done) {}

    /**
     * @param until when people who had begun may send, where it was closed early; else empty
     * @param answers in steps of ten while the round is open
     * @param of how many could answer, after "of"; empty where nobody planned it
     * @param kept until when answers are kept; empty where nobody planned it
     * @param ways those planned, or all
     * @param more ways have a link that is not among those planned
     */
    record Standing(
            Round round,
            String title,
            String typed,
            String opens,
            String closes,
            String until,
            String answers,
            String of,
            String kept,
            List<Way> ways,
            boolean more,
            long codes,
            String used,
            List<SurveyLanguage> languages,
            List<Copy> copies,
            SecondKeying.Agreement agreement,
            Length length,
            Listing<Deed> log) {}

    /** @param query of the address, which says what part of the log is shown */
    Standing standing(Round round, MultivaluedMap<String, String> query) {
        Survey survey = asked.survey(round);
        long count = responses.countOf(round);
        Planned plan = plans.of(round.key());
        return new Standing(
                round,
                survey.title().english(),
                links.typed(survey, Language.ENGLISH),
                Language.ENGLISH.date(round.opens()),
                Language.ENGLISH.date(round.closes()),
                round.lastMoment(clock.getZone()).map(Hours::inWords).orElse(""),
                round.isOpen() ? RoundedCount.of(count) : Long.toString(count),
                couldAnswer(plan.couldAnswer()),
                plan.keepUntil().map(Days::inWords).orElse(""),
                ways(round, plan.links()),
                plan.links().size() < Channel.links().size(),
                invitations.made(round),
                RoundedCount.of(invitations.used(round)),
                asked.languages(survey).stream()
                        .map(offer -> SurveyLanguage.of(offer, site.demo()))
                        .toList(),
                copies(survey),
                second.of(round),
                Length.of(survey),
                Listing.of("log", log.of(round), entry -> entry.role() + " " + entry.done(), query)
                        .map(entry -> new Deed(Language.ENGLISH.date(entry.day()), entry.role(), entry.done())));
    }

    /** The survey on paper in one language and face. @param cards there are cards to cut out, too */
    record Copy(String language, String name, String face, String title, boolean poster, boolean cards) {}

    private List<Copy> copies(Survey survey) {
        List<Copy> copies = new ArrayList<>();
        for (Offer offer : asked.languages(survey)) {
            for (String face : offer.isOpen(site.demo()) ? survey.faces() : List.<String>of()) {
                copies.add(new Copy(
                        offer.language().code(),
                        offer.language().name(),
                        face,
                        survey.faces().size() == 1 ? "" : survey.faceTitle(face).english(),
                        face.equals(survey.faces().get(0)),
                        survey.hasPictures(face)));
            }
        }
        return copies;
    }

    /** "of about 1200 who could answer": as far as the council knows. */
    static String couldAnswer(Optional<Integer> people) {
        return people.map(count -> "of about " + count + " who could answer").orElse("");
    }

    private List<Way> ways(Round round, List<Channel> planned) {
        Told told = told(round);
        List<Way> ways = new ArrayList<>();
        for (Channel channel : planned) {
            ways.add(new Way(
                    channel.word(), channel.label(), links.to(round.key(), channel), told.channel(channel.word())));
        }
        ways.add(new Way("", Channel.INVITED.label(), "", told.channel(Channel.INVITED.word())));
        ways.add(new Way("", "On paper", "", told.format("paper")));
        ways.add(new Way("", "By phone", "", told.format("phone")));
        return ways;
    }

    /** As an open round may be told of now, or a closed one for good. */
    Told told(Round round) {
        return round.isOpen()
                ? new Told(soFar.of(round, asked.survey(round)), RoundedCount::of)
                : closed(soFar.atTheClose(round));
    }

    private static Told closed(SoFar all) {
        return new Told(all, count -> RoundedCount.of(count, all.responses()));
    }

    /** Counts with how each is said. */
    record Told(SoFar counts, LongFunction<String> said) {
        String channel(String word) {
            return said.apply(counts.channel(word));
        }

        String format(String name) {
            return said.apply(counts.format(name));
        }
    }
}
