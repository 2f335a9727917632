package org.heard.collection.fieldwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.collection.response.ChannelCount;
import org.heard.collection.response.PagesReached;
import org.heard.collection.response.Response;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Channel;
import org.heard.collection.round.Round;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.hibernate.Session;

/**
 * Counts an open round for those who run it, and keeps what it told.
 *
 * <p><b>What it guarantees:</b> all that is told changes together, and only once ten more have answered since the last time:
 * so whoever looks every minute, and knows who pressed Send just now, learns nothing of that person's channel, page or
 * group. Everything is in steps of ten; of a group, only whether ten are in it. <b>What the caller must see to:</b> the
 * round is open; a closed one is told by its release.
 */
@Singleton
class SoFarCounts {
    /** So many more must have answered before anything told moves. */
    static final int STEP = 10;

    private static final String KEEP = "insert into told_so_far as before (round, responses, told)"
            + " values (:round, :responses, cast(:told as jsonb)) on conflict (round) do update"
            + " set responses = excluded.responses, told = excluded.told"
            + " where before.responses + :step <= excluded.responses";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Responses responses;
    private final PagesReached pages;
    private final Surveys surveys;
    private final Session store;

    SoFarCounts(Responses responses, PagesReached pages, Surveys surveys, Session store) {
        this.responses = responses;
        this.pages = pages;
        this.surveys = surveys;
        this.store = store;
    }

    /** As it may be told now. */
    @Transactional
    public SoFar of(Round round, Survey survey) {
        SoFar told = told(round).orElse(SoFar.NOTHING);
        if (responses.countOf(round) < told.responses() + STEP) {
            return told;
        }
        keep(round, counted(round, survey));
        return told(round).orElse(told);
    }

    /** Of a closed round, to the last one; to be told with ten of the whole always elsewhere. */
    @Transactional
    public SoFar atTheClose(Round round) {
        List<ChannelCount> came = responses.came(round);
        return new SoFar(sum(came), channels(came), formats(came), pages.of(round), List.of());
    }

    private SoFar counted(Round round, Survey survey) {
        List<ChannelCount> came = responses.came(round);
        List<Answers> answers =
                responses.of(round).stream().map(Response::answers).toList();
        return new SoFar(
                sum(came),
                inTens(channels(came)),
                inTens(formats(came)),
                inTens(pages.of(round)),
                new MarginGroups(surveys, survey).few(answers));
    }

    /** Who types in a form that came on paper or by phone says nothing of a link. */
    private static Map<String, Long> channels(List<ChannelCount> came) {
        return came.stream()
                .filter(one -> one.mode().equals("web") || one.channel().equals(Channel.INVITED.word()))
                .collect(Collectors.groupingBy(ChannelCount::channel, Collectors.summingLong(ChannelCount::responses)));
    }

    private static Map<String, Long> formats(List<ChannelCount> came) {
        return came.stream()
                .collect(Collectors.groupingBy(
                        one -> one.mode().equals("web") ? one.face() : one.mode(),
                        Collectors.summingLong(ChannelCount::responses)));
    }

    private static long sum(List<ChannelCount> came) {
        return came.stream().mapToLong(ChannelCount::responses).sum();
    }

    private static Map<String, Long> inTens(Map<String, Long> counts) {
        Map<String, Long> tens = new TreeMap<>();
        counts.forEach((name, count) -> {
            if (count >= STEP) {
                tens.put(name, count / STEP * STEP);
            }
        });
        return tens;
    }

    private Optional<SoFar> told(Round round) {
        return store.createNativeQuery("select cast(told as text) from told_so_far where round = :round", String.class)
                .setParameter("round", round.key())
                .getResultStream()
                .findFirst()
                .map(SoFarCounts::read);
    }

    /** Of two officers who look at once, what one of them counted stays. */
    private void keep(Round round, SoFar counted) {
        try {
            store.createNativeMutationQuery(KEEP)
                    .setParameter("round", round.key())
                    .setParameter("responses", counted.responses())
                    .setParameter("told", JSON.writeValueAsString(counted))
                    .setParameter("step", STEP)
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is told of a round could not be kept", e);
        }
    }

    private static SoFar read(String told) {
        try {
            return JSON.readValue(told, SoFar.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was told of a round cannot be read", e);
        }
    }
}
